import Digests
import RDF

/// The functions on strings (SPARQL 1.1 §17.4.3).
///
/// A string is a literal of `xsd:string` or with a language; what is cut from it keeps its kind.
enum StringFunctions {
  static func apply(_ function: BuiltIn, _ arguments: [Term]) -> Term? {
    if function == .concat { return concatenation(arguments) }
    guard let literal = string(arguments[0]) else { return nil }
    let text = literal.lexicalForm
    switch function {
    case .strlen: return .integer(text.unicodeScalars.count)
    case .ucase: return literal.with(text.uppercased())
    case .lcase: return literal.with(text.lowercased())
    case .encodeForURI: return .string(encoded(text))
    case .langMatches:
      guard literal.language == nil, let range = simple(arguments[1]) else { return nil }
      return .boolean(matches(text, range))
    case .substr: return substring(literal, arguments.dropFirst())
    case .regex: return regex(text, Array(arguments.dropFirst()))
    case .replace: return replace(literal, Array(arguments.dropFirst()))
    case .strstarts, .strends, .contains, .strbefore, .strafter:
      guard let other = string(arguments[1]), literal.isCompatible(with: other) else { return nil }
      return search(function, literal, other.lexicalForm)
    default: return nil
    }
  }

  private static func string(_ term: Term) -> Literal? {
    guard let literal = term.literal, literal.language != nil || literal.datatype == XSD.string
    else { return nil }
    return literal
  }

  /// The text of a literal without a language, which tags, patterns and flags must be.
  private static func simple(_ term: Term) -> String? {
    string(term).flatMap { $0.language == nil ? $0.lexicalForm : nil }
  }

  private static func concatenation(_ arguments: [Term]) -> Term? {
    let literals = arguments.compactMap(string)
    guard literals.count == arguments.count else { return nil }
    let text = literals.map(\.lexicalForm).joined()
    guard let first = literals.first, literals.allSatisfy({ $0.language == first.language }) else {
      return .string(text)
    }
    return first.with(text)
  }

  /// `SUBSTR`, whose positions begin with 1 and may be fractions (XPath `fn:substring`).
  private static func substring(_ literal: Literal, _ arguments: ArraySlice<Term>) -> Term? {
    let numbers = arguments.compactMap { $0.numeric?.double }
    guard numbers.count == arguments.count, let first = numbers.first else { return nil }
    let start = Decimal.Rounding.nearest.apply(first)
    let end = numbers.count > 1 ? start + Decimal.Rounding.nearest.apply(numbers[1]) : .infinity
    var part = String.UnicodeScalarView()
    for (index, scalar) in literal.lexicalForm.unicodeScalars.enumerated() {
      let position = Double(index + 1)
      if position >= start, position < end { part.append(scalar) }
    }
    return literal.with(String(part))
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      let scalar = Unicode.Scalar(byte)
      let isUnreserved =
        scalar.isASCII && scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
        || "-_.~".utf8.contains(byte)
      result += isUnreserved ? String(scalar) : "%" + Digest.hexadecimal([byte]).uppercased()
    }
  }

  /// Basic filtering of language ranges (RFC 4647 §3.3.1).
  private static func matches(_ tag: String, _ range: String) -> Bool {
    if range == "*" { return !tag.isEmpty }
    let (tag, range) = (tag.lowercased(), range.lowercased())
    return tag == range || tag.hasPrefix(range + "-")
  }

  // MARK: Regular expressions

  private static func regex(_ text: String, _ arguments: [Term]) -> Term? {
    expression(arguments[0], arguments.dropFirst().first).map { .boolean($0.matches(text)) }
  }

  private static func replace(_ literal: Literal, _ arguments: [Term]) -> Term? {
    guard let expression = expression(arguments[0], arguments.dropFirst(2).first),
      let template = simple(arguments[1])
    else { return nil }
    return expression.replace(in: literal.lexicalForm, with: template)
      .map { literal.with($0) }
  }

  private static func expression(_ pattern: Term, _ flags: Term?) -> RegularExpression? {
    guard let pattern = simple(pattern) else { return nil }
    guard let flags else { return RegularExpression(pattern, flags: "") }
    return simple(flags).flatMap { RegularExpression(pattern, flags: $0) }
  }
}

extension Literal {
  /// Another text of the same kind.
  func with(_ text: String) -> Term {
    .literal(language.map { Literal(text, language: $0) } ?? Literal(text))
  }

  /// Whether the other may be searched for in this one (§17.4.3.1.2).
  fileprivate func isCompatible(with other: Literal) -> Bool {
    other.language == nil || other.language == language
  }
}
