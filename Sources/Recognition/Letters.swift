/// Letters that count parts: "A to E", "(a) to (c)".
enum Letters {
  /// The letters that stand between two others of the same case; none where one is no single letter.
  static func between(_ first: String, _ last: String) -> [String] {
    guard let low = value(of: first), let high = value(of: last), low < high, high - low < 26 else {
      return []
    }
    return ((low + 1)..<high).map { String(decoding: [$0], as: UTF8.self) }
  }

  private static func value(of letter: String) -> UInt8? {
    guard letter.utf8.count == 1, let byte = letter.utf8.first else { return nil }
    return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) ? byte : nil
  }
}
