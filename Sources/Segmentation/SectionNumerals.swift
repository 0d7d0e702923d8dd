import Resolutions
import SourceText

/// The numerals of the sections of a resolution, which follow each other: "II Meetings of keepers".
struct SectionNumerals {
  /// The numeral of the last section.
  private var last = 0
  /// Whether the block before is a numeral alone.
  private var awaitsTitle = false
  /// Whether an annex counts sections or has recitals of its own.
  private var isOwnInAnnex = false

  /// Whether a block is the heading of the section that is due, or the title below its numeral.
  mutating func isNext(_ block: Block) -> Bool {
    defer { awaitsTitle = Self.numeral(of: block) != nil && block.bytes.allSatisfy(\.isUpper) }
    if awaitsTitle, Self.isTitle(block) { return true }
    guard Self.numeral(of: block) == last + 1 else { return false }
    last += 1
    return true
  }

  private static func isTitle(_ block: Block) -> Bool {
    !block.isTerminated && block.bytes.count < longest && block.bytes.first?.isUpper ?? false
      && Opening(block.content) == nil
  }

  /// What a block is that stands in an annex.
  enum InAnnex {
    case annex
    /// The heading of the section that is due: the annex was that of the section before.
    case section
    /// What may be such a heading; the verb below it may be that of the annex.
    case doubtful
  }

  /// Tells the heading of the section that is due, under which the organ or a recital opens.
  mutating func readInAnnex(_ block: Block, before following: Block?) -> InAnnex {
    let numeral = Self.numeral(of: block)
    if numeral == 1 || LeadVerb.opensOnlyRecitals(block.bytes) { isOwnInAnnex = true }
    guard last > 0, numeral == last + 1, !isOwnInAnnex, let following else { return .annex }
    if Opening(following.content)?.organ != nil || LeadVerb.opensOnlyRecitals(following.bytes) {
      last += 1
      return .section
    }
    return LeadVerb.isUnmistakable(following.bytes) ? .doubtful : .annex
  }

  /// The longest heading of a section.
  private static let longest = 400

  /// The numeral that a heading begins with: "II", "II. Meetings", "II Meetings of keepers".
  private static func numeral(of block: Block) -> Int? {
    guard block.bytes.count < longest, !block.isTerminated else { return nil }
    var scanner = TextScanner(block.bytes)
    let numeral = scanner.take { "IVXLC".utf8.contains($0) }
    guard let value = RomanNumeral.value(scanner.string(numeral)) else { return nil }
    _ = scanner.skip(".")
    guard scanner.isAtEnd || scanner.next.isSpace else { return nil }
    scanner.skipSpaces()
    return scanner.isAtEnd || scanner.next.isUpper ? value : nil
  }
}
