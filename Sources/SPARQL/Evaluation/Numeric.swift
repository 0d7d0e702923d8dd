import RDF

/// A number of one of the four types that arithmetic knows (XPath 2.0 §B.1).
enum Numeric {
  case integer(Int)
  case decimal(Decimal)
  case float(Float)
  case double(Double)

  /// What a numeric datatype is promoted as.
  enum Kind: Int { case integer, decimal, float, double }

  /// The numeric datatypes.
  private static let kinds: [IRI: Kind] = {
    let integers = [
      "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte",
      "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte",
      "positiveInteger",
    ]
    let others: [(String, Kind)] = [("decimal", .decimal), ("float", .float), ("double", .double)]
    let all = integers.map { ($0, Kind.integer) } + others
    return Dictionary(uniqueKeysWithValues: all.map { (IRI(XSD.base + $0), $1) })
  }()

  /// The kind of a datatype; `nil` when it is not numeric.
  static func kind(of datatype: IRI) -> Kind? { kinds[datatype] }

  /// The number that a literal stands for; `nil` when it is none, or ill-formed.
  init?(_ literal: Literal) {
    guard let kind = Self.kind(of: literal.datatype) else { return nil }
    self.init(literal.lexicalForm, as: kind)
  }

  /// The number of a kind that a text stands for.
  init?(_ text: String, as kind: Kind) {
    switch kind {
    case .integer:
      guard let value = Int(text) else { return nil }
      self = .integer(value)
    case .decimal:
      guard let value = Decimal(text) else { return nil }
      self = .decimal(value)
    case .float:
      guard let value = Self.double(text) else { return nil }
      self = .float(Float(value))
    case .double:
      guard let value = Self.double(text) else { return nil }
      self = .double(value)
    }
  }

  private static func double(_ text: String) -> Double? {
    switch text {
    case "INF", "+INF": return .infinity
    case "-INF": return -.infinity
    case "NaN": return .nan
    default:
      let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
      return isPlain ? Double(text) : nil
    }
  }

  var kind: Kind {
    switch self {
    case .integer: .integer
    case .decimal: .decimal
    case .float: .float
    case .double: .double
    }
  }

  /// Neither zero nor NaN.
  var isTruth: Bool {
    switch self {
    case .integer(let value): value != 0
    case .decimal(let value): value.scaled != 0
    case .float(let value): value != 0 && !value.isNaN
    case .double(let value): value != 0 && !value.isNaN
    }
  }

  var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value.double
    case .float(let value): Double(value)
    case .double(let value): value
    }
  }

  /// The number as a decimal; `nil` when it is out of range.
  var decimal: Decimal? {
    switch self {
    case .integer(let value): Decimal(value)
    case .decimal(let value): value
    case .float(let value): Decimal(Double(value))
    case .double(let value): Decimal(value)
    }
  }

  /// The literal in canonical form.
  var term: Term {
    switch self {
    case .integer(let value): .integer(value)
    case .decimal(let value): .literal(Literal(value.shortText, datatype: XSD.decimal))
    case .float(let value):
      .literal(Literal(Self.canonical(value.description), datatype: XSD.float))
    case .double(let value):
      .literal(Literal(Self.canonical(value.description), datatype: XSD.double))
    }
  }

  /// The number as XPath writes it: without exponent unless it is very small or very large.
  var text: String {
    let isPlain = double == 0 || (1e-6..<1e6).contains(double.magnitude)
    switch self {
    case .integer(let value): return String(value)
    case .decimal(let value): return value.shortText
    case .float(let value):
      guard isPlain, let decimal = Decimal(value.description) ?? decimal else { break }
      return decimal.shortText
    case .double(let value):
      guard isPlain, let decimal = Decimal(value.description) ?? decimal else { break }
      return decimal.shortText
    }
    return term.text ?? ""
  }

  /// What Swift writes for a binary number, as XML Schema writes it: `1.5E3`.
  private static func canonical(_ text: String) -> String {
    switch text {
    case "inf": return "INF"
    case "-inf": return "-INF"
    case "nan": return "NaN"
    default: break
    }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: "e")
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(digits[0])
    let all = whole + (digits.count > 1 ? String(digits[1]) : "")
    let leading = all.prefix { $0 == "0" }.count
    var significant = String(all.dropFirst(leading))
    while significant.hasSuffix("0") { significant.removeLast() }
    guard let first = significant.first else { return isNegative ? "-0.0E0" : "0.0E0" }
    let exponent = whole.count - 1 - leading + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    let rest = significant.dropFirst()
    return "\(isNegative ? "-" : "")\(first).\(rest.isEmpty ? "0" : rest)E\(exponent)"
  }
}

// MARK: Operators

extension Numeric {
  /// Negative, zero or positive; `nil` when one of them is NaN.
  static func compare(_ left: Numeric, _ right: Numeric) -> Int? {
    if case .integer(let a) = left, case .integer(let b) = right { return sign(a, b) }
    if max(left.kind.rawValue, right.kind.rawValue) <= Kind.decimal.rawValue,
      let a = left.decimal, let b = right.decimal
    {
      return sign(a.scaled, b.scaled)
    }
    if left.kind != .double, right.kind != .double {
      return sign(Float(left.double), Float(right.double))
    }
    return sign(left.double, right.double)
  }

  private static func sign<Number: Comparable>(_ left: Number, _ right: Number) -> Int? {
    left < right ? -1 : left > right ? 1 : left == right ? 0 : nil
  }

  /// The result of `+`, `-`, `*` or `/`; `nil` for division of exact numbers by zero and overflow.
  static func apply(_ operation: Operation, _ left: Numeric, _ right: Numeric) -> Numeric? {
    let kind = Kind(rawValue: max(left.kind.rawValue, right.kind.rawValue)) ?? .double
    switch kind {
    case .integer where operation != .divide:
      guard case .integer(let a) = left, case .integer(let b) = right else { return nil }
      return integer(operation, a, b).map(Numeric.integer)
    case .integer, .decimal:
      guard let a = left.decimal, let b = right.decimal else { return nil }
      return Decimal.apply(operation, a, b).map(Numeric.decimal)
    case .float:
      return floating(operation, Float(left.double), Float(right.double)).map(Numeric.float)
    case .double: return floating(operation, left.double, right.double).map(Numeric.double)
    }
  }

  private static func integer(_ operation: Operation, _ left: Int, _ right: Int) -> Int? {
    let result: (partialValue: Int, overflow: Bool)
    switch operation {
    case .add: result = left.addingReportingOverflow(right)
    case .subtract: result = left.subtractingReportingOverflow(right)
    case .multiply: result = left.multipliedReportingOverflow(by: right)
    default: return nil
    }
    return result.overflow ? nil : result.partialValue
  }

  private static func floating<Number: BinaryFloatingPoint>(
    _ operation: Operation, _ left: Number, _ right: Number
  ) -> Number? {
    switch operation {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    default: nil
    }
  }

  /// The number with its sign changed.
  var negated: Numeric? {
    switch self {
    case .integer(let value): value == .min ? nil : .integer(-value)
    case .decimal(let value): .decimal(Decimal(scaled: -value.scaled))
    case .float(let value): .float(-value)
    case .double(let value): .double(-value)
    }
  }

  var magnitude: Numeric? {
    switch self {
    case .integer(let value): value < 0 ? negated : self
    case .decimal(let value): value.scaled < 0 ? negated : self
    case .float(let value): .float(value.magnitude)
    case .double(let value): .double(value.magnitude)
    }
  }

  /// The number rounded: up, down, or to the nearest, with halves up.
  func rounded(_ rule: Decimal.Rounding) -> Numeric {
    switch self {
    case .integer: self
    case .decimal(let value): .decimal(value.rounded(rule))
    case .float(let value): .float(Float(rule.apply(Double(value))))
    case .double(let value): .double(rule.apply(value))
    }
  }
}
