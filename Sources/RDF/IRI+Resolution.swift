extension IRI {
  /// Whether a text begins with a scheme and a colon, as an absolute IRI does (RFC 3986 §3.1).
  public static func isAbsolute(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") { return !isFirst }
      guard isLetter(byte) || (!isFirst && isSchemeMark(byte)) else { return false }
      isFirst = false
    }
    return false
  }

  /// The IRI of a text, if it has a scheme and no character that an IRI cannot hold.
  public init?(validating text: String) {
    let holds = { (byte: UInt8) in byte > 0x20 && !forbidden.contains(byte) }
    guard Self.isAbsolute(text), text.utf8.allSatisfy(holds) else { return nil }
    self.init(text)
  }

  /// The IRI that a reference means where this is the base (RFC 3986 §5.2, without normalisation).
  public func resolving(_ reference: String) -> IRI {
    let relative = IRIReference(reference)
    guard relative.scheme == nil else { return IRI(reference) }
    let base = IRIReference(value)
    var target = relative
    target.scheme = base.scheme
    if relative.authority == nil {
      target.authority = base.authority
      if relative.path.isEmpty {
        target.path = base.path
        target.query = relative.query ?? base.query
      } else {
        target.path = relative.path.first == "/" ? relative.path : base.merged(relative.path)
      }
    }
    if !relative.path.isEmpty || relative.authority != nil {
      target.path = removingDotSegments(target.path)
    }
    return IRI(target.text)
  }
}

/// The characters above space that no IRI holds.
private let forbidden = Set("<>\"{}|\\^`".utf8)

/// The five parts of an IRI (RFC 3986 §3).
private struct IRIReference {
  var scheme: Substring?
  var authority: Substring?
  var path: Substring
  var query: Substring?
  let fragment: Substring?

  init(_ text: String) {
    var rest = text[...]
    scheme = Self.takeScheme(&rest)
    fragment = Self.takeSuffix(after: "#", &rest)
    query = Self.takeSuffix(after: "?", &rest)
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropUTF8(2)
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// The parts put together again (§5.3).
  var text: String {
    var text = scheme.map { "\($0):" } ?? ""
    if let authority { text += "//\(authority)" }
    text += path
    if let query { text += "?\(query)" }
    if let fragment { text += "#\(fragment)" }
    return text
  }

  /// A relative path in place of the last segment of this one (§5.2.3).
  func merged(_ relative: Substring) -> Substring {
    if authority != nil, path.isEmpty { return "/" + relative }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { path[...$0] + relative } ?? relative
  }

  private static func takeScheme(_ text: inout Substring) -> Substring? {
    guard IRI.isAbsolute(String(text)), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    defer { text = text[colon...].dropUTF8(1) }
    return text[..<colon]
  }

  private static func takeSuffix(after mark: Unicode.Scalar, _ text: inout Substring) -> Substring?
  {
    guard let index = text.utf8.firstIndex(of: UInt8(ascii: mark)) else { return nil }
    defer { text = text[..<index] }
    return text[index...].dropUTF8(1)
  }
}

/// Whether a byte is an ASCII letter.
private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// Whether a byte may stand in a scheme after its first letter, besides letters.
private func isSchemeMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x2B, 0x2D, 0x2E: true
  default: false
  }
}

/// The path without the segments `.` and `..` (§5.2.4).
private func removingDotSegments(_ path: Substring) -> Substring {
  let isAbsolute = path.utf8.first == UInt8(ascii: "/")
  var kept: [Substring.UTF8View] = []
  let segments = path.utf8.dropFirst(isAbsolute ? 1 : 0)
    .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  for (position, segment) in segments.enumerated() {
    let isDot = segment.elementsEqual(".".utf8)
    let isTwoDots = segment.elementsEqual("..".utf8)
    if isTwoDots { _ = kept.popLast() }
    if !isDot, !isTwoDots {
      kept.append(segment)
    } else if position == segments.count - 1 {
      kept.append(Substring().utf8)
    }
  }
  return (isAbsolute ? "/" : "") + kept.map { String($0) ?? "" }.joined(separator: "/")
}

extension Substring {
  /// What follows the first `count` bytes, which are ASCII.
  fileprivate func dropUTF8(_ count: Int) -> Substring { Substring(utf8.dropFirst(count)) }
}
