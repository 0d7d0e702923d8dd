import SourceText

/// Puts back the hyphens that `pdftotext` drops where it joins the lines on both sides of one.
///
/// A line longer than the others is two, and near the end of the first a word lost its hyphen: the one
/// that the document has with a hyphen, that is two names or, in a very long line, two words.
///
/// ```
///   … of the Conference of the Parties and the KunmingMontreal Framework adopted at …
///   ╰──────────────── a full line ───────────────────╯
/// ```
struct LostHyphens {
  private let lines: [TracedText]
  /// Bytes of a line that is full.
  private let width: Int
  private let vocabulary: Vocabulary

  init(_ lines: [TracedText], width: Int) {
    self.lines = lines
    self.width = width
    vocabulary = Vocabulary(lines)
  }

  /// The lines with their hyphens; a line where the place is not certain is left alone.
  func mended() -> [TracedText] {
    lines.map { line in
      guard width > 0, line.count * 16 > width * 17, let place = place(in: line) else {
        return line
      }
      var result = line[0..<place.lowerBound]
      let raw = line.rawRange(of: (place.lowerBound - 1)..<place.lowerBound)?.upperBound ?? 0
      result.append("-", for: raw..<raw)
      result.append(line[place.upperBound..<line.count])
      return result
    }
  }

  /// Where the hyphen stood: between two bytes, or in the place of a space.
  private func place(in line: TracedText) -> Range<Int>? {
    let near = (width * 3 / 4)...(width * 9 / 8)
    let words = line.bytes.words.filter {
      near.contains($0.endIndex) || near.contains($0.startIndex)
    }
    let inner = words.flatMap { word in
      word.indices.dropFirst().map { (word, $0..<$0) }
    }
    let outer = zip(words, words.dropFirst()).map { pair in
      (line.bytes[pair.0.startIndex..<pair.1.endIndex], pair.0.endIndex..<pair.1.startIndex)
    }
    var tests = [isKnown, isOrdinal, isTwoNames]
    if line.count * 4 > width * 5 { tests.append(isTwoWords) }
    return tests.lazy.compactMap { test in
      let places = (inner + outer).filter {
        let split = Split($0.0, at: $0.1)
        return split.isBetweenLetters && test(split)
      }
      return places.count == 1 ? places[0].1 : nil
    }.first
  }

  /// A word, or two, and what stands on both sides of a place in it.
  private struct Split {
    let left: ArraySlice<UInt8>
    let right: ArraySlice<UInt8>
    let isInner: Bool

    var isBetweenLetters: Bool {
      guard let last = left.last, let first = right.first else { return false }
      return (last.isLower || last.isUpper) && (first.isLower || first.isUpper)
    }

    init(_ word: ArraySlice<UInt8>, at place: Range<Int>) {
      left = word[..<place.lowerBound]
      right = word[place.upperBound...]
      isInner = place.isEmpty
    }
  }

  /// `KunmingMontreal`.
  private func isTwoNames(_ split: Split) -> Bool {
    guard split.isInner, let last = split.left.last, let first = split.right.first else {
      return false
    }
    return last.isLower && first.isUpper
  }

  /// `highlevel` or `high level` where the document has `high-level`.
  private func isKnown(_ split: Split) -> Bool {
    vocabulary.count(split.left + [UInt8(ascii: "-")] + split.right) > 0
  }

  /// `seventyninth`, `seventy ninth`.
  private func isOrdinal(_ split: Split) -> Bool {
    let left = String(decoding: Vocabulary.key(split.left), as: UTF8.self)
    let right = String(decoding: Vocabulary.key(split.right), as: UTF8.self)
    return Self.tens.contains(left) && Self.units.contains(right)
  }

  /// `costeffectively` where the document has both halves, and not the whole elsewhere.
  private func isTwoWords(_ split: Split) -> Bool {
    split.isInner && split.left.count > 2 && split.right.count > 2
      && vocabulary.count(split.left) > 0 && vocabulary.count(split.right) > 0
      && vocabulary.count(split.left + split.right) == 1
  }

  private static let tens: Set<String> = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let units: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "first", "second",
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]
}
