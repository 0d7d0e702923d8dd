/// The literals of a dataset that compare with integers, or with dates, in the order of their values.
///
/// ```
///   literals  "12"  "1999-01-31"  "7"  "2.5"  "1980-05-02"
///   integers  "7" "12"                          beside them  "2.5"
///   dates     "1980-05-02" "1999-01-31"         beside them  none
/// ```
package struct ValueOrder: Sendable {
  /// Those with a plain value, sorted by it.
  package private(set) var literals: [TermID] = []
  /// Those that may compare with them, of which more than the text would have to be read.
  package private(set) var others: [TermID] = []

  /// The literals of `terms` that compare with a kind (O(n log n) for n of them).
  init(of kind: LiteralClass, in terms: TermTable) {
    var plain: [(value: PlainValue, id: TermID)] = []
    for number in 0..<UInt32(terms.count) {
      let id = TermID(rawValue: number)
      guard let literal = terms.literal(id), literal.class.compares(with: kind) else { continue }
      if let value = PlainValue(literal.class, literal.text) {
        plain.append((value, id))
      } else {
        others.append(id)
      }
    }
    plain.sort { ($0.value.number, $0.id) < ($1.value.number, $1.id) }
    literals = plain.map(\.id)
  }

  /// No literals.
  init() {}
}

extension LiteralClass {
  /// Whether literals of this class may be less or greater than plain values of a kind.
  fileprivate func compares(with kind: LiteralClass) -> Bool {
    switch self {
    case .integer, .date: self == kind
    case .number: kind == .integer
    case .string, .languageString, .other: false
    }
  }
}

extension Dataset {
  /// The plain value of a term, if it has one.
  package func plainValue(_ id: TermID) -> PlainValue? {
    literal(id).flatMap { PlainValue($0.class, $0.text) }
  }

  /// Where the literals begin that have a value, or that are above it, in the order of values.
  package func position(of value: PlainValue, isAfter: Bool) -> Int {
    let literals = valueOrder(of: value.kind).literals
    var range = literals.startIndex..<literals.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let order = plainValue(literals[middle]).flatMap { PlainValue.compare($0, value) } ?? 0
      let isBefore = isAfter ? order <= 0 : order < 0
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
