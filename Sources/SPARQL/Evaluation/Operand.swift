import RDF

/// A term with the value that it stands for, so that comparing it again does not read it again.
final class Operand: Sendable {
  let term: Term
  /// The value of a literal.
  let value: Literal.Value?
  /// The value as a number, where it is easy to tell.
  let plain: PlainValue?
  /// The text of a string without a language, in UTF-8.
  let string: [UInt8]?

  init(_ term: Term) {
    self.term = term
    value = term.literal?.value
    plain = term.literal.flatMap { PlainValue($0) }
    string = if case .string(let text) = value { Array(text.utf8) } else { nil }
  }
}

extension Operand: Hashable, CustomStringConvertible {
  static func == (left: Operand, right: Operand) -> Bool { left.term == right.term }

  func hash(into hasher: inout Hasher) { hasher.combine(term) }

  var description: String { term.description }
}
