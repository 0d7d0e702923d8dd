package import SourceText
internal import XML

/// The text of a PDF, with its links.
package struct PDFContent: Sendable {
  /// Paragraphs with a blank line after each, pages with a form feed.
  package let bytes: [UInt8]
  package let links: [Hyperlink]
}

/// Reads a PDF by the places and fonts of its words, as `pdftohtml -xml` reports them.
package enum PDFReader {
  /// What was written is no XML.
  package struct Failure: Error {
    /// Why, in one line.
    package let reason: String
  }

  /// The text in the XML that `pdftohtml` wrote (O(words log words)).
  package static func content(of xml: [UInt8]) throws(Failure) -> PDFContent {
    let pages = PDFWords.pages(try root(of: xml))
    let lines = pages.enumerated().map { PDFColumns.lines($1.words, page: $0) }
    let bodySize = bodySize(lines.joined())
    let furniture = PDFFurniture(lines, heights: pages.map(\.height), bodySize: bodySize)
    let text = lines.map { $0.filter { !furniture.contains($0) } }
    var writer = PDFTextWriter()
    for paragraph in PDFParagraphs(text, bodySize: bodySize).paragraphs { writer.add(paragraph) }
    writer.finish()
    return PDFContent(bytes: writer.bytes, links: writer.links)
  }

  private static func root(of xml: [UInt8]) throws(Failure) -> XMLElement {
    do throws(XMLReadingError) {
      return try XMLReader().read(xml.map(allowed))
    } catch {
      throw Failure(reason: error.description)
    }
  }

  /// A space for a control character, which some fonts yield and no XML has.
  private static func allowed(_ byte: UInt8) -> UInt8 {
    byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D ? 0x20 : byte
  }

  /// The size in which most of the text is set.
  private static func bodySize(_ lines: some Sequence<PDFLine>) -> Int {
    var weights: [Int: Int] = [:]
    for line in lines { weights[line.size, default: 0] += line.weight }
    return weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
