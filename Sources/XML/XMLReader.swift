/// A reader of XML that trusts nobody: no network, no files, no entities, bounded depth and size.
package struct XMLReader: Sendable {
  /// How many elements may be open at once.
  package var maximumDepth = 256
  /// How many bytes a document may have; libxml2 takes no more than 2 GiB.
  package var maximumSize = 256 << 20 {
    didSet { maximumSize = min(maximumSize, Int(Int32.max)) }
  }

  package init() {}

  /// The root element of the document in `bytes`.
  ///
  /// The encoding is what the document says, UTF-8 when it says nothing. A document type is skipped,
  /// but one that declares entities is refused. A single text may be as long as the document.
  package func read(_ bytes: [UInt8]) throws(XMLReadingError) -> XMLElement {
    guard bytes.count <= maximumSize else {
      throw XMLReadingError(reason: .tooLarge(limit: maximumSize), line: 1, column: 1)
    }
    let tree = XMLTreeBuilder(maximumDepth: maximumDepth)
    LibXML2Parser.parse(bytes, into: tree)
    if let error = tree.error { throw error }
    guard let root = tree.root else {
      throw XMLReadingError(
        reason: .notWellFormed("there is no element in it"), line: 1, column: 1)
    }
    return root
  }
}
