/// The order in which people read names: runs of digits count as numbers, so `2` precedes `10`.
public enum NaturalOrder {
  /// Whether one text precedes another; texts that read the same are ordered byte by byte.
  ///
  /// ```
  ///   rec_2 < rec_10      s01 < s1 < s2      a < b
  /// ```
  public static func precedes(_ left: String, _ right: String) -> Bool {
    var first = Runs(rest: left.utf8[...])
    var second = Runs(rest: right.utf8[...])
    while let one = first.next() {
      guard let other = second.next() else { return false }
      if one != other { return one < other }
    }
    if second.next() != nil { return true }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// A text as bytes and whole numbers.
  private struct Runs: IteratorProtocol {
    var rest: Substring.UTF8View

    mutating func next() -> Run? {
      guard let byte = rest.first else { return nil }
      guard isDigit(byte) else {
        rest.removeFirst()
        return .byte(byte)
      }
      let digits = rest.prefix(while: isDigit)
      rest = rest[digits.endIndex...]
      return .number(digits.drop { $0 == UInt8(ascii: "0") })
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  }

  /// A byte that is no digit, or a number of any length without leading zeros.
  private enum Run: Comparable {
    case byte(UInt8)
    case number(Substring.UTF8View)

    static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

    static func < (left: Self, right: Self) -> Bool {
      switch (left, right) {
      case (.byte(let left), .byte(let right)): left < right
      case (.number, .byte(let right)): right > UInt8(ascii: "9")
      case (.byte(let left), .number): left < UInt8(ascii: "0")
      case (.number(let left), .number(let right)):
        left.count != right.count
          ? left.count < right.count : left.lexicographicallyPrecedes(right)
      }
    }
  }
}

extension Term: Comparable {
  /// The order of output: IRIs, blank nodes, literals; each in natural order.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.iri(let left), .iri(let right)): NaturalOrder.precedes(left.value, right.value)
    case (.blankNode(let left), .blankNode(let right)):
      NaturalOrder.precedes(left.label, right.label)
    case (.literal(let left), .literal(let right)): left < right
    case (.iri, _), (.blankNode, .literal): true
    case (.blankNode, .iri), (.literal, _): false
    }
  }
}

extension Literal: Comparable {
  /// The order of output: lexical forms in natural order, then datatypes, then languages.
  public static func < (left: Self, right: Self) -> Bool {
    if !isSameText(left.lexicalForm, right.lexicalForm) {
      return NaturalOrder.precedes(left.lexicalForm, right.lexicalForm)
    }
    if left.datatype != right.datatype { return left.datatype < right.datatype }
    return (left.language ?? "") < (right.language ?? "")
  }
}
