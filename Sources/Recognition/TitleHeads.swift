/// The head nouns of titles, looked up by their first word.
package struct TitleHeads: Sendable {
  private let byFirstWord: [String: [TitleHead]]
  /// The nouns of meetings by their plurals, where both head titles: "meetings", "congresses".
  private let singulars: [String: String]

  package init(_ heads: [TitleHead]) {
    byFirstWord = Dictionary(grouping: heads) { $0.words.first ?? "" }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    let nouns = Set(heads.filter { $0.kind == .meeting }.flatMap(\.words))
    singulars = Dictionary(
      nouns.flatMap { noun in ["s", "es"].map { (noun + $0, noun) } }
        .filter { nouns.contains($0.0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The noun of one meeting, for that of several, in lower case; `nil` for other words.
  func singular(of noun: String) -> String? { singulars[noun] }

  /// The head of these words.
  func head(of words: [String]) -> TitleHead? {
    byFirstWord[words.first ?? ""]?.first { $0.words == words }
  }

  /// The longest head noun that stands, capitalised, at a token.
  func head(in text: TokenizedText, at index: Int) -> TitleHead? {
    guard let token = text[index], token.isCapitalized else { return nil }
    return anyCase(in: text, at: index)
  }

  /// The longest head noun that stands at a token in any case.
  func anyCase(in text: TokenizedText, at index: Int) -> TitleHead? {
    byFirstWord[text.lower(index)]?.first { text.matches($0.words, at: index) }
  }
}
