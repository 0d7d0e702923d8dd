import KnowledgeGraph
import Resolutions

/// How identities are computed from the things themselves.
extension EntityID {
  init(document symbol: DocumentSymbol) {
    self.init("doc/" + Self.local(symbol))
  }

  init(symbol: DocumentSymbol) { self.init("symbol/" + Self.local(symbol)) }

  init(_ date: CalendarDate) { self.init("date/\(date)") }

  init(interval first: CalendarDate, _ last: CalendarDate) {
    self.init("interval/\(first)_\(last)")
  }

  /// What stands after the first slash.
  var localName: String {
    path.firstIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A symbol as one path segment: "/" becomes "_".
  private static func local(_ symbol: DocumentSymbol) -> String {
    String(symbol.value.map { $0 == "/" ? "_" : $0 })
  }
}

/// A name as a path segment: words in lower case, joined by hyphens.
func slug(_ name: String) -> String {
  var slug = ""
  var isGap = false
  for character in name.lowercased() {
    if character.isLetter || character.isNumber {
      if isGap, !slug.isEmpty { slug.append("-") }
      slug.append(character)
      isGap = false
    } else if character != "'" && character != "’" {
      isGap = true
    }
  }
  return slug
}
