/// A stretch of time, open at one end or closed at both.
///
/// Its bounds are the beginnings of years, months or days in ISO 8601, whose order is that of letters.
struct Period: Hashable {
  /// The first moment in it; `nil` when it has no beginning.
  var start: String?
  /// The first moment after it; `nil` when it has no end.
  var end: String?

  /// Whether a year lies either within it or outside.
  var hasWholeYears: Bool { [start, end].allSatisfy { $0.map { $0.utf8.count == 4 } ?? true } }

  /// From the beginning of one year to the end of another; empty when they are the wrong way round.
  init(from first: Int? = nil, through last: Int? = nil) {
    start = first.map { Self.digits($0, 4) }
    end = last.map { Self.digits($0 + 1, 4) }
  }

  /// A month, from 1 to 12.
  init(year: Int, month: Int) {
    start = Self.digits(year, 4) + "-" + Self.digits(month, 2)
    end =
      month < 12 ? Self.digits(year, 4) + "-" + Self.digits(month + 1, 2) : Self.digits(year + 1, 4)
  }

  /// The condition that a term of a query, written in ISO 8601, lies in the period.
  func contains(_ term: String) -> String {
    let bounds = [
      start.map { "STR(\(term)) >= \"\($0)\"" }, end.map { "STR(\(term)) < \"\($0)\"" },
    ]
    return "FILTER(\(bounds.compactMap(\.self).joined(separator: " && ")))"
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
