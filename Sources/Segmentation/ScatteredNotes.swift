import Resolutions

extension Layout {
  /// Takes footnotes that no line sets apart: "46 Official Records of the General Assembly …".
  ///
  /// Such a block is a footnote when its number also stands as a marker in another block.
  mutating func takeScatteredNotes() {
    let labels = blocks.map { NoteLabel.plain($0.bytes) }
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
        let places = numbers[number], places.contains(where: { $0 != index })
      {
        let note = Note(label: label, content: block.content.dropping(start), position: kept.count)
        notes.append(note)
      } else {
        kept.append(block)
      }
    }
    blocks = kept
  }
}
