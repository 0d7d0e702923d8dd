import Resolutions
import SourceText

/// A text that was put before an organ and that the organ has not adopted.
struct Draft {
  /// The words that give it away.
  let mark: TracedText

  /// Looks above the text for a symbol of the limited series, as "A/C.1/80/L.2", or for "draft
  /// resolution" where no symbol is printed; a number makes it a resolution whatever else stands there.
  init?(_ blocks: [Block]) {
    let opening = blocks.firstIndex { Opening($0.content) != nil } ?? blocks.endIndex
    let head = blocks[..<min(opening, Self.headLength)]
    guard !head.contains(where: { NumberLine($0.content) != nil }) else { return nil }
    let lines = head.flatMap(\.lines).map(\.text)
    if let (symbol, text) = lines.lazy.compactMap(Self.symbol).first {
      guard symbol.isLimited else { return nil }
      mark = text
    } else {
      guard let block = head.first(where: { Self.isDraft($0.bytes) }) else { return nil }
      mark = block.text
    }
  }

  /// How many blocks stand above the text at most.
  private static let headLength = 20

  /// The symbol that ends a line: that of the document itself stands there, those it names in brackets.
  private static func symbol(in line: TracedText) -> (DocumentSymbol, TracedText)? {
    let start = line.bytes.lastIndex(where: \.isSpace).map { $0 + 1 } ?? 0
    let text = line[start..<line.count]
    return DocumentSymbol(parsing: text.string).map { ($0, text) }
  }

  /// "Draft resolution submitted by the Chair", "Kenya and Nauru: draft resolution".
  private static func isDraft(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return ["draft resolution", "draft decision"].contains {
      text.hasPrefix($0) || text.hasSuffix(": " + $0)
    }
  }

  /// The finding that tells the user.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, "draft",
      "a draft (\(mark.string)), which no organ has adopted, so it was left out; give the adopted resolution",
      file: file.name, at: mark.rawRange.map { file.position(at: $0.lowerBound) })
  }
}

extension DocumentSymbol {
  /// Whether the document has a limited distribution, as drafts have: "L." and a number.
  fileprivate var isLimited: Bool {
    value.split(separator: "/").contains { $0.hasPrefix("L.") }
  }
}
