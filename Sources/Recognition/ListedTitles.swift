/// Reads "the Treaties of Honeyville, Waxham and Mead": treaties that are called by their cities.
struct ListedTitles {
  let text: TokenizedText

  /// The treaties whose noun stands at a token, each with its own; that of the first is its too.
  func citations(at index: Int) -> [(TitleCitation, Range<Int>)] {
    guard text[index]?.text == "Treaties", text.lower(index + 1) == "of" else { return [] }
    var found: [(TitleCitation, Range<Int>)] = []
    var city = index + 2
    while text[city]?.isCapitalized == true {
      let end = city + 1
      let citation = TitleCitation(
        head: TitleHead(kind: .treaty, className: "Treaty", words: ["treaty"]),
        title: "Treaty of \(text.string(city..<end))", key: nil, isBare: false, isTitle: true)
      found.append((citation, (found.isEmpty ? index : city)..<end))
      let next = text.skipping([[",", "and"], ["and"], [","]], at: end)
      guard next > end else { break }
      city = next
    }
    return found.count > 1 ? found : []
  }
}
