/// A well-formed XML document in the making, in UTF-8 and in memory.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.element("node", [("id", "n1")]) { $0.text("Geneva") }
/// let bytes = try writer.finish()
/// ```
///
/// Text and attribute values may hold anything: what XML forbids (U+0000, U+0001, U+FFFE …) is
/// replaced by U+FFFD and counted in ``replacements``.
package struct XMLWriter: ~Copyable {
  /// How many characters that XML forbids were replaced so far.
  package private(set) var replacements = 0
  private var output: LibXML2Writer

  /// Begins a document; `indented` puts every element on its own line, two spaces deeper a level.
  package init(indented: Bool = true) {
    output = LibXML2Writer(indented: indented)
  }

  /// Writes an element with its attributes in the order given, and what `content` writes inside it.
  ///
  /// Names are the program's own, never a user's: ASCII letters, digits and `_ - . :`.
  package mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    content: (inout XMLWriter) -> Void = { _ in }
  ) {
    precondition(XMLCharacters.isName(name), "element names are literals of the program: \(name)")
    output.startElement(name)
    for (name, value) in attributes {
      precondition(XMLCharacters.isName(name), "so are attribute names: \(name)")
      output.attribute(name, checked(value))
    }
    content(&self)
    output.endElement()
  }

  /// Writes text, escaped.
  package mutating func text(_ text: String) {
    output.text(checked(text))
  }

  /// Closes the document and gives its bytes.
  ///
  /// Throws ``XMLWritingError`` when libxml2 had no memory left at any call before.
  package consuming func finish() throws(XMLWritingError) -> [UInt8] {
    try output.finish()
  }

  private mutating func checked(_ text: String) -> String {
    let (text, count) = text.replacingForbiddenCharacters
    replacements += count
    return text
  }
}

/// The document could not be written: libxml2 could not get the memory for it.
package struct XMLWritingError: Error, Hashable, CustomStringConvertible {
  package let description = "there is not enough memory to write the XML document"
}
