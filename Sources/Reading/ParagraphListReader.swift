import SourceText

/// Reads a JSON list of paragraphs: their text, the number printed before it, their links.
enum ParagraphListReader {
  /// The lines of `file`, and the links in them.
  static func read(_ file: SourceFile) throws(UnreadableFile) -> ReadDocument {
    let start = Encoding(file.bytes).start
    try UTF8Reader.validate(file, from: start)
    guard let paragraphs = try JSONParser.value(of: file, from: start).elements,
      paragraphs.contains(where: { $0["text"]?.text != nil })
    else { throw .unsupported(.json) }
    var writer = LineWriter()
    for paragraph in paragraphs { write(paragraph, &writer) }
    return ReadDocument(
      file: file, lines: writer.lines.map(SplitHyphens.closed),
      links: paragraphs.flatMap { links(of: $0) })
  }

  private static func write(_ paragraph: JSONValue, _ writer: inout LineWriter) {
    guard let text = paragraph["text"]?.text else { return }
    if let prefix = paragraph["prefix"]?.text {
      writer.append(prefix)
      writer.awaitParagraph(at: prefix.rawRange?.upperBound ?? 0)
    }
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      writer.append(text[start..<offset])
      writer.breakLine()
      start = offset + 1
    }
    writer.append(text[start..<text.count])
    writer.endPart()
  }

  /// Each link is a list of the words that carry it and its address.
  private static func links(of paragraph: JSONValue) -> [Link] {
    (paragraph["links"]?.elements ?? []).compactMap { link in
      guard let pair = link.elements, pair.count == 2, let anchor = pair[0].text,
        let target = pair[1].text
      else { return nil }
      return Link(anchor: anchor, target: target.string)
    }
  }
}
