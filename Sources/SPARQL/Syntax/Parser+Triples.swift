import RDF

/// Triples: property lists, object lists, collections, blank nodes.
extension Parser {
  /// Whether a subject can begin here.
  var isAtTriples: Bool {
    switch token.kind {
    case .variable, .iri, .prefixedName, .blankNode, .symbol(.openParenthesis),
      .symbol(.openBracket):
      true
    default: isAtLiteral
    }
  }

  /// Triples separated by full stops.
  mutating func triplesBlock(allowsPaths: Bool) throws(SyntaxError) -> [TriplePattern] {
    var triples: [TriplePattern] = []
    while isAtTriples {
      try triplesSameSubject(into: &triples, allowsPaths)
      guard accept(.dot) else {
        if isAtTriples { throw expected("'.', ';' or ','") }
        return triples
      }
    }
    return triples
  }

  private mutating func triplesSameSubject(
    into triples: inout [TriplePattern], _ allowsPaths: Bool
  ) throws(SyntaxError) {
    let count = triples.count
    let isNode = at(.openParenthesis) || at(.openBracket)
    let subject = try node(into: &triples, allowsPaths)
    let isComplete = isNode && triples.count > count
    if isComplete, !isAtVerb { return }
    try propertyList(of: subject, into: &triples, allowsPaths)
  }

  private var isAtVerb: Bool {
    switch token.kind {
    case .variable, .iri, .prefixedName: true
    case .symbol(let symbol): [.openParenthesis, .caret, .not].contains(symbol)
    case .word(let word): word == "a"
    default: false
    }
  }

  private mutating func propertyList(
    of subject: TermPattern, into triples: inout [TriplePattern], _ allowsPaths: Bool
  ) throws(SyntaxError) {
    repeat {
      guard isAtVerb else { throw expected("a property") }
      let verb = try verb(allowsPaths)
      repeat {
        let object = try node(into: &triples, allowsPaths)
        triples.append(TriplePattern(subject: subject, verb: verb, object: object))
      } while accept(.comma)
      guard at(.semicolon) else { return }
      while accept(.semicolon) {}
    } while isAtVerb
  }

  private mutating func verb(_ allowsPaths: Bool) throws(SyntaxError) -> Verb {
    if isAtVariable { return .variable(try variable().0) }
    if allowsPaths { return .path(try path()) }
    if token.kind == .word("a") {
      advance()
      return .path(.property(RDFNamespace.type))
    }
    return .path(.property(try iri()))
  }

  /// A subject or an object; what a collection or brackets say of it goes into `triples`.
  private mutating func node(
    into triples: inout [TriplePattern], _ allowsPaths: Bool
  ) throws(SyntaxError) -> TermPattern {
    switch token.kind {
    case .variable: return .variable(try variable().0)
    case .blankNode(let label):
      let variable = try blankNode(label)
      advance()
      return .variable(variable)
    case .symbol(.openBracket):
      var inner = triples
      defer { triples = inner }
      return try nested { parser throws(SyntaxError) in
        try parser.bracketed(into: &inner, allowsPaths)
      }
    case .symbol(.openParenthesis):
      var inner = triples
      defer { triples = inner }
      return try nested { parser throws(SyntaxError) in
        try parser.collection(into: &inner, allowsPaths)
      }
    default: return .term(try constant("a variable, an IRI or a literal"))
    }
  }

  /// The variable for a label, which may stand in one basic graph pattern only.
  private mutating func blankNode(_ label: String) throws(SyntaxError) -> Variable {
    let known = blankNodeScopes[label]
    guard known == nil || known == scope else {
      throw error("_:\(label) already stands in another graph pattern")
    }
    blankNodeScopes[label] = scope
    return Variable("._:\(label)")
  }

  private mutating func bracketed(
    into triples: inout [TriplePattern], _ allowsPaths: Bool
  ) throws(SyntaxError) -> TermPattern {
    try expect(.openBracket)
    let subject = TermPattern.variable(anonymousVariable())
    if !at(.closeBracket) { try propertyList(of: subject, into: &triples, allowsPaths) }
    try expect(.closeBracket)
    return subject
  }

  private mutating func collection(
    into triples: inout [TriplePattern], _ allowsPaths: Bool
  ) throws(SyntaxError) -> TermPattern {
    try expect(.openParenthesis)
    var cells: [TermPattern] = []
    while !at(.closeParenthesis) {
      let cell = TermPattern.variable(anonymousVariable())
      if let last = cells.last { triples.append(link(last, RDFNamespace.rest, cell)) }
      cells.append(cell)
      triples.append(link(cell, RDFNamespace.first, try node(into: &triples, allowsPaths)))
    }
    try expect(.closeParenthesis)
    let end = TermPattern.term(.iri(RDFNamespace.nil))
    if let last = cells.last { triples.append(link(last, RDFNamespace.rest, end)) }
    return cells.first ?? end
  }

  private func link(_ subject: TermPattern, _ iri: IRI, _ object: TermPattern) -> TriplePattern {
    TriplePattern(subject: subject, verb: .path(.property(iri)), object: object)
  }
}
