import SourceText

/// The footnotes of a page without columns, each behind its number.
struct FlowedNotes {
  /// Numbers that stand together, and the lines behind them.
  private typealias Group = (labels: [[UInt8]], lines: [TracedText])

  /// The lines, with a blank one after each footnote.
  private(set) var lines: [TracedText] = []
  /// The numbers of the footnotes.
  private(set) var numbers: [[UInt8]] = []

  /// Puts the numbers in `lines` before their footnotes.
  ///
  /// A number without lines slipped away from its place, which is behind the number before it.
  init(_ lines: ArraySlice<TracedText>) {
    var groups = Self.groups(of: lines)
    let slipped = groups.filter(\.lines.isEmpty).flatMap(\.labels)
    groups.removeAll(where: \.lines.isEmpty)
    for label in slipped.sorted(by: { Self.value($0) < Self.value($1) }) {
      let place = groups.lastIndex { group in
        group.labels.last.map { Self.value($0) < Self.value(label) } ?? true
      }
      if let place { groups[place].labels.append(label) }
    }
    numbers = groups.flatMap(\.labels)
    for group in groups {
      let parts = Self.parts(of: group.lines, count: group.labels.count)
      for (label, part) in zip(group.labels, parts) { write(label, part) }
      if parts.isEmpty { self.lines += group.lines }
    }
  }

  private static func groups(of lines: ArraySlice<TracedText>) -> [Group] {
    var groups: [Group] = [([], [])]
    for line in lines where !line.bytes.isBlank && !line.bytes.isPageOrJob {
      let text = line.bytes.filter { $0 > 0x20 }
      let isLabel = text.count <= 3 && text.allSatisfy(\.isDigit) || text == [UInt8(ascii: "*")]
      if isLabel, groups[groups.count - 1].lines.isEmpty {
        groups[groups.count - 1].labels.append(text)
      } else if isLabel {
        groups.append(([text], []))
      } else {
        groups[groups.count - 1].lines.append(line)
      }
    }
    return groups
  }

  /// The lines as `count` footnotes at most, each from a line behind a full stop.
  private static func parts(of lines: [TracedText], count: Int) -> [[TracedText]] {
    var parts: [[TracedText]] = []
    for line in lines {
      let isEnded = parts.last?.last.map { $0.bytes.last == UInt8(ascii: ".") } ?? true
      if isEnded, parts.count < count { parts.append([]) }
      if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
    return parts
  }

  private mutating func write(_ label: [UInt8], _ lines: [TracedText]) {
    guard let first = lines.first else { return }
    let label = FootnoteLabel.opening(String(decoding: label, as: UTF8.self))
    for line in lines {
      let start = line.rawRange?.lowerBound ?? 0
      var mended = TracedText()
      mended.append(line == first ? label : "    ", for: start..<start)
      mended.append(line)
      self.lines.append(mended)
    }
    self.lines.append(TracedText())
  }

  private static func value(_ label: [UInt8]) -> Int {
    Int(String(decoding: label, as: UTF8.self)) ?? 0
  }
}
