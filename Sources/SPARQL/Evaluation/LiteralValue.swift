import RDF

extension Literal {
  /// The value of a literal, as far as SPARQL knows its datatype.
  enum Value: Sendable {
    case numeric(Numeric)
    case boolean(Bool)
    case string(String)
    case languageString
    case temporal(Temporal)
    /// Of a datatype not known, or ill-formed.
    case unknown

    /// Where literals of this kind come among others in ORDER BY.
    var rank: Int {
      switch self {
      case .numeric: Self.numericRank
      case .boolean: 1
      case .temporal: 2
      case .string: 3
      case .languageString: 4
      case .unknown: 5
      }
    }

    static let numericRank = 0
  }

  /// The value that the lexical form stands for.
  var value: Value {
    if language != nil { return .languageString }
    if datatype == XSD.string { return .string(lexicalForm) }
    if let numeric = Numeric(self) { return .numeric(numeric) }
    if datatype == XSD.boolean { return boolean.map(Value.boolean) ?? .unknown }
    return Temporal(self).map(Value.temporal) ?? .unknown
  }

  private var boolean: Bool? {
    switch lexicalForm {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}

extension Term {
  static func boolean(_ value: Bool) -> Term {
    .literal(Literal(value ? "true" : "false", datatype: XSD.boolean))
  }

  static func integer(_ value: Int) -> Term {
    .literal(Literal(String(value), datatype: XSD.integer))
  }

  static func string(_ value: String) -> Term { .literal(Literal(value)) }

  var literal: Literal? {
    if case .literal(let literal) = self { literal } else { nil }
  }

  var numeric: Numeric? { literal.flatMap { Numeric($0) } }

  /// The effective boolean value (SPARQL 1.1 §17.2.2); `nil` is a type error.
  var effectiveBoolean: Bool? {
    guard let literal else { return nil }
    switch literal.value {
    case .boolean(let value): return value
    case .string(let text): return !text.isEmpty
    case .languageString: return !literal.lexicalForm.isEmpty
    case .numeric(let number): return number.isTruth
    case .temporal: return nil
    case .unknown:
      let isIllFormed = literal.datatype == XSD.boolean || Numeric.kind(of: literal.datatype) != nil
      return isIllFormed ? false : nil
    }
  }
}
