/// Names: IRIs, prefixed names, variables, blank nodes, keywords.
extension Lexer {
  /// An IRI in angle brackets; `nil`, with the cursor unmoved, when `<` is an operator.
  mutating func iriReference() throws(Failure) -> String? {
    var end = offset + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
      guard bytes[end] > 0x20, !#"<"{}|^`"#.utf8.contains(bytes[end]) else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    offset += 1
    var text: [UInt8] = []
    while offset < end {
      if accept("\\") { text += try codePoint() } else { text.append(peek()); offset += 1 }
    }
    offset = end + 1
    return String(decoding: text, as: UTF8.self)
  }

  /// The rest of `\uXXXX` or `\UXXXXXXXX`, after the backslash.
  mutating func codePoint() throws(Failure) -> String.UTF8View {
    let length = accept("u") ? 4 : accept("U") ? 8 : 0
    let digits = String(decoding: bytes[offset..<min(offset + length, bytes.count)], as: UTF8.self)
    guard length > 0, digits.utf8.count == length, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
    else { throw Failure(#"this escape is not known; there are \uXXXX and \UXXXXXXXX"#) }
    offset += length
    return String(Character(scalar)).utf8
  }

  mutating func variableName() -> String? {
    let start = offset
    offset += 1
    guard let (scalar, _) = scalarHere(), CharacterClasses.isVariableStart(scalar) else {
      offset = start
      return nil
    }
    skip(while: CharacterClasses.isVariablePart)
    return text(from: start + 1)
  }

  mutating func languageTag() throws(Failure) -> String {
    offset += 1
    let start = offset
    let isLetter = { (byte: UInt8) in (0x41...0x5A).contains(byte & 0xDF) }
    while isLetter(peek()) { offset += 1 }
    guard offset > start else { throw Failure("expected a language after '@'") }
    while peek() == UInt8(ascii: "-"), isLetter(peek(1)) || (0x30...0x39).contains(peek(1)) {
      offset += 1
      while isLetter(peek()) || (0x30...0x39).contains(peek()) { offset += 1 }
    }
    return text(from: start)
  }

  mutating func blankNodeLabel() throws(Failure) -> Token.Kind {
    offset += 2
    let start = offset
    guard let (scalar, _) = scalarHere(), CharacterClasses.isVariableStart(scalar) else {
      throw Failure("expected a label after '_:'")
    }
    skip { CharacterClasses.isNamePart($0) || $0 == "." }
    while bytes[offset - 1] == UInt8(ascii: ".") { offset -= 1 }
    return .blankNode(text(from: start))
  }

  /// A prefixed name or a keyword; `nil` when the cursor is at neither.
  mutating func nameOrWord() throws(Failure) -> Token.Kind? {
    let start = offset
    guard let (first, _) = scalarHere(), first == ":" || CharacterClasses.isNameStart(first) else {
      return nil
    }
    if first != ":", first != "_" {
      skip { CharacterClasses.isNamePart($0) || $0 == "." }
      while bytes[offset - 1] == UInt8(ascii: ".") { offset -= 1 }
    }
    if peek() == UInt8(ascii: ":"), offset < bytes.count {
      let prefix = text(from: start)
      offset += 1
      return .prefixedName(prefix: prefix, local: try localName())
    }
    offset = start
    skip { CharacterClasses.isNameStart($0) || CharacterClasses.isDigit($0) }
    return .word(text(from: start))
  }

  /// The part of a prefixed name after the colon.
  private mutating func localName() throws(Failure) -> String {
    var local: [UInt8] = []
    while let (scalar, length) = scalarHere() {
      if scalar == "\\" {
        guard #"_~.-!$&'()*+,;=/?#@%"#.utf8.contains(peek(1)) else {
          throw Failure("this character cannot be escaped in a name")
        }
        local.append(peek(1))
        offset += 2
      } else if scalar == "%" {
        guard isHexDigit(peek(1)), isHexDigit(peek(2)) else {
          throw Failure("expected two hexadecimal digits after '%'")
        }
        local += bytes[offset..<offset + 3]
        offset += 3
      } else if isLocalPart(scalar, isFirst: local.isEmpty) {
        local += bytes[offset..<offset + length]
        offset += length
      } else {
        break
      }
    }
    while local.last == UInt8(ascii: "."), bytes[offset - 2] != UInt8(ascii: "\\") {
      local.removeLast()
      offset -= 1
    }
    return String(decoding: local, as: UTF8.self)
  }

  private func isLocalPart(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    if scalar == ":" { return true }
    return isFirst
      ? CharacterClasses.isVariableStart(scalar)
      : CharacterClasses.isNamePart(scalar) || scalar == "."
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}
