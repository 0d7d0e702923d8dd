import SourceText

/// What a line of text without columns looks like.
extension [UInt8] {
  /// The runs between spaces and control characters.
  var words: [ArraySlice<UInt8>] { split { $0 <= 0x20 } }

  /// Whether the line is drawn with underscores.
  var isRule: Bool { count >= 10 && allSatisfy { $0 == UInt8(ascii: "_") } }

  /// `1.`, `(a)`, alone on a line.
  var isLabel: Bool {
    let text = filter { $0 > 0x20 }
    guard (2...6).contains(text.count) else { return false }
    if text.last == UInt8(ascii: ".") { return text.dropLast().allSatisfy(\.isDigit) }
    return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
      && text.dropFirst().dropLast().allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// `XII`, alone on a line.
  var isNumeral: Bool { !isEmpty && allSatisfy { "IVXL".utf8.contains($0) } }

  /// Whether the line begins with the number of a paragraph.
  var isNumbered: Bool {
    guard let first = words.first, first.last == UInt8(ascii: ".") else { return false }
    return (2...4).contains(first.count) && first.dropLast().allSatisfy(\.isDigit)
  }

  /// Whether the line begins as most recitals do: "Recalling".
  var startsRecital: Bool {
    guard let first = words.first, first.first?.isUpper ?? false else { return false }
    return first.suffix(3).elementsEqual("ing".utf8)
  }

  /// `Annex`, `Annex II`, alone on a line.
  var isAnnex: Bool {
    words.first.map { $0.elementsEqual("Annex".utf8) } ?? false
      && words.dropFirst().allSatisfy { Array($0).isNumeral }
  }

  /// `2/3`, `23-25274`, `23-25274 (E)`, `*2325274*`, `291223`.
  var isPageOrJob: Bool {
    let text = filter { $0 > 0x20 }
    guard text.contains(where: \.isDigit),
      text.allSatisfy({ $0.isDigit || "/-*()E".utf8.contains($0) })
    else { return false }
    return text.contains { "/-*".utf8.contains($0) } || (6...7).contains(text.count)
  }

  /// Whether the line ends as a paragraph or a part of one ends: quotation marks and the number of a
  /// footnote aside, as in `land;”`, `land; 3`, `land;[^3]`.
  var isEnded: Bool {
    let closing: [UInt8] = Array("[^])\"\u{201D}\u{2019} ".utf8)
    let end = last { !$0.isDigit && !closing.contains($0) }
    return end.map { ",;.:".utf8.contains($0) } ?? false
  }
}

extension Sequence<UInt8> where Self: RandomAccessCollection {
  /// Whether `text` stands somewhere in the bytes.
  func contains(_ text: String) -> Bool { contains(Array(text.utf8)) }

  /// Whether `other` stands somewhere in the bytes.
  func contains(_ other: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}
