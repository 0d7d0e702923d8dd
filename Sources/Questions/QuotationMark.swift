/// A pair of marks with words between them, in UTF-8.
struct QuotationMark {
  let opening: [UInt8]
  let closing: [UInt8]

  private init(_ opening: String, _ closing: String) {
    self.opening = Array(opening.utf8)
    self.closing = Array(closing.utf8)
  }

  static let all = [Self("\"", "\""), Self("“", "”"), Self("«", "»")]

  private static let marks = all.flatMap { [$0.opening, $0.closing] }

  /// How many bytes the mark has with which a text begins; 0 when it begins otherwise.
  static func length(in text: ArraySlice<UInt8>) -> Int {
    marks.first { text.starts(with: $0) }?.count ?? 0
  }

  /// Whether a text ends with the opening mark; where both marks of the pair are the same, with one that
  /// none before it opened.
  func opens(behind text: ArraySlice<UInt8>) -> Bool {
    guard text.suffix(opening.count).elementsEqual(opening) else { return false }
    return opening != closing || !text.ranges(of: opening).count.isMultiple(of: 2)
  }
}
