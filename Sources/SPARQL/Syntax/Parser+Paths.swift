import RDF

/// Property paths (SPARQL 1.1 §9.1), from the loosest operator to the tightest.
extension Parser {
  mutating func path() throws(SyntaxError) -> Path<IRI> {
    try nested { parser throws(SyntaxError) in
      var path = try parser.pathSequence()
      while parser.accept(.bar) {
        try parser.deepen()
        path = .alternative(path, try parser.pathSequence())
      }
      return path
    }
  }

  private mutating func pathSequence() throws(SyntaxError) -> Path<IRI> {
    var path = try pathStep()
    while accept(.slash) {
      try deepen()
      path = .sequence(path, try pathStep())
    }
    return path
  }

  private mutating func pathStep() throws(SyntaxError) -> Path<IRI> {
    if accept(.caret) { return .inverse(try pathElement()) }
    return try pathElement()
  }

  private mutating func pathElement() throws(SyntaxError) -> Path<IRI> {
    let path = try pathPrimary()
    if accept(.star) { return .zeroOrMore(path) }
    if accept(.plus) { return .oneOrMore(path) }
    if accept(.questionMark) { return .zeroOrOne(path) }
    return path
  }

  private mutating func pathPrimary() throws(SyntaxError) -> Path<IRI> {
    if accept(.openParenthesis) {
      let path = try path()
      try expect(.closeParenthesis)
      return path
    }
    if accept(.not) { return try negatedSet() }
    return .property(try property())
  }

  private mutating func property() throws(SyntaxError) -> IRI {
    if token.kind == .word("a") {
      advance()
      return RDFNamespace.type
    }
    switch token.kind {
    case .iri, .prefixedName: return try iri()
    default: throw expected("a property or a path")
    }
  }

  private mutating func negatedSet() throws(SyntaxError) -> Path<IRI> {
    var forward: [IRI]?
    var backward: [IRI]?
    let isList = accept(.openParenthesis)
    if isList, accept(.closeParenthesis) { return .negatedSet(forward: [], backward: nil) }
    repeat {
      if accept(.caret) {
        backward = (backward ?? []) + [try property()]
      } else {
        forward = (forward ?? []) + [try property()]
      }
    } while isList && accept(.bar)
    if isList { try expect(.closeParenthesis) }
    return .negatedSet(forward: forward, backward: backward)
  }
}
