/// Reads "the Treaties of Tlatelolco, Rarotonga and New York": treaties that are called by their cities.
struct ListedTitles {
  let text: TokenizedText
  let known: Gazetteer<KnownName>
  let places: Gazetteer<KnownPlace>

  /// The treaties whose noun stands at a token, each with its own; that of the first is its too.
  func citations(at index: Int) -> [(TitleCitation, Range<Int>)] {
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

  /// How many words the name of a city has at most.
  private static let most = 4
}
