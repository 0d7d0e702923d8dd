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
    for byte in value.utf8 {
      switch byte {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: appendEscape(byte, to: &text)
      default: text.append(byte)
      }
    }
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
    for byte in lexicalForm.utf8 {
      switch byte {
      case 0x08: text += "\\b".utf8
      case 0x09: text += "\\t".utf8
      case 0x0A: text += "\\n".utf8
      case 0x0C: text += "\\f".utf8
      case 0x0D: text += "\\r".utf8
      case 0x22: text += "\\\"".utf8
      case 0x5C: text += "\\\\".utf8
      case 0...0x1F, 0x7F: appendEscape(byte, to: &text)
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}

/// Adds `\u00XX` for an ASCII character.
private func appendEscape(_ byte: UInt8, to text: inout [UInt8]) {
  let digits = String(byte, radix: 16, uppercase: true)
  text += "\\u00".utf8
  if digits.utf8.count == 1 { text.append(UInt8(ascii: "0")) }
  text += digits.utf8
}
