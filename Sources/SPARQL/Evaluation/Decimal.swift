/// An `xsd:decimal`: 20 digits before the point and 18 after it.
struct Decimal: Hashable {
  /// The number times 10¹⁸.
  let scaled: Int128

  private static let digits = 18
  private static let unit: Int128 = 1_000_000_000_000_000_000

  init(scaled: Int128) { self.scaled = scaled }

  init(_ value: Int) { scaled = Int128(value) * Self.unit }

  /// The nearest decimal to a binary number; `nil` when it is out of range.
  init?(_ value: Double) {
    guard value.isFinite, value.magnitude < 1.7e20 else { return nil }
    let whole = value.rounded(.towardZero)
    let fraction = ((value - whole) * 1e18).rounded()
    scaled = Int128(whole) * Self.unit + Int128(fraction)
  }

  /// Reads `-12.5`; `nil` when it is none, or too large. Digits beyond the 18th are cut.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var value: Int128 = 0
    var fraction: Int?
    var count = 0
    for byte in rest {
      if byte == UInt8(ascii: "."), fraction == nil {
        fraction = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      count += 1
      if let places = fraction {
        guard places < Self.digits else { continue }
        fraction = places + 1
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, product < Int128.max - 10 else { return nil }
      value = product + Int128(byte - 0x30)
    }
    guard count > 0 else { return nil }
    for _ in (fraction ?? 0)..<Self.digits {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    scaled = isNegative ? -value : value
  }

  var double: Double { Double(scaled) / 1e18 }

  /// The part before the point, when it fits.
  var integer: Int? { Int(exactly: scaled / Self.unit) }

  /// The result of `+`, `-`, `*` or `/`; `nil` for division by zero and overflow.
  static func apply(_ operation: Operation, _ left: Decimal, _ right: Decimal) -> Decimal? {
    switch operation {
    case .add: exact(left.scaled.addingReportingOverflow(right.scaled))
    case .subtract: exact(left.scaled.subtractingReportingOverflow(right.scaled))
    case .multiply: ratio(left.scaled, right.scaled, over: unit)
    case .divide: ratio(left.scaled, unit, over: right.scaled)
    default: nil
    }
  }

  private static func exact(_ result: (partialValue: Int128, overflow: Bool)) -> Decimal? {
    result.overflow ? nil : Decimal(scaled: result.partialValue)
  }

  /// `left` times `right` over `divisor`, without overflow on the way.
  private static func ratio(_ left: Int128, _ right: Int128, over divisor: Int128) -> Decimal? {
    guard divisor != 0 else { return nil }
    let product = left.magnitude.multipliedFullWidth(by: right.magnitude)
    guard product.high < divisor.magnitude else { return nil }
    let quotient = divisor.magnitude.dividingFullWidth(product).quotient
    guard let value = Int128(exactly: quotient) else { return nil }
    let isNegative = (left < 0) != (right < 0) && (left != 0)
    return Decimal(scaled: isNegative != (divisor < 0) ? -value : value)
  }

  /// Which way to round.
  enum Rounding {
    case up, down, nearest

    func apply(_ value: Double) -> Double {
      switch self {
      case .up: value.rounded(.up)
      case .down: value.rounded(.down)
      case .nearest: (value + 0.5).rounded(.down)
      }
    }
  }

  func rounded(_ rule: Rounding) -> Decimal {
    let shifted = rule == .nearest ? scaled + Self.unit / 2 : scaled
    let remainder = shifted % Self.unit
    let floor = shifted - remainder - (remainder < 0 ? Self.unit : 0)
    return Decimal(scaled: rule == .up && remainder != 0 ? floor + Self.unit : floor)
  }
}

extension Decimal: CustomStringConvertible {
  /// The number without a point when it is whole.
  var shortText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The number with at least one digit on each side of the point.
  var description: String {
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, Self.digits + 1 - digits.count)) + digits
    var fraction = padded.suffix(Self.digits)
    while fraction.count > 1, fraction.last == "0" { fraction.removeLast() }
    return "\(scaled < 0 ? "-" : "")\(padded.dropLast(Self.digits)).\(fraction)"
  }
}
