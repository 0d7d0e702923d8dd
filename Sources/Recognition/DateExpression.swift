package import Resolutions

/// One or more days written together, with what is elided filled in.
package struct DateExpression: Hashable, Sendable {
  /// The days in the order of the text; two for an interval.
  package let days: [CalendarDate]
  /// Whether the two days are the ends of an interval.
  package let isInterval: Bool

  package var first: CalendarDate? { days.first }
  package var last: CalendarDate? { days.last }
}
