/// Why a question was not understood: the words that stood in the way, and those that are known.
package struct QuestionError: Error, Hashable, CustomStringConvertible {
  /// The question as it was asked.
  package let question: String
  /// The words in question, as an offset range of its UTF-8.
  package let range: Range<Int>
  /// What is wrong, in one sentence without a full stop.
  package let message: String
  /// What could stand there instead, sorted; empty when anything could.
  package let known: [String]
  /// What was likely meant by a misspelt word.
  package let suggestion: String?

  /// Whether more of the question was understood; of errors up to the same word, the one that marks more
  /// words knows more of them.
  func cameFurther(than other: Self) -> Bool {
    (reach, other.range.lowerBound) > (other.reach, range.lowerBound)
  }

  /// How far the question was read; what is missing at its end is missed after its last word.
  private var reach: Int { range.isEmpty ? range.upperBound + 1 : range.upperBound }

  /// The same with other words that could stand there.
  func knowing(_ words: [String]) -> Self {
    let word = String(decoding: Array(question.utf8)[range], as: UTF8.self)
    return QuestionError(
      question: question, range: range, message: message, known: words,
      suggestion: suggestion ?? Spelling.nearest(to: word, among: words))
  }

  /// The message, the question with the words marked, and what is known.
  package var description: String {
    let before = scalars(in: 0..<range.lowerBound)
    let marks = String(repeating: "^", count: max(1, scalars(in: range)))
    var lines = [message, "  " + question, "  " + String(repeating: " ", count: before) + marks]
    if let suggestion { lines.append("did you mean “\(suggestion)”?") }
    if !known.isEmpty { lines.append("known here: " + known.joined(separator: ", ")) }
    return lines.joined(separator: "\n")
  }

  private func scalars(in range: Range<Int>) -> Int {
    let bytes = Array(question.utf8)
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
      .unicodeScalars.count
  }
}
