import Resolutions
import SourceText

extension Closing {
  /// Reads "55th plenary meeting 2 December 2009" or "Adopted unanimously at the 2739th meeting.".
  init?(reading text: TracedText) {
    var scanner = TextScanner(text.bytes)
    var vote: TracedText?
    if Self.isVote(text.bytes) {
      vote = text
      while !scanner.isAtEnd, Self.meeting(scanner) == nil { scanner.offset += 1 }
    }
    guard let (ordinal, end) = Self.meeting(scanner) else { return nil }
    self.init()
    meeting = Located(ordinal, text[scanner.offset..<end])
    date = DateReader.first(in: text, from: end)
    self.vote = vote
    guard vote == nil else { return }
    let rest = text.count - end
    guard rest < 60 else { return nil }
  }

  /// Whether a block says how the organ voted.
  static func isVote(_ bytes: [UInt8]) -> Bool {
    var scanner = TextScanner(bytes)
    _ = scanner.skip("[")
    return scanner.skip("Adopted ") && bytes.count < 400
  }

  /// The ordinal of a meeting at the scanner, and where the word "meeting" ends.
  private static func meeting(_ scanner: TextScanner) -> (Int, Int)? {
    var scanner = scanner
    guard !scanner.peek(-1).isDigit, let ordinal = OrdinalReader.digits(&scanner) else {
      return nil
    }
    for _ in 0..<3 {
      _ = scanner.take { " (),_".utf8.contains($0) }
      guard let word = scanner.word()?.lowercased() else { return nil }
      if word == "meeting" { return (ordinal, scanner.offset) }
    }
    return nil
  }
}
