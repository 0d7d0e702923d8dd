/// A printed line: the words that stand beside each other.
struct PDFLine {
  /// From left to right.
  let words: [PDFWord]
  /// The page, counted from 0.
  let page: Int
  let left: Int
  let right: Int
  /// How many bytes its words have.
  let weight: Int
  /// The widest word, which sets the height and the size of the line.
  private let main: PDFWord

  /// A line of `words`, of which there is at least one that is not blank.
  private init?(_ words: [PDFWord], page: Int) {
    let ink = words.filter { !$0.isBlank }
    guard let main = ink.max(by: { $0.width < $1.width }) else { return nil }
    self.words = words.enumerated()
      .sorted { ($0.element.left, $0.offset) < ($1.element.left, $1.offset) }.map(\.element)
    self.main = main
    self.page = page
    left = ink.reduce(main.left) { min($0, $1.left) }
    right = ink.reduce(main.right) { max($0, $1.right) }
    weight = ink.reduce(0) { $0 + $1.weight }
  }

  /// The lines that `words` make, from top to bottom (O(words × lines that overlap)).
  static func lines(_ words: [PDFWord], page: Int) -> [PDFLine] {
    var groups: [(main: PDFWord, words: [PDFWord])] = []
    for word in words.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) where !word.isBlank {
      let index = groups.indices.suffix(4).last { word.isBeside(groups[$0].main) }
      guard let index else {
        groups.append((word, [word]))
        continue
      }
      groups[index].words.append(word)
      if word.width > groups[index].main.width { groups[index].main = word }
    }
    for blank in words where blank.isBlank && blank.width > 0 {
      guard let index = groups.firstIndex(where: { blank.isBeside($0.main) }) else { continue }
      groups[index].words.append(blank)
    }
    return groups.sorted { $0.main.top < $1.main.top }
      .compactMap { PDFLine($0.words, page: page) }
  }

  var top: Int { main.top }
  var bottom: Int { main.bottom }
  var size: Int { main.size }
  var text: String { words.map(\.text).joined() }
  /// The text without the labels of footnotes.
  var unraisedText: String { words.filter { raised($0) == nil }.map(\.text).joined() }

  /// The labels that `word` raises above the line: "4", "5, 6", "*"; `nil` for all other text.
  func raised(_ word: PDFWord) -> [String]? {
    guard isRaised(word) else { return nil }
    let labels = word.text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    return !labels.isEmpty && labels.allSatisfy(Self.isLabel) ? labels : nil
  }

  /// Whether a word is the letter of a note to a table, raised above the line.
  func isTableNote(_ word: PDFWord) -> Bool {
    isRaised(word) && word.text.utf8.count == 1 && word.text.allSatisfy { ("a"..."z").contains($0) }
  }

  private func isRaised(_ word: PDFWord) -> Bool {
    word.size * 4 <= main.size * 3 && word.bottom < main.bottom
  }

  /// The label of the footnote that begins with this line, raised before its text.
  var noteLabel: String? {
    guard let first = words.first(where: { !$0.isBlank }), first.weight < weight,
      let labels = raised(first), labels.count == 1
    else { return nil }
    return labels[0]
  }

  /// Whether the line is drawn with underscores.
  var isRule: Bool {
    weight >= 3 && words.allSatisfy { $0.text.utf8.allSatisfy { $0 <= 0x20 || $0 == 0x5F } }
  }

  private static func isLabel(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...3).contains(bytes.count)
      && (bytes.allSatisfy { (0x30...0x39).contains($0) }
        || bytes.allSatisfy { $0 == UInt8(ascii: "*") })
  }
}

extension PDFWord {
  /// Whether half the height of the lower of two words lies beside the other.
  fileprivate func isBeside(_ other: PDFWord) -> Bool {
    let overlap = min(bottom, other.bottom) - max(top, other.top)
    return overlap * 2 > min(bottom - top, other.bottom - other.top)
  }
}
