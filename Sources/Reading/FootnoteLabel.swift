import SourceText
import XML

/// The number or star of a footnote, as files mark it and as plain text does.
enum FootnoteLabel {
  /// The mark in running text: `[^1]`.
  static func mark(_ label: String) -> String {
    isWord(label) ? "[^\(label)]" : isStars(label) ? "<sup>\(label)</sup>" : label
  }

  /// What the footnote itself begins with: `[^1]: `.
  static func opening(_ label: String) -> String {
    isWord(label) ? "[^\(label)]: " : mark(label) + " "
  }

  /// The labels that raised text or a link shows: "1", "[2]", "*", "3, 4".
  ///
  /// A link that is not raised must lead to a place in the same file.
  static func labels(in element: XMLElement, isRaised: Bool) -> [String] {
    guard isRaised || isLocal(element) else { return [] }
    let labels = element.text.split { ",[]() \n\t\u{A0}".contains($0) }.map(String.init)
    return labels.allSatisfy(isLabel) ? labels : []
  }

  /// Whether a link leads from a footnote back to its mark: an arrow.
  static func isReturn(_ element: XMLElement) -> Bool {
    isLocal(element) && !element.text.contains { $0.isLetter || $0.isNumber }
      && !element.text.allSatisfy(\.isWhitespace)
  }

  /// The labels by the identifiers of the elements that marks below `root` lead to.
  static func targets(in root: XMLElement) -> [String: String] {
    var targets: [String: String] = [:]
    collect(root, &targets)
    return targets
  }

  private static func collect(_ element: XMLElement, _ targets: inout [String: String]) {
    if let address = element[attribute: "href"], isLocal(element) {
      let labels = labels(in: element, isRaised: false)
      if labels.count == 1 { targets[String(address.dropFirst())] = labels[0] }
    }
    for child in element.elements { collect(child, &targets) }
  }

  private static func isLocal(_ element: XMLElement) -> Bool {
    element[attribute: "href"]?.hasPrefix("#") ?? false
  }

  private static func isLabel(_ text: String) -> Bool {
    isStars(text) || (1...3).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
  }

  private static func isStars(_ text: String) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isDigit($0) || (0x61...0x7A).contains($0 | 0x20) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
