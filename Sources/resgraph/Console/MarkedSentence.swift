internal import Foundation

/// A sentence with the words in it that matter, shortened far from them.
struct MarkedSentence {
  /// A stretch of the sentence.
  struct Piece: Equatable {
    var text: String
    let isMarked: Bool
  }

  /// How many characters are shown on each side of marked words.
  private static let reach = 240

  private(set) var pieces: [Piece] = []

  /// Marks the quotes where the sentence has them first; those that it has not stand alone.
  init(_ sentence: String, quotes: [String]) {
    let found = quotes.compactMap { sentence.range(of: $0) }
    let missing = quotes.filter { !sentence.contains($0) }
    var end = sentence.startIndex
    for range in Self.joined(found) {
      append(String(sentence[end..<range.lowerBound]), isMarked: false)
      append(String(sentence[range]), isMarked: true)
      end = range.upperBound
    }
    if !found.isEmpty { append(String(sentence[end...]), isMarked: false) }
    for quote in Set(missing).sorted() {
      if !pieces.isEmpty { append(" … ", isMarked: false) }
      append(quote, isMarked: true)
    }
    shorten()
  }

  private mutating func append(_ text: String, isMarked: Bool) {
    if !text.isEmpty { pieces.append(Piece(text: text, isMarked: isMarked)) }
  }

  /// Ranges in order, those that touch or overlap made one.
  private static func joined(_ ranges: [Range<String.Index>]) -> [Range<String.Index>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      guard let last = joined.last, range.lowerBound <= last.upperBound else {
        return joined.append(range)
      }
      joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  private mutating func shorten() {
    for index in pieces.indices where !pieces[index].isMarked {
      let text = pieces[index].text
      let head = index > 0 ? text.prefix(Self.reach) : ""
      let tail = index + 1 < pieces.count ? text.suffix(Self.reach) : ""
      guard head.count + tail.count < text.count else { continue }
      let start = head.lastIndex(of: " ").map { head[...$0] } ?? ""
      let end = tail.firstIndex(of: " ").map { tail[$0...] } ?? ""
      pieces[index].text = start + "…" + end
    }
  }
}
