extension String {
  /// The text with what an IRI may not hold, and `%`, as percent and two digits (RFC 3987 §2.2).
  var escapedForIRI: String {
    guard utf8.contains(where: \.mustBeEscapedInIRI) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte.mustBeEscapedInIRI {
        bytes += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 0xF)]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text that ``escapedForIRI`` made this of.
  var unescapedFromIRI: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let source = Array(utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(
          String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The digit for a number below 16, in upper case as RFC 3986 §2.1 asks.
private func hexadecimalDigit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
}

extension UInt8 {
  fileprivate var mustBeEscapedInIRI: Bool {
    switch self {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
