import Resolutions
import SourceText

/// Text without its footnote markers, and where they stood.
struct MarkedText: Sendable {
  var text = TracedText()
  var markers: [FootnoteMarker] = []

  /// Adds another text after a space; a word broken at a line end is made whole.
  mutating func append(line other: MarkedText) {
    guard !other.text.isEmpty else { return }
    if !text.isEmpty { join(to: other.text) }
    let shift = text.count
    text.append(other.text)
    markers += other.markers.map { FootnoteMarker(offset: $0.offset + shift, label: $0.label) }
  }

  /// The part at `range`, with the markers in it.
  subscript(range: Range<Int>) -> MarkedText {
    let inside = markers.filter { range.contains($0.offset) || $0.offset == range.upperBound }
    return MarkedText(
      text: text[range],
      markers: inside.map {
        FootnoteMarker(offset: $0.offset - range.lowerBound, label: $0.label)
      })
  }

  /// The text from `start` on without the spaces there.
  func dropping(_ start: Int) -> MarkedText {
    var scanner = TextScanner(text.bytes, at: start)
    scanner.skipSpaces()
    return self[scanner.offset..<text.count]
  }

  /// Puts what stands for the line end between two lines.
  ///
  /// "anti-⏎personnel" and "2024–⏎2034" keep their dash and get no space; a dash set apart by the
  /// typesetter, "Secretary -⏎General", loses its space.
  private mutating func join(to next: TracedText) {
    if next.bytes.first?.isDigit ?? false, text.bytes.endsInOpenRange { return }
    let endsWithHyphen =
      text.bytes.last == UInt8(ascii: "-") && (next.bytes.first?.isLetter ?? false)
    guard endsWithHyphen else {
      let start = text.rawRange(of: (text.count - 1)..<text.count)?.upperBound ?? 0
      let end = next.rawRange(of: 0..<1)?.lowerBound ?? start
      text.append(" ", for: min(start, end)..<max(start, end))
      return
    }
    if Suffix.begins(next.bytes) {
      text = text[0..<(text.count - 1)]
      return
    }
    let before = text.bytes.dropLast()
    let isApart = before.last == UInt8(ascii: " ") && (before.dropLast().last?.isLetter ?? false)
    if isApart {
      let hyphen = text[(text.count - 1)..<text.count]
      text = text[0..<(text.count - 2)]
      text.append(hyphen)
    }
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// Whether a range of years stops at its dash: "2024–".
  var endsInOpenRange: Bool {
    let dash: [UInt8] = last == UInt8(ascii: "-") ? [UInt8(ascii: "-")] : Array("–".utf8)
    let year = dropLast(dash.count).suffix(4)
    return suffix(dash.count).elementsEqual(dash) && year.count == 4 && year.allSatisfy(\.isDigit)
  }
}

/// Ends of words that never stand alone, so that a hyphen before them is a word break.
private enum Suffix {
  private static let all: Set<String> = [
    "ing", "ings", "tion", "tions", "ation", "ations", "sion", "sions", "ment", "ments", "tional",
    "ity", "ities", "ance", "ence", "ness", "ive", "bers", "ous", "ical", "ized", "izing",
  ]

  /// Whether the first word of `bytes` is such an end.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let word = bytes.prefix { $0.isLower }
    return all.contains(String(decoding: word, as: UTF8.self))
  }
}
