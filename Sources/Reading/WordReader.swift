import Archives
import SourceText
import XML

/// Reads Word documents (Office Open XML, ECMA-376 Part 1): paragraphs, superscripts, footnotes.
///
/// The text has no offsets in the file, which is compressed; its place is the number of its paragraph.
enum WordReader {
  /// What the text of a document is made of, as evidence names it.
  private static let command = "the paragraphs of word/document.xml"
  private static let main = "word/document.xml"
  private static let footnotes = "word/footnotes.xml"
  private static let numbering = "word/numbering.xml"
  private static let styles = "word/styles.xml"
  private static let relations = "word/_rels/document.xml.rels"

  /// The document in the archive `file`, a line for each paragraph.
  static func read(_ file: SourceFile) throws(UnreadableFile) -> ReadDocument {
    let parts = try self.parts([main, footnotes, numbering, styles, relations], of: file)
    guard let document = parts[main] else { throw .unsupported(.archive) }
    let header = try firstHeader(of: document, parts[relations], in: file)
    var reader = WordTextReader(
      numbers: WordNumbers(numbering: parts[numbering], styles: parts[styles]),
      footnotes: parts[footnotes])
    if let header { reader.read(header) }
    reader.read(document)
    reader.readFootnotes()
    return self.document(reader.paragraphs, of: file)
  }

  /// The text with a paragraph on each line; between the lines that are read stand blank ones.
  private static func document(_ paragraphs: [String], of file: SourceFile) -> ReadDocument {
    let bytes = paragraphs.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
    let text = SourceFile(
      name: file.name, bytes: bytes,
      extraction: Extraction(of: file.bytes, with: command, isPaged: false))
    var lines: [TracedText] = []
    var start = 0
    for paragraph in paragraphs {
      let end = start + paragraph.utf8.count
      lines += [TracedText(text, start..<end), TracedText()]
      start = end + 1
    }
    return ReadDocument(file: text, lines: lines)
  }

  // MARK: Parts

  private static func parts(
    _ names: Set<String>, of file: SourceFile
  ) throws(UnreadableFile) -> [String: XMLElement] {
    var parts: [String: XMLElement] = [:]
    let files: [String: [UInt8]]
    do throws(ArchiveError) {
      files = try ZipReader().files(names, of: file.bytes)
    } catch {
      throw .archive(error)
    }
    for (name, bytes) in files {
      do throws(XMLReadingError) {
        parts[name] = try XMLReader().read(bytes)
      } catch {
        throw .wordPart(name, error)
      }
    }
    return parts
  }

  /// The header of the first page, where it differs from the others: UN documents print the masthead there.
  private static func firstHeader(
    of document: XMLElement, _ relations: XMLElement?, in file: SourceFile
  ) throws(UnreadableFile) -> XMLElement? {
    guard let section = document.first("sectPr"), section.child("titlePg") != nil,
      let reference = section.elements.first(where: {
        $0.name.local == "headerReference" && $0.word("type") == "first"
      }), let identifier = reference.word("id"),
      let relation = relations?.elements.first(where: { $0[attribute: "Id"] == identifier }),
      let target = relation[attribute: "Target"]
    else { return nil }
    let name = "word/" + target
    return try parts([name], of: file)[name]
  }
}

extension XMLElement {
  /// The value of the attribute with this local name, in whatever namespace.
  func word(_ name: String) -> String? { attributes.first { $0.name.local == name }?.value }

  /// The first child with this local name.
  func child(_ name: String) -> XMLElement? { elements.first { $0.name.local == name } }

  /// The first element below this one with this local name.
  func first(_ name: String) -> XMLElement? {
    for element in elements {
      if element.name.local == name { return element }
      if let found = element.first(name) { return found }
    }
    return nil
  }
}
