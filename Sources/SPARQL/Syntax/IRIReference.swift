import RDF

/// An IRI reference taken apart (RFC 3986 §3), so that it can be resolved against a base (§5.2).
struct IRIReference {
  private var scheme: Substring?
  private var authority: Substring?
  private var path: Substring
  private var query: Substring?
  private var fragment: Substring?

  /// Takes `text` apart; any text is a reference.
  init(_ text: String) {
    var rest = Substring(text)
    fragment = Self.cut(&rest, after: "#")
    query = Self.cut(&rest, after: "?")
    if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
      scheme = rest[..<colon]
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// The IRI that `text` means where `base` is the base; `nil` for a relative one without a base.
  static func resolve(_ text: String, against base: IRI?) -> IRI? {
    var reference = IRIReference(text)
    if reference.scheme != nil { return IRI(text) }
    guard let base else { return nil }
    reference.resolve(against: IRIReference(base.value))
    return IRI(reference.text)
  }

  private mutating func resolve(against base: IRIReference) {
    scheme = base.scheme
    if authority != nil {
      path = Self.withoutDots(path)
      return
    }
    authority = base.authority
    if path.isEmpty {
      path = base.path
      query = query ?? base.query
    } else if path.hasPrefix("/") {
      path = Self.withoutDots(path)
    } else {
      path = Self.withoutDots(Self.merge(base, path))
    }
  }

  private var text: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
  }

  private static func cut(_ text: inout Substring, after mark: Character) -> Substring? {
    guard let index = text.firstIndex(of: mark) else { return nil }
    defer { text = text[..<index] }
    return text[text.index(after: index)...]
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII else {
      return false
    }
    return text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "+-.".utf8.contains($0)
    }
  }

  private static func merge(_ base: IRIReference, _ path: Substring) -> Substring {
    if base.authority != nil, base.path.isEmpty { return "/" + path }
    guard let slash = base.path.lastIndex(of: "/") else { return path }
    return base.path[...slash] + path
  }

  /// The path without `.` and `..` (RFC 3986 §5.2.4).
  private static func withoutDots(_ path: Substring) -> Substring {
    var output: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".":
        if isLast { output.append("") }
      case "..":
        if output.count > 1 || output.first.map({ !$0.isEmpty }) ?? false { output.removeLast() }
        if isLast { output.append("") }
      default: output.append(segment)
      }
    }
    return Substring(output.joined(separator: "/"))
  }
}
