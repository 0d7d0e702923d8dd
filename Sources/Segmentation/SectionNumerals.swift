import Resolutions
import SourceText

/// The numerals of the sections of a resolution, which follow each other: "II Meetings of keepers".
struct SectionNumerals {
  /// The numeral of the last section.
  private var last = 0
  /// Whether the block before is a numeral alone.
  private var awaitsTitle = false
  /// Whether an annex counts sections of its own.
  private var isCountedInAnnex = false

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

  /// Whether a block in an annex is the heading of the section that is due, under which the organ
  /// speaks again: the annex was that of the section before.
  mutating func resume(at block: Block, before following: Block?) -> Bool {
    guard let numeral = Self.numeral(of: block) else { return false }
    if numeral == 1 { isCountedInAnnex = true }
    guard last > 0, numeral == last + 1, !isCountedInAnnex, let following,
      LeadVerb.isUnmistakable(following.bytes)
    else { return false }
    last = numeral
    return true
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
