import Resolutions
import SourceText

/// A number in running text that may be the marker of a footnote.
struct MarkerCandidate {
  /// The block that it stands in.
  let block: Int
  /// What is taken out of the text with it.
  let range: Range<Int>
  let number: Int
  /// How sure its surroundings make it; markup is surest.
  let strength: Strength
  /// Whether no space stands before it.
  let isGlued: Bool

  enum Strength: Int {
    /// Between a word and a word: "Action 3 as".
    case apart = 2
    /// At the end of a year: "2025–20288".
    case afterDigits = 3
    /// Where no sentence has a number: "Destruction,1", "Destruction1", "Action, 1/".
    case sure = 5
    /// Where markup says so.
    case markup = 9
  }

  /// Whether it counts without its place in the sequence.
  var isSure: Bool { strength.rawValue >= Strength.sure.rawValue }
}

/// Finds the footnote markers that print glues to words, and takes them out of the text.
///
/// ```
///   Destruction,1 which    Destruction1 to    Women, 2    2025–20288 and    Action, 1/
/// ```
/// A number counts when a footnote has it, when its surroundings allow it, and when the markers so
/// chosen follow each other as footnotes do.
enum MarkerFinder {
  /// Takes the markers out of `blocks`; `labels` are the numbers of the footnotes in order.
  static func resolve(_ blocks: inout [Block], labels: [Int]) {
    let known = Set(labels)
    let candidates = blocks.indices.flatMap { index in
      MarkerScanner(block: index, content: blocks[index].content).candidates()
    }
    let chosen =
      labels.isEmpty
      ? unnumbered(candidates, blocks)
      : chain(candidates.filter { known.contains($0.number) })
        + candidates.filter { !known.contains($0.number) && isGluedToWord($0, blocks) }
    for (index, found) in Dictionary(grouping: chosen, by: \.block) {
      let printed = found.filter { $0.strength != .markup }
      blocks[index].content.takeOut(printed.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
  }

  /// The markers of a document whose footnotes are missing: 1, 2, 3 in order, glued to a word or a
  /// mark; an excerpt may begin with another number, at the end of a paragraph. A number glued to a
  /// long word is a marker whatever its order, and none behind a word that takes a number.
  private static func unnumbered(
    _ candidates: [MarkerCandidate], _ blocks: [Block]
  ) -> [MarkerCandidate] {
    var last: Int?
    return candidates.filter { candidate in
      let ends = candidate.range.upperBound == blocks[candidate.block].text.count
      let follows = last.map { candidate.number == $0 + 1 } ?? (candidate.number == 1 || ends)
      let isCounted =
        candidate.strength == .sure
        && blocks[candidate.block].text.endsCountedWord(before: candidate.range.lowerBound)
      guard candidate.isSure, !isCounted,
        isGluedToWord(candidate, blocks) || follows && (candidate.isGlued || ends)
      else { return false }
      if follows { last = candidate.number }
      return true
    }
  }

  /// Whether a number is glued to a long word that takes none: no word is written so.
  private static func isGluedToWord(_ candidate: MarkerCandidate, _ blocks: [Block]) -> Bool {
    let text = blocks[candidate.block].text
    return candidate.strength == .sure && text.endsLongWord(before: candidate.range.lowerBound)
      && !text.endsCountedWord(before: candidate.range.lowerBound)
  }

  /// The likeliest chain of rising numbers, and the repetitions of numbers already in it.
  private static func chain(_ candidates: [MarkerCandidate]) -> [MarkerCandidate] {
    let picked = Set(risingChain(candidates))
    var seen: Set<Int> = []
    return candidates.indices.compactMap { index in
      let candidate = candidates[index]
      if picked.contains(index) {
        seen.insert(candidate.number)
        return candidate
      }
      return candidate.isSure && seen.contains(candidate.number) ? candidate : nil
    }
  }

  /// The indices of the chain with the greatest weight (O(candidates × numbers)).
  private static func risingChain(_ candidates: [MarkerCandidate]) -> [Int] {
    var previous = [Int?](repeating: nil, count: candidates.count)
    // The best chain that ends in each number.
    var best = [(weight: Int, index: Int?)](repeating: (0, nil), count: 1000)
    for (index, candidate) in candidates.enumerated() {
      var weight = 0
      for number in 0..<candidate.number where best[number].index != nil {
        let isNext = number + 1 == candidate.number
        let total = best[number].weight + (isNext ? 1 : 0)
        if total > weight { (weight, previous[index]) = (total, best[number].index) }
      }
      weight += candidate.strength.rawValue * 2
      if weight > best[candidate.number].weight { best[candidate.number] = (weight, index) }
    }
    var chain: [Int] = []
    var index = best.max { $0.weight < $1.weight }?.index
    while let step = index {
      chain.append(step)
      index = previous[step]
    }
    return chain
  }
}

extension MarkedText {
  /// Takes the numbers of footnotes out and keeps them as markers.
  fileprivate mutating func takeOut(_ found: [MarkerCandidate]) {
    var result = MarkedText()
    var start = 0
    for candidate in found {
      result.append(self[start..<candidate.range.lowerBound])
      result.markers.append(
        FootnoteMarker(offset: result.text.count, label: String(candidate.number)))
      start = candidate.range.upperBound
    }
    result.append(self[start..<text.count])
    self = result
  }

  /// Adds another text as it is.
  private mutating func append(_ other: MarkedText) {
    let shift = text.count
    text.append(other.text)
    for marker in other.markers
    where !markers.contains(where: {
      $0.offset == marker.offset + shift && $0.label == marker.label
    }) {
      markers.append(FootnoteMarker(offset: marker.offset + shift, label: marker.label))
    }
  }
}

extension TracedText {
  /// Whether five letters stand before an offset.
  fileprivate func endsLongWord(before offset: Int) -> Bool {
    offset >= 5 && bytes[(offset - 5)..<offset].allSatisfy(\.isLetter)
  }

  /// Whether the word before an offset takes a number: "resolution242", "Agenda21".
  fileprivate func endsCountedWord(before offset: Int) -> Bool {
    let letters = bytes[..<offset].reversed().prefix(while: \.isLetter).reversed()
    let word = String(decoding: Array(letters), as: UTF8.self)
    return word == "Agenda" || MarkerScanner.takesNumber(word)
  }
}
