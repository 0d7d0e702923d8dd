import XML

/// The numbers that a list of HTML gives to its items.
struct ListNumbers {
  private enum Style { case none, bullet, decimal, letter, roman }

  private let style: Style
  private var number: Int

  /// The numbers of the list `element` (HTML Living Standard §4.4.5).
  init(_ element: XMLElement, isOrdered: Bool) {
    let type = element[attribute: "type"] ?? ""
    if element[attribute: "style"]?.contains("none") ?? false {
      style = .none
    } else if !isOrdered {
      style = .bullet
    } else {
      style = ["a": .letter, "i": .roman][type] ?? .decimal
    }
    number = element[attribute: "start"].flatMap { Int($0) } ?? 1
  }

  /// What the next item begins with; `nil` when its text has a number of its own.
  mutating func next(_ item: XMLElement) -> String? {
    let value = item[attribute: "value"].flatMap { Int($0) } ?? number
    number = value &+ 1
    let first = item.text.first { !$0.isWhitespace }
    guard let first, !first.isNumber, first != "(" else { return nil }
    switch style {
    case .none: return nil
    case .bullet: return "\u{2022} "
    case .decimal: return "\(value). "
    case .letter: return "(\(Self.letters(value))) "
    case .roman: return "(\(Self.roman(value))) "
    }
  }

  /// "a" to "z", then "aa".
  static func letters(_ value: Int) -> String {
    guard (1...702).contains(value) else { return String(value) }
    let letter = { (index: Int) in String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index))) }
    let index = value - 1
    return (index < 26 ? "" : letter(index / 26 - 1)) + letter(index % 26)
  }

  /// "i" to "xcix".
  static func roman(_ value: Int) -> String {
    guard (1...99).contains(value) else { return String(value) }
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return tens[value / 10] + units[value % 10]
  }
}
