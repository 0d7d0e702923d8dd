/// How running text is set: on a terminal in lines with words in bold, elsewhere in one line with
/// guillemets.
struct TextLayout {
  /// How many columns a line has; `nil`: lines are not broken.
  let width: Int?

  /// What turns bold letters on and off again (ECMA-48 §8.3.117).
  private static let bold = (on: "\u{1B}[1m", off: "\u{1B}[22m")

  /// The sentence with its marks.
  func text(_ sentence: MarkedSentence) -> String {
    sentence.pieces.map { $0.isMarked ? marked($0.text) : $0.text }.joined()
  }

  /// Each word is set in bold by itself, so that no mark runs over the end of a line.
  private func marked(_ text: String) -> String {
    guard width != nil else { return "«\(text)»" }
    return text.split(separator: " ").map { Self.bold.on + $0 + Self.bold.off }
      .joined(separator: " ")
  }

  /// Text as lines with an indent, broken between words, with a line end after the last.
  func paragraph(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    guard let width else { return margin + text + "\n" }
    var lines: [(text: String, width: Int)] = []
    for word in text.split(separator: " ") {
      let length = Self.visibleWidth(word)
      if let last = lines.last, indent + last.width + 1 + length <= width {
        lines[lines.count - 1] = (last.text + " " + word, last.width + 1 + length)
      } else {
        lines.append((margin + word, length))
      }
    }
    return lines.map { $0.text + "\n" }.joined()
  }

  /// The columns that a word takes; what turns bold on and off takes none.
  private static func visibleWidth(_ word: Substring) -> Int {
    word.replacing(bold.on, with: "").replacing(bold.off, with: "").count
  }
}
