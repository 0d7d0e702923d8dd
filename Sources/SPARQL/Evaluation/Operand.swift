import RDF

/// A term with the value that it stands for, so that comparing it again does not read it again.
struct Operand: Sendable {
  let term: Term
  /// The value of a literal.
  let value: Literal.Value?

  init(_ term: Term) {
    self.term = term
    value = term.literal?.value
  }
}

extension Operand: Hashable, CustomStringConvertible {
  static func == (left: Self, right: Self) -> Bool { left.term == right.term }

  func hash(into hasher: inout Hasher) { hasher.combine(term) }

  var description: String { term.description }
}
