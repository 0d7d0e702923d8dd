/// Reads treaties that share their noun: "the Treaties of Tlatelolco, Rarotonga and New York", "the Basel
/// and Stockholm Conventions".
struct ListedTitles {
  let text: TokenizedText
  let heads: TitleHeads
  let grammar: TitleGrammar
  let known: Gazetteer<KnownName>
  let places: Gazetteer<KnownPlace>

  /// The treaties of the list that begins at a token.
  func citations(at index: Int) -> [(TitleCitation, Range<Int>)] {
    let cities = cities(at: index)
    return cities.isEmpty ? names(at: index) : cities
  }

  /// The treaties whose names stand from a token on, before the noun that they share.
  private func names(at index: Int) -> [(TitleCitation, Range<Int>)] {
    guard text.lower(index - 1) == "the" else { return [] }
    var names: [Range<Int>] = []
    var start = index
    while true {
      let words = (start..<(start + Self.most)).prefix {
        text[$0]?.isCapitalized == true && heads.anyCase(in: text, at: $0) == nil
      }
      guard !words.isEmpty else { return [] }
      names.append(start..<words.upperBound)
      let next = text.skipping([[",", "and"], ["and"], [","]], at: words.upperBound)
      guard next > words.upperBound else { break }
      start = next
    }
    guard names.count > 1, text.lower(start - 1) == "and" else { return [] }
    return citations(names, of: start + (names.last?.count ?? 0))
  }

  /// Treaties by their names, each with the noun that stands, in the plural, at a token; all must be
  /// known, and what follows the noun may not tell them apart from others.
  private func citations(_ names: [Range<Int>], of noun: Int) -> [(TitleCitation, Range<Int>)] {
    guard let head = heads.anyCase(in: text, at: noun), head.kind == .treaty,
      let plural = text[noun]?.text, plural.hasSuffix("s"),
      grammar.rightEdge(from: noun + 1) == noun + 1, !grammar.hasSubject(at: noun + 1)
    else { return [] }
    let singular = plural.hasSuffix("ies") ? "\(plural.dropLast(3))y" : String(plural.dropLast())
    let found = names.compactMap { name -> (TitleCitation, Range<Int>)? in
      let title = "\(text.string(name)) \(singular.prefix(1).uppercased())\(singular.dropFirst())"
      guard let known = known.entry(named: title), known.head.kind == .treaty else { return nil }
      let citation = TitleCitation(
        head: known.head, title: title, key: known.key, isBare: false, isTitle: known.isTitle)
      return (citation, name.upperBound == noun ? name.lowerBound..<(noun + 1) : name)
    }
    return found.count == names.count ? found : []
  }

  /// The treaties whose noun stands at a token, each with its city; that of the first is its too.
  private func cities(at index: Int) -> [(TitleCitation, Range<Int>)] {
    guard text[index]?.text == "Treaties", text.lower(index + 1) == "of" else { return [] }
    var found: [(TitleCitation, Range<Int>)] = []
    var city = index + 2
    while let (citation, end) = citation(at: city) {
      found.append((citation, (found.isEmpty ? index : city)..<end))
      let next = text.skipping([[",", "and"], ["and"], [","]], at: end)
      guard next > end, text.lower(city - 1) != "and" else { break }
      city = next
    }
    return found.count > 1 ? found : []
  }

  /// The treaty of the city at a token: one that is known by it, or else of a city that is known.
  private func citation(at city: Int) -> (TitleCitation, end: Int)? {
    let words = (city..<(city + Self.most)).prefix { text[$0]?.isCapitalized == true }
    for end in words.reversed().map({ $0 + 1 }) {
      if let name = known.entry(named: title(city..<end)), name.head.kind == .treaty {
        return (citation(key: name.key, city..<end), end)
      }
    }
    guard !words.isEmpty, let (place, end) = places.match(in: text, at: city),
      !place.containers.isEmpty
    else { return nil }
    return (citation(key: nil, city..<end), end)
  }

  private func citation(key: String?, _ city: Range<Int>) -> TitleCitation {
    TitleCitation(
      head: TitleHead(kind: .treaty, className: "Treaty", words: ["treaty"]),
      title: title(city), key: key, isBare: false, isTitle: true)
  }

  private func title(_ city: Range<Int>) -> String { "Treaty of \(text.string(city))" }

  /// How many words the name of a city or a treaty has at most.
  private static let most = 4
}
