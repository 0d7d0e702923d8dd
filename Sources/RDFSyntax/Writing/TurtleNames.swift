internal import RDF

/// How Turtle writes terms, as short as it can without escapes.
struct TurtleNames: Sendable {
  private let prefixes: PrefixMap
  private let base: IRI?

  init(prefixes: [String: IRI], base: IRI?) {
    self.prefixes = PrefixMap(prefixes)
    self.base = base
  }

  /// The name by which predicates are sorted: short where there is a prefix.
  func name(of iri: IRI) -> String {
    prefixes.split(iri, where: isLocalName).map { "\($0.prefix):\($0.local)" } ?? iri.value
  }

  /// Adds a term and notes the prefix that it uses.
  func append(_ term: Term, to text: inout [UInt8], using used: inout Set<String>) {
    switch term {
    case .iri(let iri): append(iri, to: &text, using: &used)
    case .blankNode: term.appendNTriples(to: &text)
    case .literal(let literal): append(literal, to: &text, using: &used)
    }
  }

  private func append(_ iri: IRI, to text: inout [UInt8], using used: inout Set<String>) {
    if let (prefix, local) = prefixes.split(iri, where: isLocalName) {
      used.insert(prefix)
      text += prefix.utf8
      text += ":".utf8
      text += local.utf8
    } else {
      (relative(iri) ?? iri).appendNTriples(to: &text)
    }
  }

  private func append(_ literal: Literal, to text: inout [UInt8], using used: inout Set<String>) {
    if isBare(literal) {
      text += literal.lexicalForm.utf8
    } else if literal.language != nil || literal.datatype == XSD.string {
      literal.appendNTriples(to: &text)
    } else {
      literal.appendQuoted(to: &text)
      text += "^^".utf8
      append(literal.datatype, to: &text, using: &used)
    }
  }

  /// The rest of an IRI after the base, where that resolves to the IRI again.
  private func relative(_ iri: IRI) -> IRI? {
    guard let base, iri.value.utf8.starts(with: base.value.utf8) else { return nil }
    let rest = String(Substring(iri.value.utf8.dropFirst(base.value.utf8.count)))
    return base.resolving(rest) == iri ? IRI(rest) : nil
  }
}

/// Whether text can follow the colon of a prefixed name without escapes (PN_LOCAL).
func isLocalName(_ text: Substring.UTF8View) -> Bool {
  let scalars = Substring(text).unicodeScalars
  guard let first = scalars.first, let last = scalars.last else { return true }
  let isStart = NameCharacters.isStart(first.value) || first == ":"
  let isInner = { (scalar: Unicode.Scalar) in
    NameCharacters.isInner(scalar.value) || scalar == "." || scalar == ":"
  }
  return isStart && last != "." && scalars.allSatisfy(isInner)
}

/// Whether Turtle writes a literal without quotes: a canonical boolean, integer or decimal.
private func isBare(_ literal: Literal) -> Bool {
  switch literal.datatype {
  case XSD.boolean: literal.lexicalForm == "true" || literal.lexicalForm == "false"
  case XSD.integer: isCanonicalInteger(literal.lexicalForm.utf8[...])
  case XSD.decimal: isCanonicalDecimal(literal.lexicalForm.utf8[...])
  default: false
  }
}

/// Whether text is a whole number without a needless sign or zero (XML Schema 2 §3.3.13.2).
func isCanonicalInteger(_ text: Substring.UTF8View) -> Bool {
  let digits = text.first == "-" ? text.dropFirst() : text
  guard let first = digits.first, digits.allSatisfy(isDigit) else { return false }
  return first != "0" || text.count == 1
}

/// Whether text is a number with a point, one digit on both sides, and no needless zero.
private func isCanonicalDecimal(_ text: Substring.UTF8View) -> Bool {
  guard let point = text.firstIndex(of: UInt8(ascii: ".")) else { return false }
  let fraction = text[point...].dropFirst()
  let whole = text[..<point]
  let digits = whole.first == "-" ? whole.dropFirst() : whole
  guard isCanonicalInteger(digits), fraction.allSatisfy(isDigit), let last = fraction.last else {
    return false
  }
  return last != "0" || fraction.count == 1
}
