import SourceText

/// How often each word stands in a document, in small letters and without the marks around it.
struct Vocabulary {
  private var counts: [[UInt8]: Int] = [:]
  /// The words in order, to find those that begin alike.
  private let sorted: [[UInt8]]

  /// Counts the words of `lines` (O(n log n)).
  init(_ lines: [TracedText]) {
    for line in lines {
      for word in line.bytes.words { counts[Self.key(word), default: 0] += 1 }
    }
    sorted = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A word without the marks around it, in small letters.
  static func key(_ word: some Collection<UInt8>) -> [UInt8] {
    let bare = word.drop { !isInner($0) }.reversed().drop { !isInner($0) }.reversed()
    return bare.map { $0.isUpper ? $0 | 0x20 : $0 }
  }

  /// Letters, digits and what may be the byte of a letter; quotation marks and dashes begin with E2.
  private static func isInner(_ byte: UInt8) -> Bool {
    byte.isLower || byte.isUpper || byte.isDigit || (0xC3...0xDF).contains(byte)
  }

  /// How often a word stands in the document.
  func count(_ word: some Collection<UInt8>) -> Int { counts[Self.key(word), default: 0] }

  /// Whether a longer word begins with `word`, which is in small letters (O(log words)).
  func hasLonger(_ word: [UInt8]) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(word + [0]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < sorted.count && sorted[low].starts(with: word)
  }
}
