/// A stretch of time, open at one end or closed at both.
///
/// Its bounds are years, months or days in ISO 8601, whose order is that of letters; with a tilde, which
/// comes after all digits and hyphens, they mean the last moment: `2009~` is the end of 2009.
struct Period: Hashable {
  /// The moment with which it begins; `nil` when it has no beginning.
  var start: String?
  /// The moment with which it ends; `nil` when it has no end.
  var end: String?

  /// A year, month or day.
  init(_ moment: String) { self.init(from: moment, through: moment) }

  /// From the beginning of one moment to the end of another.
  init(from first: String? = nil, through last: String? = nil) {
    start = first.map(Self.beginning(of:))
    end = last.map(Self.end(of:))
  }

  init(after moment: String) { start = Self.end(of: moment) }
  init(before moment: String) { end = Self.beginning(of: moment) }

  /// The year itself where the moment is its first month or day, for what is known by its year alone.
  private static func beginning(of moment: String) -> String {
    ["-01", "-01-01"].contains(moment.dropFirst(4)) ? String(moment.prefix(4)) : moment
  }

  private static func end(of moment: String) -> String {
    (["-12", "-12-31"].contains(moment.dropFirst(4)) ? String(moment.prefix(4)) : moment) + "~"
  }

  /// The condition that a term of a query, a year or a day, lies wholly in the period.
  func contains(_ term: String) -> String { overlaps(from: term, through: term) }

  /// The condition that some of the time between two terms lies in the period.
  func overlaps(from first: String, through last: String) -> String {
    let bounds = [
      start.map { "STR(\(last)) >= \"\($0)\"" },
      end.map { "CONCAT(STR(\(first)), \"~\") <= \"\($0)\"" },
    ]
    return "FILTER(\(bounds.compactMap(\.self).joined(separator: " && ")))"
  }
}
