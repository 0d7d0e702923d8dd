import RDF

/// Variables, IRIs, literals.
extension Parser {
  var isAtVariable: Bool {
    if case .variable = token.kind { true } else { false }
  }

  var isAtVariableOrIRI: Bool {
    switch token.kind {
    case .variable, .iri, .prefixedName: true
    default: false
    }
  }

  /// A variable, and where it stands.
  mutating func variable() throws(SyntaxError) -> (Variable, Range<Int>) {
    guard case .variable(let name) = token.kind else { throw expected("a variable") }
    defer { advance() }
    return (Variable(name), token.range)
  }

  mutating func variableOrIRI() throws(SyntaxError) -> TermPattern {
    if isAtVariable { return .variable(try variable().0) }
    guard isAtVariableOrIRI else { throw expected("a variable or an IRI") }
    return .term(.iri(try iri()))
  }

  /// An IRI in angle brackets, resolved.
  mutating func iriReference() throws(SyntaxError) -> IRI {
    guard case .iri(let text) = token.kind else { throw expected("an IRI in angle brackets") }
    guard let iri = prologue.resolve(text) else {
      throw error("<\(text)> is relative and there is no BASE")
    }
    advance()
    return iri
  }

  /// An IRI in angle brackets or a prefixed name.
  mutating func iri() throws(SyntaxError) -> IRI {
    guard case .prefixedName(let prefix, let local) = token.kind else {
      guard case .iri = token.kind else { throw expected("an IRI") }
      return try iriReference()
    }
    guard let namespace = prologue.prefixes[prefix] else {
      let hint = prologue.suggestion(for: prefix).map { "; did you mean '\($0):'?" }
      let advice = hint ?? "; declare it with PREFIX \(prefix): <…>"
      throw error("unknown prefix '\(prefix):'\(advice)")
    }
    advance()
    return IRI(namespace.value + local)
  }

  /// A term that is no variable and no blank node.
  mutating func constant(_ what: String) throws(SyntaxError) -> Term {
    switch token.kind {
    case .iri, .prefixedName: return .iri(try iri())
    case .string: return .literal(try stringLiteral())
    case .integer, .decimal, .double, .symbol(.plus), .symbol(.minus):
      return .literal(try numericLiteral())
    default: break
    }
    for value in ["TRUE", "FALSE"] where accept(value) {
      return .literal(Literal(value.lowercased(), datatype: XSD.boolean))
    }
    throw expected(what)
  }

  /// Whether `constant` would find a literal here.
  var isAtLiteral: Bool {
    switch token.kind {
    case .string, .integer, .decimal, .double: true
    case .symbol(.plus), .symbol(.minus): isNumber(following)
    default: at("TRUE") || at("FALSE")
    }
  }

  private func isNumber(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .integer, .decimal, .double: true
    default: false
    }
  }

  private mutating func stringLiteral() throws(SyntaxError) -> Literal {
    guard case .string(let text) = token.kind else { throw expected("a string") }
    advance()
    if case .language(let language) = token.kind {
      advance()
      return Literal(text, language: language)
    }
    return accept(.typeMark) ? Literal(text, datatype: try iri()) : Literal(text)
  }

  private mutating func numericLiteral() throws(SyntaxError) -> Literal {
    var sign = ""
    if at(.plus) || at(.minus) {
      sign = at(.plus) ? "+" : "-"
      guard isNumber(following), tokens[index + 1].range.lowerBound == token.range.upperBound else {
        throw expected("a number")
      }
      advance()
    }
    defer { advance() }
    switch token.kind {
    case .integer(let digits): return Literal(sign + digits, datatype: XSD.integer)
    case .decimal(let digits): return Literal(sign + digits, datatype: XSD.decimal)
    case .double(let digits): return Literal(sign + digits, datatype: XSD.double)
    default: throw expected("a number")
    }
  }
}
