extension Term: CustomStringConvertible {
  /// The term as canonical N-Triples writes it.
  public var description: String {
    var text: [UInt8] = []
    appendNTriples(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds the term as canonical N-Triples writes it.
  package func appendNTriples(to text: inout [UInt8]) {
    switch self {
    case .iri(let iri): iri.appendNTriples(to: &text)
    case .blankNode(let node):
      text += "_:".utf8
      text += node.label.utf8
    case .literal(let literal): literal.appendNTriples(to: &text)
    }
  }
}

extension IRI {
  /// Adds the IRI in angle brackets; characters that no IRI holds are escaped.
  package func appendNTriples(to text: inout [UInt8]) {
    text.append(UInt8(ascii: "<"))
    appendText(value, to: &text, escaping: isForbiddenInIRI, by: appendNumericEscape)
    text.append(UInt8(ascii: ">"))
  }
}

extension Literal {
  /// Adds the literal with its language or its datatype, unless that is `xsd:string`.
  package func appendNTriples(to text: inout [UInt8]) {
    appendQuoted(to: &text)
    if let language {
      text.append(UInt8(ascii: "@"))
      text += language.utf8
    } else if datatype != XSD.string {
      text += "^^".utf8
      datatype.appendNTriples(to: &text)
    }
  }

  /// Adds the lexical form in quotes, escaped as canonical N-Quads demands (RDFC-1.0 §5).
  package func appendQuoted(to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    appendText(lexicalForm, to: &text, escaping: isEscapedInString, by: appendStringEscape)
    text.append(UInt8(ascii: "\""))
  }
}

/// Adds a text at once where nothing in it has to be escaped, else byte by byte.
private func appendText(
  _ string: String, to text: inout [UInt8], escaping isEscaped: (UInt8) -> Bool,
  by appendEscape: (UInt8, inout [UInt8]) -> Void
) {
  guard string.utf8.contains(where: isEscaped) else { return text += string.utf8 }
  for byte in string.utf8 {
    if isEscaped(byte) { appendEscape(byte, &text) } else { text.append(byte) }
  }
}

/// Whether an ASCII character cannot stand in an IRI.
private func isForbiddenInIRI(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: true
  default: false
  }
}

/// Whether an ASCII character cannot stand in a string as it is.
private func isEscapedInString(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
}

/// Adds `\n` and its like, or else `\u00XX`.
private func appendStringEscape(_ byte: UInt8, to text: inout [UInt8]) {
  switch byte {
  case 0x08: text += "\\b".utf8
  case 0x09: text += "\\t".utf8
  case 0x0A: text += "\\n".utf8
  case 0x0C: text += "\\f".utf8
  case 0x0D: text += "\\r".utf8
  case 0x22: text += "\\\"".utf8
  case 0x5C: text += "\\\\".utf8
  default: appendNumericEscape(byte, to: &text)
  }
}

/// Adds `\u00XX` for an ASCII character.
private func appendNumericEscape(_ byte: UInt8, to text: inout [UInt8]) {
  let digits = String(byte, radix: 16, uppercase: true)
  text += "\\u00".utf8
  if digits.utf8.count == 1 { text.append(UInt8(ascii: "0")) }
  text += digits.utf8
}
