/// Names that are known, found in running text word by word.
package struct Gazetteer<Entry: Sendable>: Sendable {
  private struct Name: Sendable {
    let words: [String]
    let entry: Entry
  }

  private let byFirstWord: [String: [Name]]

  /// Takes names with what each of them stands for; a later name wins over an equal earlier one.
  package init(_ names: [(name: String, entry: Entry)]) {
    let cut = names.map { name, entry in
      Name(words: Tokenizer.tokens(of: Array(name.utf8)).map(\.lower), entry: entry)
    }
    byFirstWord = Dictionary(grouping: cut.filter { !$0.words.isEmpty }) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest name that stands at a token, with the token after it.
  func match(in text: TokenizedText, at index: Int) -> (entry: Entry, end: Int)? {
    guard let names = byFirstWord[text.lower(index)],
      let name = names.first(where: { text.matches($0.words, at: index) })
    else { return nil }
    return (name.entry, index + name.words.count)
  }
}
