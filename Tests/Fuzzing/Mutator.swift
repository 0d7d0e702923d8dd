import TestSupport

/// Damages texts as transfer, careless editing and ill will do, the same way for the same seed.
struct Mutator {
  /// One way to damage a text.
  private enum Damage: CaseIterable {
    case flipBit, insertByte, insertWord, delete, repeatPart, nest, truncate, splice
  }

  private let examples: [[UInt8]]
  private let words: [[UInt8]]
  private var generator: SeededGenerator

  /// `words` are those that the grammar of the examples looks for.
  init(examples: [[UInt8]], words: [String], seed: UInt64) {
    self.examples = examples
    self.words = words.map { Array($0.utf8) }
    generator = SeededGenerator(seed: seed)
  }

  /// An example, damaged in one to four places.
  mutating func next() -> [UInt8] {
    var text = pick(examples) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      damage(&text, by: pick(Damage.allCases) ?? .truncate)
    }
    return text
  }

  private mutating func damage(_ text: inout [UInt8], by damage: Damage) {
    let place = Int.random(in: 0...text.count, using: &generator)
    let part = place..<min(text.count, place + Int.random(in: 0...64, using: &generator))
    switch damage {
    case .flipBit:
      if place < text.count { text[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
    case .insertByte: text.insert(.random(in: 0...255, using: &generator), at: place)
    case .insertWord: text.insert(contentsOf: pick(words) ?? [], at: place)
    case .delete: text.removeSubrange(part)
    case .repeatPart:
      let copies = repeatElement(text[part], count: Int.random(in: 1...20, using: &generator))
      text.insert(contentsOf: copies.joined(), at: place)
    case .nest:
      let depth = pick([3, 100, 10_000]) ?? 1
      text.insert(contentsOf: repeatElement(pick(words) ?? [], count: depth).joined(), at: place)
    case .truncate: text.removeSubrange(place...)
    case .splice: text.replaceSubrange(part, with: (pick(examples) ?? []).suffix(200))
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }
}
