import Resolutions

/// The choice among what documents say of the same thing.
struct Reconciliation {
  /// What is said of a thing by one property.
  private struct Question: Hashable {
    let subject: EntityID
    let property: Property
  }

  private var support: [Statement: Support] = [:]
  private var specialSessions: Set<EntityID> = []
  /// The values of properties that can have one only.
  private var answers: [Question: [Value]] = [:]
  private(set) var conflicts: [Conflict] = []

  /// Gathers what the documents say, then chooses.
  init(of documents: some Sequence<DocumentClaims>) {
    for document in documents { gather(document) }
    for statement in support.keys
    where statement.property.isSingleValued && !isSecondNumber(statement) {
      let question = Question(subject: statement.subject, property: statement.property)
      answers[question, default: []].append(statement.value)
    }
    leaveOutContainingPlaces()
    leaveOutContainingYears()
    for (question, values) in answers where values.count > 1 {
      choose(among: values, for: question)
    }
    for question in answers.keys { comparePlan(with: question) }
    chooseLabels()
  }

  /// What remains, in order.
  var sortedStatements: [SupportedStatement] {
    support.sorted { $0.key < $1.key }
      .map { SupportedStatement(statement: $0.key, support: $0.value) }
  }

  private mutating func gather(_ document: DocumentClaims) {
    for (entity, types) in document.types where types.contains(.specialSession) {
      specialSessions.insert(entity)
    }
    for claim in document.claims {
      support[claim.statement, default: Support()].add(document.key(of: claim))
    }
    for statement in document.descriptions {
      support[statement, default: Support()].add(document.document)
    }
  }

  /// Whether a number may be one of two: a special session is counted among all, and among those
  /// devoted to its subject.
  private func isSecondNumber(_ statement: Statement) -> Bool {
    statement.property == .ordinal && specialSessions.contains(statement.subject)
  }

  /// Who says "in Colombia" does not contradict who says "in Cartagena", but says less.
  private mutating func leaveOutContainingPlaces() {
    let containment = Containment(support.keys)
    for (question, values) in answers where question.property.isLocation && values.count > 1 {
      let (vague, precise) = containment.split(values)
      answers[question] = precise
      vague.forEach { support[Statement(question.subject, question.property, $0)] = nil }
    }
  }

  /// Who plans for 2009 does not contradict who plans for a day of that year, but says less.
  private mutating func leaveOutContainingYears() {
    for (question, values) in answers where values.count > 1 {
      let vague = values.filter { year in values.contains(where: year.contains) }
      guard !vague.isEmpty else { continue }
      answers[question] = values.filter { !vague.contains($0) }
      vague.forEach { support[Statement(question.subject, question.property, $0)] = nil }
    }
  }

  /// A thing has one label, the one that most documents print; the others are its other names.
  private mutating func chooseLabels() {
    let labels = Dictionary(grouping: support.keys.filter { $0.property == .label }, by: \.subject)
    for (subject, statements) in labels where statements.count > 1 {
      let best = statements.max { left, right in
        (support[left]?.documents.count ?? 0, right.value)
          < (support[right]?.documents.count ?? 0, left.value)
      }
      for statement in statements where statement != best {
        support[Statement(subject, .alternativeLabel, statement.value)] =
          support.removeValue(forKey: statement)
      }
    }
  }

  private mutating func choose(among values: [Value], for question: Question) {
    let ranked = values.sorted { isBetter($0, $1, for: question) }
    guard let chosen = ranked.first else { return }
    let others = ranked.dropFirst().sorted()
    conflicts.append(
      Conflict(
        kind: .differentValues, subject: question.subject, property: question.property,
        chosen: chosen, others: others,
        claims: values.flatMap { claims(for: $0, of: question) }.sorted(),
        documents: documents(for: values, of: question)))
    others.forEach { support[Statement(question.subject, question.property, $0)] = nil }
    answers[question] = [chosen]
  }

  private func isBetter(_ left: Value, _ right: Value, for question: Question) -> Bool {
    let grounds = { (value: Value) in
      support[Statement(question.subject, question.property, value)] ?? Support()
    }
    return grounds(left).isBetter(than: grounds(right), for: question.subject) ?? (left < right)
  }

  /// Notes when something did not happen as planned; both statements stay.
  private mutating func comparePlan(with question: Question) {
    guard let plan = question.property.plan, let held = answers[question]?.first,
      let planned = answers[Question(subject: question.subject, property: plan)]?.first,
      held.placeItself != planned.placeItself, !planned.contains(held)
    else { return }
    let planning = Question(subject: question.subject, property: plan)
    conflicts.append(
      Conflict(
        kind: .planChanged, subject: question.subject, property: question.property, chosen: held,
        others: [planned],
        claims: claims(for: held, of: question).union(claims(for: planned, of: planning)).sorted(),
        documents: documents(for: [held], of: question)
          .merging(documents(for: [planned], of: planning)) { one, _ in one }))
  }

  private func claims(for value: Value, of question: Question) -> Set<ClaimKey> {
    support[Statement(question.subject, question.property, value)]?.claims ?? []
  }

  private func documents(for values: [Value], of question: Question) -> [Value: [EntityID]] {
    values.reduce(into: [:]) { documents, value in
      let statement = Statement(question.subject, question.property, value)
      documents[value] = support[statement]?.documents.sorted()
    }
  }
}

extension Value {
  /// Whether this is the year of a day.
  fileprivate func contains(_ day: Value) -> Bool {
    guard case .year(let year) = self, case .date(let date) = day else { return false }
    return date.year == year
  }

  /// The place, where the value is a place as printed with its country: the same place by identity.
  fileprivate var placeItself: Value {
    guard case .entity(let entity) = self, entity.path.hasPrefix("location/") else { return self }
    return .entity(EntityID("place/" + entity.path.dropFirst("location/".count)))
  }
}
