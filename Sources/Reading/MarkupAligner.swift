import SourceText

/// Finds the text that a parser of XML or HTML reports in the bytes that it was parsed from.
///
/// The parser gives texts in the order of the file; the aligner walks the file beside it, over tags
/// and comments, through entities and CDATA sections.
///
/// ```
///   file     <p>Rights &amp; <![CDATA[duties]]></p>
///               ╰─┬──╯ ╰─┬─╯          ╰─┬──╯
///   reported    Rights   &            duties
/// ```
struct MarkupAligner {
  private let file: SourceFile
  private let isHTML: Bool
  private let characters: RawCharacters
  /// The offset of the next character that is not yet aligned.
  private(set) var offset: Int
  private var isCDATA = false

  init(_ file: SourceFile, _ characters: RawCharacters, isHTML: Bool) {
    self.file = file
    self.isHTML = isHTML
    self.characters = characters
    offset = characters.start
  }

  /// The text `reported`, each character at its place; one that is not found stands for no bytes.
  mutating func trace(_ reported: String) -> TracedText {
    var text = TracedText()
    for scalar in reported.unicodeScalars {
      guard let range = find(scalar) else {
        text.append(String(Character(scalar)), for: offset..<offset)
        continue
      }
      if characters.isVerbatim, scalar.utf8.elementsEqual(file.bytes[range]) {
        text.append(file.bytes[range], at: range.lowerBound)
      } else {
        text.append(String(Character(scalar)), for: range)
      }
    }
    return text
  }

  /// How many characters that the parser dropped are passed over to find the next.
  private static let dropped = 8

  /// Moves over the next character if it is `scalar`, and over characters that the parser dropped.
  private mutating func find(_ scalar: Unicode.Scalar) -> Range<Int>? {
    let start = (offset, isCDATA)
    var drops = 0
    while let (raw, end) = next() {
      let range = offset..<end
      if raw == scalar || raw == "\r" && scalar == "\n" {
        offset = raw == "\r" && characters[end]?.scalar == "\n" ? end + characters.unit : end
        return raw == "\r" ? range.lowerBound..<offset : range
      }
      if !isCDATA, raw == "&", let end = entityEnd() {
        offset = end
        return range.lowerBound..<end
      }
      offset = end
      if raw.properties.isWhitespace && !scalar.properties.isWhitespace { continue }
      drops += 1
      if drops > Self.dropped { break }
    }
    (offset, isCDATA) = start
    return nil
  }

  /// The character at the offset, behind all markup there, and where it ends.
  private mutating func next() -> (Unicode.Scalar, Int)? {
    while skipMarkup() {}
    guard let character = characters[offset] else { return nil }
    if character.scalar == "&", !isCDATA, let end = entityEnd(), isAmpersand {
      return ("&", end)
    }
    return (character.scalar, character.end)
  }

  // MARK: Markup

  /// Moves over a tag, a comment or another piece of markup, if there is one.
  private mutating func skipMarkup() -> Bool {
    if isCDATA {
      guard characters.matches("]]>", at: offset) else { return false }
      isCDATA = false
      offset += 3 * characters.unit
      return true
    }
    guard characters[offset]?.scalar == "<" else { return false }
    if characters.matches("<!--", at: offset) {
      skip(through: "-->")
    } else if !isHTML, characters.matches("<![CDATA[", at: offset) {
      isCDATA = true
      offset += 9 * characters.unit
    } else if characters.matches("<?", at: offset) {
      skip(through: isHTML ? ">" : "?>")
    } else if characters.matches("<!", at: offset) {
      skipDeclaration()
    } else {
      return skipTag()
    }
    return true
  }

  private mutating func skip(through end: String) {
    while characters[offset] != nil {
      if characters.matches(end, at: offset) {
        offset += end.utf8.count * characters.unit
        return
      }
      offset += characters.unit
    }
  }

  /// Moves over a document type, with the declarations in brackets where it has them.
  private mutating func skipDeclaration() {
    var depth = 0
    while let character = characters[offset] {
      offset = character.end
      switch character.scalar {
      case "[": depth += 1
      case "]": depth -= 1
      case ">" where depth <= 0: return
      default: break
      }
    }
  }

  /// Moves over a tag; of an element whose content is no text, over all of it.
  private mutating func skipTag() -> Bool {
    var end = offset + characters.unit
    if characters[end]?.scalar == "/" { end += characters.unit }
    guard let first = characters[end]?.scalar,
      first.properties.isAlphabetic || "_:".contains(Character(first))
    else { return false }
    let name = characters.word(at: end).lowercased()
    let isOpening = end == offset + characters.unit
    var quote: Unicode.Scalar?
    while let character = characters[end] {
      end = character.end
      if let open = quote {
        if character.scalar == open { quote = nil }
      } else if character.scalar == "\"" || character.scalar == "'" {
        quote = character.scalar
      } else if character.scalar == ">" {
        break
      }
    }
    offset = end
    if isHTML, isOpening, Self.rawElements.contains(name) { skip(through: "</" + name) }
    return true
  }

  /// Elements whose content the reader of HTML passes over.
  private static let rawElements: Set<String> = ["script", "style"]

  // MARK: Entities

  /// Where the entity at the offset ends; HTML lets the semicolon go.
  private func entityEnd() -> Int? {
    var end = offset + characters.unit
    if characters[end]?.scalar == "#" { end += characters.unit }
    let start = end
    while let character = characters[end], character.scalar.isASCII,
      character.scalar.properties.isAlphabetic || character.scalar.properties.numericType != nil
    {
      end = character.end
    }
    guard end > start else { return nil }
    if characters[end]?.scalar == ";" { return end + characters.unit }
    return isHTML ? end : nil
  }

  /// Whether the entity at the offset is an ampersand, which looks like the one it begins with.
  private var isAmpersand: Bool {
    ["&amp;", "&#38;", "&#x26;", "&#X26;"].contains { characters.matches($0, at: offset) }
  }
}
