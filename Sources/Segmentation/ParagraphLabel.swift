import Resolutions
import SourceText

/// The number or letter that a paragraph is printed with.
struct ParagraphLabel: Equatable {
  enum Kind: Equatable {
    /// `3.`
    case number(Int)
    /// `(a)`, `(aa)`, and `a.`
    case letter
    /// `(i)`, which may also be a letter.
    case roman
    /// A dash or a bullet.
    case bullet
  }

  let kind: Kind
  /// The label as printed, without the full stop: "3", "(a)".
  let text: String
  /// Bytes of the label and the spaces behind it.
  let length: Int
  /// Whether a comma stands where the full stop belongs.
  let isMisprinted: Bool

  /// The label at the beginning of `bytes`.
  init?(_ bytes: [UInt8]) {
    var scanner = TextScanner(bytes)
    guard
      let (kind, text) = Self.numbered(&scanner) ?? Self.misprinted(&scanner)
        ?? Self.bracketed(&scanner)
        ?? Self.bullet(&scanner)
    else { return nil }
    scanner.skipSpaces()
    guard !scanner.isAtEnd else { return nil }
    self.kind = kind
    self.text = text
    length = scanner.offset
    isMisprinted = bytes.dropFirst(text.utf8.count).first == UInt8(ascii: ",")
  }

  private static func numbered(_ scanner: inout TextScanner) -> (Kind, String)? {
    let start = scanner.offset
    let digits = scanner.take(while: \.isDigit)
    let end = scanner.offset
    if scanner.next == UInt8(ascii: " ") { scanner.offset += 1 }
    let hasStop = scanner.skip(".") || scanner.skip(")")
    if (1...3).contains(digits.count), hasStop, scanner.next.isSpace || !scanner.next.isDigit,
      let number = Int(scanner.string(digits))
    {
      return (.number(number), scanner.string(start..<end))
    }
    scanner.offset = start
    return nil
  }

  /// A comma for the full stop, where nothing but a paragraph can begin: "14, Requests".
  private static func misprinted(_ scanner: inout TextScanner) -> (Kind, String)? {
    let start = scanner.offset
    let digits = scanner.take(while: \.isDigit)
    if (1...2).contains(digits.count), scanner.skip(", "), scanner.next.isUpper,
      LeadVerb.ofOperative(Array(scanner.bytes[scanner.offset...])) != nil,
      let number = Int(scanner.string(digits))
    {
      return (.number(number), scanner.string(digits))
    }
    scanner.offset = start
    return nil
  }

  private static func bracketed(_ scanner: inout TextScanner) -> (Kind, String)? {
    let start = scanner.offset
    if scanner.skip("(") {
      let letters = scanner.take(while: \.isLower)
      if (1...5).contains(letters.count), scanner.skip(")") {
        let text = scanner.string(letters)
        let isRoman =
          text.allSatisfy { "ivx".contains($0) } && RomanNumeral.value(text.uppercased()) != nil
        if isRoman { return (.roman, "(\(text))") }
        if text.count <= 2 { return (.letter, "(\(text))") }
      }
    }
    scanner.offset = start
    return nil
  }

  private static func bullet(_ scanner: inout TextScanner) -> (Kind, String)? {
    for mark in ["\u{2022}", "\u{2013} ", "\u{2014} ", "- "] where scanner.skip(mark) {
      return (.bullet, mark.split(separator: " ").first.map(String.init) ?? mark)
    }
    return nil
  }
}
