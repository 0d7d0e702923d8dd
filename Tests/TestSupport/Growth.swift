/// How the time of some work grows with the size of what it is given.
public enum Growth {
  /// Whether eight times the size takes less than forty times as long; quadratic work takes 64 times.
  ///
  /// Other work of the machine only ever makes a measurement longer: the shortest of several count.
  public static func isLinear(
    from size: Int, _ work: (_ size: Int) throws -> Void
  ) rethrows -> Bool {
    let clock = ContinuousClock()
    try work(size / 8)
    var (short, long) = (Duration.seconds(600), Duration.seconds(600))
    for _ in 0..<5 {
      short = min(short, try clock.measure { try work(size) })
      long = min(long, try clock.measure { try work(8 * size) })
      if long < short * 40 + .milliseconds(100) { return true }
    }
    return false
  }
}
