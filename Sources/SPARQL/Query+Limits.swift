extension Query {
  /// What an evaluation may take; `nil` is without limit.
  public struct Limits: Hashable, Sendable {
    /// The time from beginning to end.
    public var timeout: Duration?
    /// The number of solutions of SELECT, or of those that CONSTRUCT and DESCRIBE use.
    public var rows: Int?
    /// Roughly the bytes for what has to be kept: answers, sorted, grouped and joined solutions.
    public var memory: Int?

    public init(timeout: Duration? = nil, rows: Int? = nil, memory: Int? = nil) {
      self.timeout = timeout
      self.rows = rows
      self.memory = memory
    }
  }
}

/// The limit at which an evaluation was stopped.
public enum LimitExceeded: Error, Hashable, Sendable, CustomStringConvertible {
  case time, rows, memory

  /// What is over, in a sentence without a full stop.
  public var description: String {
    switch self {
    case .time: "the query took longer than it may"
    case .rows: "the query has more solutions than it may"
    case .memory: "the query needs more memory than it may"
    }
  }
}
