/// A JSON value whose members keep their order (RFC 8259).
enum JSONValue: Sendable {
  case string(String)
  case literal(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  struct Member: Sendable {
    let name: String
    let value: JSONValue

    init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Adds the value as text; the members of small objects without nesting stay on one line.
  func append(to text: inout [UInt8], indent: String = "") {
    switch self {
    case .string(let string): Self.appendQuoted(string, to: &text)
    case .literal(let literal): text += literal.utf8
    case .array(let values):
      let parts = values.map { value in { value.append(to: &$0, indent: $1) } as Part }
      Self.append(parts, between: ("[", "]"), isInline: false, to: &text, indent: indent)
    case .object(let members):
      let parts = members.map { member in { member.append(to: &$0, indent: $1) } as Part }
      Self.append(parts, between: ("{", "}"), isInline: isSmall, to: &text, indent: indent)
    }
  }

  /// Whether an object is a value with its type or language, or a definition of a term.
  private var isSmall: Bool {
    guard case .object(let members) = self else { return false }
    return members.count <= 2
      && members.allSatisfy { if case .string = $0.value { true } else { false } }
  }

  private typealias Part = (inout [UInt8], String) -> Void

  private static func append(
    _ parts: [Part], between brackets: (open: String, close: String), isInline: Bool,
    to text: inout [UInt8], indent: String
  ) {
    text += brackets.open.utf8
    for (position, part) in parts.enumerated() {
      if position > 0 { text += (isInline ? ", " : ",").utf8 }
      if !isInline { text += "\n\(indent)  ".utf8 }
      part(&text, indent + "  ")
    }
    if !isInline, !parts.isEmpty { text += "\n\(indent)".utf8 }
    text += brackets.close.utf8
  }

  fileprivate static func appendQuoted(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case "\"": text += "\\\"".utf8
      case "\\": text += "\\\\".utf8
      case "\n": text += "\\n".utf8
      case "\r": text += "\\r".utf8
      case "\t": text += "\\t".utf8
      case 0...0x1F:
        text += (byte < 16 ? "\\u000" : "\\u00").utf8
        text += String(byte, radix: 16).utf8
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}

extension JSONValue.Member {
  /// Adds the name, a colon and the value.
  fileprivate func append(to text: inout [UInt8], indent: String) {
    JSONValue.appendQuoted(name, to: &text)
    text += ": ".utf8
    value.append(to: &text, indent: indent)
  }
}
