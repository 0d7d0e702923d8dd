/// A reader of HTML as browsers forgive it: every text gives a tree, without network or scripts.
package struct HTMLReader: Sendable {
  /// How many elements may be open at once.
  package var maximumDepth = 256
  /// How many bytes a page may have; libxml2 takes no more than 2 GiB.
  package var maximumSize = 256 << 20

  package init() {}

  /// The page in `bytes`, whose characters are stored as `encoding` says, as "UTF-8".
  ///
  /// The root is an element without a name that holds what the page holds.
  package func read(_ bytes: [UInt8], encoding: String) throws(XMLReadingError) -> XMLElement {
    guard bytes.count <= min(maximumSize, Int(Int32.max)) else {
      throw XMLReadingError(reason: .tooLarge(limit: maximumSize), line: 1, column: 1)
    }
    let tree = XMLTreeBuilder(maximumDepth: maximumDepth)
    _ = tree.start(XMLElement(XMLName("")), column: 1)
    LibXML2HTMLParser.parse(bytes, encoding: encoding, into: tree)
    while tree.root == nil { tree.end() }
    if let error = tree.error { throw error }
    return tree.root ?? XMLElement(XMLName(""))
  }
}
