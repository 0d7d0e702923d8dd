package import Resolutions

/// What a property gives: another entity, an address outside the graph, or a literal.
package enum Value: Hashable, Sendable {
  case entity(EntityID)
  /// The address of a page or a record that others keep.
  case address(String)
  case text(String)
  case integer(Int)
  case date(CalendarDate)
  case year(Int)

  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.entity(let left), .entity(let right)): left == right
    case (.address(let left), .address(let right)): isSameText(left, right)
    case (.text(let left), .text(let right)): isSameText(left, right)
    case (.integer(let left), .integer(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.year(let left), .year(let right)): left == right
    case (.entity, _), (.address, _), (.text, _), (.integer, _), (.date, _), (.year, _): false
    }
  }
}

extension Value: Comparable {
  /// By kind, then by the value.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.entity(let left), .entity(let right)): left < right
    case (.address(let left), .address(let right)): precedes(left, right)
    case (.text(let left), .text(let right)): precedes(left, right)
    case (.integer(let left), .integer(let right)): left < right
    case (.date(let left), .date(let right)): left < right
    case (.year(let left), .year(let right)): left < right
    case (.entity, _), (.address, _), (.text, _), (.integer, _), (.date, _), (.year, _):
      left.kind < right.kind
    }
  }

  private var kind: Int {
    switch self {
    case .entity: 0
    case .text: 1
    case .integer: 2
    case .date: 3
    case .year: 4
    case .address: 5
    }
  }
}
