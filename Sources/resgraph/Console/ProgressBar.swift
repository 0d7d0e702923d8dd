internal import Pipeline

/// One line on a terminal that shows how far a build has come.
struct ProgressBar {
  private static let width = 30
  private var shown = -1

  /// Draws the bar anew when it has grown.
  mutating func show(_ progress: Build.Progress) {
    let filled = progress.done * Self.width / max(progress.total, 1)
    guard filled != shown else { return }
    shown = filled
    let bar =
      String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.width - filled)
    Console.draw("\r\(bar) \(progress.done)/\(progress.total)")
  }

  /// Takes the bar away.
  func clear() {
    if shown >= 0 { Console.draw("\r\u{1B}[K") }
  }
}
