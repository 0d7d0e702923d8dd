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

  /// More meetings than any organ has held: a larger number is misread.
  private static let manyMeetings = 15_000

  /// Whether what stands before a number belongs to it, as in the misread "176I1st" and "273 1st".
  private static func isBroken(before scanner: TextScanner) -> Bool {
    scanner.peek(-1).isWordByte || scanner.peek(-1).isDigit
      || scanner.peek(-1).isSpace && scanner.peek(-2).isDigit
  }

  /// The ordinal of a meeting at the scanner, and where the word "meeting" ends.
  private static func meeting(_ scanner: TextScanner) -> (Int, Int)? {
    var scanner = scanner
    guard !isBroken(before: scanner), let ordinal = OrdinalReader.digits(&scanner),
      ordinal < Self.manyMeetings
    else { return nil }
    for _ in 0..<3 {
      _ = scanner.take { " (),_".utf8.contains($0) }
      guard let word = scanner.word()?.lowercased() else { return nil }
      if word == "meeting" { return (ordinal, scanner.offset) }
    }
    return nil
  }
}
