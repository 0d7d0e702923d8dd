import Resolutions

extension Layout {
  /// Takes footnotes that no line sets apart: "46 Official Records of the General Assembly …".
  ///
  /// Such a block is a footnote when its number also stands as a marker in another block.
  mutating func takeScatteredNotes() {
    let labels = blocks.map {
      NumberLine($0.content) == nil ? NoteLabel.plain($0.bytes) : nil
    }
    guard labels.contains(where: { $0 != nil }) else { return }
    let marked = Set(
      blocks.enumerated().flatMap { index, block in
        MarkerScanner(block: index, content: block.content).candidates().map {
          [$0.block, $0.number]
        }
      })
    let numbers = Dictionary(grouping: marked, by: { $0[1] }).mapValues { Set($0.map { $0[0] }) }
    var kept: [Block] = []
    for (index, block) in blocks.enumerated() {
      if let (label, start) = labels[index], let number = Int(label), start < block.bytes.count,
        numbers[number, default: []].contains(where: { $0 != index })
          || Self.startsAsNote(block.bytes, start)
      {
        notes += Self.notes(in: block, position: kept.count)
      } else {
        kept.append(block)
      }
    }
    blocks = kept
  }

  /// Whether a text opens as only footnotes do.
  private static func startsAsNote(_ bytes: [UInt8], _ start: Int) -> Bool {
    var scanner = TextScanner(bytes, at: start)
    return scanner.skip("Ibid") || scanner.skip("See ") || scanner.skip("Official Records")
  }

  /// The footnotes of a block; each begins a line with the next number, or with a later one where
  /// it opens as only footnotes do.
  private static func notes(in block: Block, position: Int) -> [Note] {
    var notes: [Note] = []
    for line in block.lines {
      let last = notes.last.flatMap { Int($0.label) }
      if let (label, start) = NoteLabel.plain(line.bytes), let number = Int(label),
        last.map({ number == $0 + 1 || number > $0 && startsAsNote(line.bytes, start) }) ?? true
      {
        notes.append(
          Note(label: label, content: line.content.dropping(start), position: position))
      } else if !notes.isEmpty {
        notes[notes.count - 1].content.append(line: line.content)
      }
    }
    return notes
  }
}
