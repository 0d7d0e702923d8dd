package import Resolutions

/// A stretch of time, as the identity of a date tells it.
package enum TimeEntity: Hashable, Sendable {
  case date(CalendarDate)
  case interval(CalendarDate, CalendarDate)
  case year(Int)

  var type: EntityType {
    switch self {
    case .date: .date
    case .interval: .interval
    case .year: .year
    }
  }

  var values: [(Property, Value)] {
    switch self {
    case .date(let day): [(.date, .date(day))]
    case .interval(let first, let last): [(.begins, .date(first)), (.ends, .date(last))]
    case .year(let year): [(.year, .year(year))]
    }
  }

  /// As ISO 8601 writes it.
  var label: String {
    switch self {
    case .date(let day): day.description
    case .interval(let first, let last): "\(first)/\(last)"
    case .year(let year): String(year)
    }
  }
}

extension EntityID {
  /// The time that `date/2008-11-24`, `interval/2008-11-24_2008-11-28` or `year/2008` stands for.
  package var time: TimeEntity? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "date": return CalendarDate(iso: parts[1]).map(TimeEntity.date)
    case "year": return Int(parts[1]).map(TimeEntity.year)
    case "interval":
      let ends = parts[1].split(separator: "_").compactMap(CalendarDate.init(iso:))
      return ends.count == 2 ? .interval(ends[0], ends[1]) : nil
    default: return nil
    }
  }
}

extension CalendarDate {
  /// The day that a text as `2008-11-24` names.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
