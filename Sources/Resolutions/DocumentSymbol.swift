import SourceText

/// The symbol of a document in normal form, as `A/RES/64/56` or `APLC/CONF/2004/5/Corr.1`.
package struct DocumentSymbol: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The symbol as text, without spaces.
  package let value: String

  package init(_ value: String) { self.value = value }

  /// The symbol printed as `text`, brought into normal form: `A/RES/54/54 B` is `A/RES/54/54B`.
  ///
  /// `nil` when `text` is no symbol: elements of letters, digits, dots, brackets and hyphens,
  /// joined by slashes, capitals first and at least one digit.
  package init?(parsing text: String) {
    let bytes = text.utf8.filter { !Self.dropped.contains($0) }
    let elements = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard elements.count > 1, elements[0].allSatisfy(\.isUpper),
      elements.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isAllowed) }),
      bytes.contains(where: \.isDigit)
    else { return nil }
    value = String(decoding: bytes, as: UTF8.self)
  }

  private static let dropped = Array(" \t[]".utf8)

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || ".()-*".utf8.contains(byte)
  }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  package var description: String { value }
}
