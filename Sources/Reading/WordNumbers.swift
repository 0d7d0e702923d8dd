import XML

/// The numbers that Word gives to paragraphs and does not write into them (ECMA-376 Part 1 §17.9).
struct WordNumbers {
  /// How one level of a list is numbered.
  private struct Level {
    var format = "decimal"
    /// The number with its marks: "%1.", "(%2)".
    var text = ""
    var start = 1
  }

  /// A level of a list.
  private struct Place: Hashable {
    let list: String
    let level: Int
  }

  /// The levels of each kind of list.
  private let levels: [Place: Level]
  /// The kind of each list.
  private let kinds: [String: String]
  /// The place that a style gives to its paragraphs.
  private let styles: [String: Place]
  private var counts: [Place: Int] = [:]

  /// The numbers that the parts "numbering" and "styles" define.
  init(numbering: XMLElement?, styles: XMLElement?) {
    var levels: [Place: Level] = [:]
    var kinds: [String: String] = [:]
    for element in numbering?.elements ?? [] {
      if element.name.local == "abstractNum", let kind = element.word("abstractNumId") {
        for level in element.elements where level.name.local == "lvl" {
          let place = Place(list: kind, level: level.word("ilvl").flatMap { Int($0) } ?? 0)
          levels[place] = Self.level(level)
        }
      } else if element.name.local == "num", let list = element.word("numId") {
        kinds[list] = element.child("abstractNumId")?.word("val")
      }
    }
    self.levels = levels
    self.kinds = kinds
    let places = styles?.elements.compactMap { style in
      style.word("styleId").flatMap { name in Self.place(style).map { (name, $0) } }
    }
    self.styles = Dictionary(places ?? [], uniquingKeysWith: { first, _ in first })
  }

  /// The number of the next paragraph with a space behind it; "" for one that has none.
  mutating func label(of paragraph: XMLElement) -> String {
    let style = paragraph.child("pPr")?.child("pStyle")?.word("val") ?? ""
    guard let place = Self.place(paragraph) ?? styles[style], let kind = kinds[place.list],
      let level = levels[Place(list: kind, level: place.level)]
    else { return "" }
    let own = Place(list: kind, level: place.level)
    counts[own] = (counts[own] ?? level.start - 1) + 1
    for deeper in counts.keys where deeper.list == kind && deeper.level > place.level {
      counts[deeper] = nil
    }
    let text = level.format == "bullet" ? "\u{2022}" : filled(level.text, kind)
    return text.isEmpty ? "" : text + " "
  }

  /// The text of a level with the numbers put in: "(%2)" becomes "(a)".
  private func filled(_ text: String, _ kind: String) -> String {
    var result = text
    for level in 0..<9 where text.contains("%\(level + 1)") {
      let place = Place(list: kind, level: level)
      let format = levels[place] ?? Level()
      result.replace(
        "%\(level + 1)", with: Self.number(counts[place] ?? format.start, format.format))
    }
    return result
  }

  private static func number(_ value: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": ListNumbers.letters(value)
    case "upperLetter": ListNumbers.letters(value).uppercased()
    case "lowerRoman": ListNumbers.roman(value)
    case "upperRoman": ListNumbers.roman(value).uppercased()
    case "none": ""
    default: String(value)
    }
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    level.format = element.child("numFmt")?.word("val") ?? level.format
    level.text = element.child("lvlText")?.word("val") ?? level.text
    level.start = element.child("start")?.word("val").flatMap { Int($0) } ?? level.start
    return level
  }

  /// The list and the level that a paragraph or a style names; the list "0" is none.
  private static func place(_ element: XMLElement) -> Place? {
    guard let number = element.child("pPr")?.child("numPr"),
      let list = number.child("numId")?.word("val")
    else { return nil }
    return Place(list: list, level: number.child("ilvl")?.word("val").flatMap { Int($0) } ?? 0)
  }
}
