/// Names and what they stand for, found in running text letter by letter.
///
/// Capitals, apostrophes, hyphens, commas and white space do not tell names apart: `Anti-Personnel
/// Mines`, `anti‑personnel mines` and `Anti personnel mines` are one. The exception is a name of one
/// word, such as `WHO` or `Nice`, whose capitals must be capitals in the text.
package struct NameIndex<Value: Sendable>: Sendable {
  /// The names, folded and sorted, one after the other.
  private var letters: [UInt8] = []
  /// Where each name begins in `letters`; one more at the end.
  private var starts: [Int] = [0]
  /// What each name stands for.
  private var values: [[Value]] = []
  /// The capitals of a name of one word, by name.
  private var capitals: [Int] = []
  /// The names that begin with each byte, as a range.
  private var byFirstLetter = [Range<Int>](repeating: 0..<0, count: 256)

  /// An index of the given names; one that is given twice stands for both values.
  ///
  /// - Parameter foldsCase: whether capitals never matter, not even in names of one word.
  package init(_ names: some Sequence<(String, Value)>, foldsCase: Bool = false) {
    let entries = names.map { name, value in
      (
        folded: FoldedLetters.fold(name), capitals: foldsCase ? 0 : Self.capitals(name),
        value: value
      )
    }
    let sorted = entries.indices.sorted { left, right in
      let order = (entries[left].folded, entries[right].folded)
      return order.0 == order.1 ? left < right : order.0.lexicographicallyPrecedes(order.1)
    }
    for entry in sorted.lazy.map({ entries[$0] }) where !entry.folded.isEmpty {
      append(entry.folded, entry.capitals, entry.value)
    }
    indexFirstLetters()
  }
}

extension NameIndex {
  /// A name found in a text.
  package struct Match: Sendable {
    /// What the name stands for: one value, or several that share it.
    package let values: [Value]
    /// Where the name ends in the text.
    package let end: Int

    /// What the name stands for, unless that is more than one thing.
    package var value: Value? { values.count == 1 ? values.first : nil }
  }

  /// The longest name that the text has at `offset`, where a word must begin, and that ends with a word.
  package func longestMatch(in text: [UInt8], at offset: Int) -> Match? {
    guard FoldedLetters.isWordStart(in: text, at: offset) else { return nil }
    var letters = FoldedLetters(text, at: offset)
    guard let first = letters.next() else { return nil }
    var candidates = byFirstLetter[Int(first)]
    var length = 1
    var best: Match?
    while !candidates.isEmpty {
      let name = candidates.lowerBound
      if self.length(of: name) == length, letters.isAtWordEnd,
        hasCapitals(of: name, in: text[offset..<letters.offset])
      {
        best = Match(values: values[name], end: letters.offset)
      }
      guard let letter = letters.next() else { break }
      candidates = narrow(candidates, to: letter, at: length)
      length += 1
    }
    return best
  }
}

extension NameIndex {
  private mutating func append(_ name: [UInt8], _ capitals: Int, _ value: Value) {
    if !values.isEmpty, letters[(starts[values.count - 1])...].elementsEqual(name) {
      values[values.count - 1].append(value)
      return
    }
    letters += name
    starts.append(letters.count)
    values.append([value])
    self.capitals.append(capitals)
  }

  private mutating func indexFirstLetters() {
    for name in values.indices {
      let first = Int(letters[starts[name]])
      byFirstLetter[first] =
        byFirstLetter[first].isEmpty
        ? name..<name + 1 : byFirstLetter[first].lowerBound..<name + 1
    }
  }

  private func length(of name: Int) -> Int { starts[name + 1] - starts[name] }

  /// Those of the candidates, alike up to `position`, that go on with `letter`.
  private func narrow(_ candidates: Range<Int>, to letter: UInt8, at position: Int) -> Range<Int> {
    let lower = partition(candidates) { self.letter(of: $0, at: position) >= Int(letter) }
    let upper = partition(lower..<candidates.upperBound) {
      self.letter(of: $0, at: position) > Int(letter)
    }
    return lower..<upper
  }

  /// The letter of a name, or -1 after its end, which sorts first.
  private func letter(of name: Int, at position: Int) -> Int {
    position < length(of: name) ? Int(letters[starts[name] + position]) : -1
  }

  /// The first name from which on a condition holds.
  private func partition(_ names: Range<Int>, by holds: (Int) -> Bool) -> Int {
    var (lower, upper) = (names.lowerBound, names.upperBound)
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if holds(middle) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  private func hasCapitals(of name: Int, in text: ArraySlice<UInt8>) -> Bool {
    capitals[name] == 0 || text.count(where: { (0x41...0x5A).contains($0) }) >= capitals[name]
  }

  /// How many capitals a name has when it is one word, 0 when it is several.
  private static func capitals(_ name: String) -> Int {
    FoldedLetters.fold(name).contains(0x20)
      ? 0 : name.utf8.count(where: { (0x41...0x5A).contains($0) })
  }
}
