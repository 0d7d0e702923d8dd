import RDF

/// The constructor functions (SPARQL 1.1 §17.5).
extension Cast {
  /// The term as a literal of the datatype; `nil` when it is none.
  func apply(to term: Term) -> Term? {
    if self == .string { return Self.text(of: term).map(Term.string) }
    guard let literal = term.literal, literal.language == nil else { return nil }
    switch self {
    case .string: return nil
    case .boolean: return boolean(literal)
    case .integer: return integer(literal)?.term
    case .decimal: return number(literal, .decimal)?.decimal.map { Numeric.decimal($0).term }
    case .float: return number(literal, .float).map { Numeric.float(Float($0.double)).term }
    case .double: return number(literal, .double).map { Numeric.double($0.double).term }
    case .dateTime: return time(literal, .dateTime)
    case .date: return time(literal, .date)
    }
  }

  /// The text of a term, of a number or truth value the canonical one (XPath 2.0 §17.1.2).
  private static func text(of term: Term) -> String? {
    switch term.literal?.value {
    case .numeric(let number)?: number.text
    case .boolean(let value)?: value ? "true" : "false"
    case .string, .languageString, .temporal, .unknown, nil: term.text
    }
  }

  private func boolean(_ literal: Literal) -> Term? {
    switch literal.value {
    case .boolean(let value): .boolean(value)
    case .numeric(let number): .boolean(number.isTruth)
    case .string(let text):
      ["true": true, "1": true, "false": false, "0": false][text].map(Term.boolean)
    case .languageString, .temporal, .unknown: nil
    }
  }

  /// A number, or the text or truth value of one.
  private func number(_ literal: Literal, _ kind: Numeric.Kind) -> Numeric? {
    switch literal.value {
    case .numeric(let number): number
    case .boolean(let value): .integer(value ? 1 : 0)
    case .string(let text): Numeric(text, as: kind)
    case .languageString, .temporal, .unknown: nil
    }
  }

  private func integer(_ literal: Literal) -> Numeric? {
    guard let number = number(literal, .integer) else { return nil }
    if case .integer = number { return number }
    return number.decimal?.integer.map(Numeric.integer)
  }

  private func time(_ literal: Literal, _ kind: Temporal.Kind) -> Term? {
    let datatype = kind == .date ? XSD.date : XSD.dateTime
    switch literal.value {
    case .temporal(let time) where time.kind == kind: return .literal(literal)
    case .temporal(let time) where time.kind == .dateTime && kind == .date:
      return .literal(Literal(String(literal.lexicalForm.prefix { $0 != "T" }), datatype: XSD.date))
    case .temporal(let time) where time.kind == .date && kind == .dateTime && time.timezone == nil:
      return .literal(Literal(literal.lexicalForm + "T00:00:00", datatype: datatype))
    case .string(let text) where Temporal(text, as: kind) != nil:
      return .literal(Literal(text, datatype: datatype))
    case .temporal, .string, .numeric, .boolean, .languageString, .unknown: return nil
    }
  }
}
