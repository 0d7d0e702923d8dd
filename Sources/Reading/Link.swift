package import SourceText

/// A hyperlink of a file: what it is printed on, and where it leads.
package struct Link: Sendable {
  /// The words that carry the link.
  package let anchor: TracedText
  /// The address, as the file has it.
  package let target: String

  package init(anchor: TracedText, target: String) {
    self.anchor = anchor
    self.target = target
  }

  /// A warning when the printed numbers and those in the address of a document contradict each other.
  ///
  /// "44/25" agrees with ".../A/RES/44/25", and "1540 (2004)" with ".../S/RES/1540".
  package func disagreement(in file: SourceFile) -> Diagnostic? {
    let printed = Self.numbers(anchor.bytes)
    let linked = Self.numbers(Array(target.utf8))
    guard leadsToDocument, !linked.isSubset(of: printed), !printed.isSubset(of: linked)
    else { return nil }
    let start = anchor.rawRange?.lowerBound
    let page = start.flatMap { file.page(at: $0) }.map { "on page \($0), " } ?? ""
    return Diagnostic(
      .warning, "link-disagrees",
      "\(page)the text reads \"\(anchor.string)\" and its link leads to \(target); check which is right",
      file: file.name, at: start.map { file.position(at: $0) })
  }

  /// Whether the address names a document by its symbol, as undocs.org/A/RES/44/25 does.
  private var leadsToDocument: Bool {
    target.contains("undocs.org/") || target.contains("/RES/")
  }

  private static func numbers(_ text: [UInt8]) -> Set<String> {
    let numbers = text.split { !(0x30...0x39).contains($0) }
    return Set(numbers.map { String(decoding: $0.drop { $0 == 0x30 }, as: UTF8.self) })
  }
}
