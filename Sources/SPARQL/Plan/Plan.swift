import RDF

/// How a query is evaluated: the algebra with variables as slots of a row, in the order of work.
indirect enum Plan: Hashable, Sendable {
  /// One solution that binds nothing.
  case unit
  /// The quads that match a pattern.
  case quads(QuadPattern)
  /// The quads that match a pattern and have a text in their object.
  case search(QuadPattern, TextCondition)
  /// The quads that match a pattern, asked for with terms in a slot that mostly rise.
  ///
  /// Where the last search ended is kept under a number, and the next one goes on from there.
  case rising(QuadPattern, in: Int, cursor: Int)
  case path(PathPattern)
  /// What `slot` can be for every one of several patterns that leave nothing else open.
  case intersection(slot: Int, [QuadPattern])
  case values(slots: [Int], rows: [[Cell]])
  /// Each literal of a range of values that `slot` can be.
  case literals(slot: Int, LiteralRange)
  /// For each solution of the left the right is evaluated anew.
  case join(Plan, Plan)
  /// Both sides are evaluated once; solutions that agree in `keys` meet.
  case hashJoin(Plan, Plan, keys: [Int])
  case leftJoin(Plan, Plan, condition: PlanExpression?)
  case hashLeftJoin(Plan, Plan, keys: [Int], condition: PlanExpression?)
  /// The solutions of the left but those that agree with one of the right in some slot of both.
  case minus(Plan, Plan)
  case union(Plan, Plan)
  case filter(PlanExpression, Plan)
  case extend(Plan, slot: Int, PlanExpression)
  /// For each named graph, or for the one that is bound in `slot`, which is bound when all is done.
  ///
  /// Within, the graph is in `hidden`, as its variable is not in scope there.
  case graph(slot: Int, hidden: Int, Plan)
  /// Yields the inner solutions when the graph exists.
  case graphNamed(Cell, Plan)
  case group(Plan, by: [Int], [NamedAggregate])
  /// A group of the quads that match a pattern, by one slot or by none, in which each aggregate is
  /// how many there are.
  case tally(QuadPattern, by: [Int], [NamedAggregate])
  case order(Plan, Sort)
  case project(Plan, slots: [Int])
  case distinct(Plan, slots: [Int])
  case slice(Plan, offset: Int, limit: Int?)
  /// A plan whose solutions are counted under a number.
  case counted(Int, Plan)

  /// An order of solutions, and what is known of those that are wanted.
  struct Sort: Hashable, Sendable {
    var keys: [OrderKey<PlanExpression>]
    /// How many of the first are wanted; `nil` for all.
    var limit: Int?
    /// Whether they come in the order of the first key already, so that some need not be asked for.
    var comesByFirst = false
    /// Whether each of them is a row of the answer, so that too many are noticed before they are sorted.
    var isAnswer = false
  }

  /// An aggregate, and the slot its value goes to.
  struct NamedAggregate: Hashable, Sendable {
    var slot: Int
    var aggregate: Aggregate<PlanExpression>
  }
}

typealias PlanExpression = Expression<Int, Operand, Plan>

/// A place in a pattern.
enum Place: Hashable, Sendable {
  case slot(Int)
  case cell(Cell)

  var slot: Int? {
    switch self {
    case .slot(let slot): slot
    case .cell: nil
    }
  }
}

/// The graph that a pattern is matched in.
enum ActiveGraph: Hashable, Sendable {
  case defaultGraph
  case named(Place)
}

/// A triple pattern with its graph.
struct QuadPattern: Hashable, Sendable {
  var subject: Place
  var predicate: Place
  var object: Place
  var graph: ActiveGraph

  /// The slots that a match binds.
  var slots: Set<Int> { Set(slotsInPlace) }

  /// The slots from subject to object, one that stands at two places twice.
  var slotsInPlace: [Int] { [subject, predicate, object].compactMap(\.slot) }
}

/// A path between two places, in a graph.
struct PathPattern: Hashable, Sendable {
  var subject: Place
  /// The path; a property that is not in the dataset is `nil`.
  var path: Path<TermID?>
  var object: Place
  var graph: ActiveGraph

  /// The slots that a match binds.
  var slots: Set<Int> { Set([subject.slot, object.slot].compactMap(\.self)) }
}
