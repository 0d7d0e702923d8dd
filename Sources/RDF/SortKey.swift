/// A term or a text as bytes that compare in natural order: runs of digits count as numbers.
///
/// ```
///   rec_2 < rec_10      s1 < s01 < s2      a < b
/// ```
/// Bytes are raised by one, which leaves 0 to end a part; a number is the digit 0, then its length, then
/// its digits; a text with leading zeros is told from the one without by its own bytes at the end.
public struct SortKey: Comparable, Sendable {
  private var bytes: [UInt8] = []

  /// The key of a text.
  public init(_ text: String) { append(text) }

  /// The key of a term: IRIs come first, then blank nodes, then literals by lexical form.
  public init(_ term: Term) {
    switch term {
    case .iri(let iri): append(iri.value, kind: 0)
    case .blankNode(let node): append(node.label, kind: 1)
    case .literal(let literal):
      append(literal.lexicalForm, kind: 2)
      appendPlain(literal.datatype.value)
      appendPlain(literal.language ?? "")
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private mutating func append(_ text: String, kind: UInt8) {
    bytes.append(kind)
    append(text)
  }

  /// Adds the text with its numbers made comparable, and as it is where that is not enough.
  private mutating func append(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 16)
    var number: [UInt8] = []
    var hasZeros = false
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        if number.count == 1, number[0] == 0x30 {
          hasZeros = true
          number[0] = byte
        } else {
          number.append(byte)
        }
      } else {
        append(number: &number)
        bytes.append(byte + 1)
      }
    }
    append(number: &number)
    bytes.append(0)
    if hasZeros { appendPlain(text) }
  }

  private mutating func append(number: inout [UInt8]) {
    guard !number.isEmpty else { return }
    var length = number.count
    bytes.append(0x31)
    while length >= 0xFF {
      bytes.append(0xFF)
      length -= 0xFE
    }
    bytes.append(UInt8(length))
    bytes += number
    number.removeAll(keepingCapacity: true)
  }

  private mutating func appendPlain(_ text: String) {
    for byte in text.utf8 { bytes.append(byte + 1) }
    bytes.append(0)
  }
}

extension Sequence {
  /// The elements in the order of their keys, each of which is made once.
  package func sorted(byKey key: (Element) -> SortKey) -> [Element] {
    map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
