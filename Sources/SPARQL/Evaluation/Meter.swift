/// Watches what an evaluation takes, and stops it at its limits.
final class Meter {
  /// The solution at which to look at the clock again; none is before it once the limit is reached.
  private(set) var nextLook = 0
  /// Which limit was reached.
  private(set) var exceeded: LimitExceeded?
  private let limits: Query.Limits
  private let deadline: ContinuousClock.Instant?
  private var cells = 0

  /// The solutions between two looks at the clock.
  private static let interval = 4096
  /// The bytes that a kept cell takes, with its share of the tables around it.
  private static let bytesOfCell = 16

  init(_ limits: Query.Limits) {
    self.limits = limits
    deadline = limits.timeout.map { ContinuousClock.now + $0 }
  }

  /// Looks at the clock; false when a limit is reached.
  func look(_ solution: Int) -> Bool {
    if let deadline, ContinuousClock.now >= deadline { stop(.time) }
    guard exceeded == nil else { return false }
    nextLook = solution + Self.interval
    return true
  }

  /// Notes that some cells are kept; false when a limit is reached.
  func keep(_ count: Int) -> Bool {
    cells += count
    if let memory = limits.memory, cells > memory / Self.bytesOfCell { stop(.memory) }
    return exceeded == nil
  }

  /// Notes how many rows the answer has; false when that is too many.
  func answer(_ rows: Int) -> Bool {
    if let most = limits.rows, rows > most { stop(.rows) }
    return exceeded == nil
  }

  private func stop(_ limit: LimitExceeded) {
    exceeded = exceeded ?? limit
    nextLook = 0
  }
}
