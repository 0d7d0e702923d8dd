/// The time that some work takes for an input, and for one of eight times its size.
public struct Growth: Sendable, CustomStringConvertible {
  private let short: Duration
  private let long: Duration

  /// Whether the larger input takes less than forty times as long; for quadratic work it is 64 times.
  public var isLinear: Bool { long < short * 40 }

  public var description: String { "\(short), and \(long) for eight times the size" }

  /// Measures work on inputs that are large enough to be measured, from a size on.
  ///
  /// Other work of the machine only ever makes a measurement longer: the shortest of several count.
  public init(from least: Int, _ work: (_ size: Int) throws -> Void) throws {
    let clock = ContinuousClock()
    func time(_ size: Int) throws -> Duration { try clock.measure { try work(size) } }
    var size = least
    var short = try min(time(size), time(size))
    while short < .milliseconds(2) {
      size *= 2
      short = try min(time(size), time(size))
    }
    var long = try time(8 * size)
    for _ in 0..<4 where long >= short * 40 {
      short = try min(short, time(size))
      long = try min(long, time(8 * size))
    }
    (self.short, self.long) = (short, long)
  }
}
