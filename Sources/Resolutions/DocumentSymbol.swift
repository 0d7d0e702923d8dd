/// The symbol of a document in normal form, as `A/RES/64/56` or `APLC/CONF/2004/5/Corr.1`.
package struct DocumentSymbol: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The symbol as text, without spaces.
  package let value: String

  package init(_ value: String) { self.value = value }

  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  package var description: String { value }
}
