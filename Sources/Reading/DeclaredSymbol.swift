import SourceText
import XML

/// The symbol that the metadata of Akoma Ntoso give, for a document that does not print it.
enum DeclaredSymbol {
  /// A line with the symbol, where none of `lines` has it.
  static func line(for lines: [TracedText], root: XMLElement, file: SourceFile) -> [TracedText] {
    guard let symbol = symbol(in: root), !lines.contains(where: { $0.string.contains(symbol) })
    else { return [] }
    var line = TracedText()
    line.append(symbol, for: place(of: Array(symbol.utf8), in: file.bytes))
    return [line, TracedText()]
  }

  /// The first value of a number or another name of the work that is written as a symbol.
  private static func symbol(in element: XMLElement) -> String? {
    if ["FRBRnumber", "FRBRalias"].contains(element.name.local) {
      return [element[attribute: "value"], element[attribute: "showAs"]].compactMap(\.self)
        .first { $0.contains("/RES/") }
    }
    guard
      ["akomaNtoso", "meta", "identification", "FRBRWork"].contains(element.name.local)
        || ElementRoles.akomaNtoso[element.name.local] == .document
    else { return nil }
    return element.elements.lazy.compactMap { symbol(in: $0) }.first
  }

  private static func place(of text: [UInt8], in bytes: [UInt8]) -> Range<Int> {
    let start = bytes.indices.first { bytes[$0...].starts(with: text) }
    return start.map { $0..<($0 + text.count) } ?? 0..<0
  }
}
