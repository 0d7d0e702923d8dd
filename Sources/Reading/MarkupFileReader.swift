import SourceText
import XML

/// Reads HTML and Akoma Ntoso: their trees through libxml2, their offsets beside it.
enum MarkupFileReader {
  /// The lines of a web page.
  static func html(_ file: SourceFile) throws(UnreadableFile) -> ReadDocument {
    let characters = RawCharacters(file)
    if let null = characters.firstNull { throw .binary(at: null) }
    do throws(XMLReadingError) {
      let root = try HTMLReader().read(characters.utf8, encoding: "UTF-8")
      let aligner = MarkupAligner(file, characters, isHTML: true)
      return MarkupWalker.document(root, of: file, roles: .html, aligner: aligner, isHTML: true)
    } catch {
      throw .xml(error)
    }
  }

  /// The lines of a document in XML of which only Akoma Ntoso is read.
  static func xml(_ file: SourceFile) throws(UnreadableFile) -> ReadDocument {
    let root: XMLElement
    do throws(XMLReadingError) {
      root = try XMLReader().read(file.bytes)
    } catch {
      throw .xml(error)
    }
    guard root.name.local == "akomaNtoso" else { throw .unsupported(.xml(root.name.local)) }
    let aligner = MarkupAligner(file, RawCharacters(file), isHTML: false)
    let document = MarkupWalker.document(
      root, of: file, roles: .akomaNtoso, aligner: aligner, isHTML: false)
    let symbol = DeclaredSymbol.line(for: document.lines, root: root, file: file)
    return ReadDocument(file: file, lines: symbol + document.lines, links: document.links)
  }
}
