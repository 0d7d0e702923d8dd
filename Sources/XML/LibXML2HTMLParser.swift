internal import CLibXML2

/// libxml2's forgiving parser of HTML, which reports to the same tree as that of XML.
///
/// What makes it safe is what makes ``LibXML2Parser`` safe: each callback copies what it is given.
enum LibXML2HTMLParser {
  /// Parses a page and reports what is in it to `tree`; only depth and memory can fail it.
  static func parse(_ bytes: [UInt8], encoding: String, into tree: XMLTreeBuilder) {
    guard let context = unsafe htmlNewParserCtxt() else {
      return tree.fail(.notWellFormed("there is not enough memory"), line: 1, column: 1)
    }
    defer { unsafe htmlFreeParserCtxt(context) }
    let session = unsafe HTMLSession(tree: tree, context: context)
    unsafe context.pointee.sax.pointee = handler()
    unsafe context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
    withExtendedLifetime(session) {
      unsafe bytes.withUnsafeBytes { buffer in
        let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
        let document = unsafe htmlCtxtReadMemory(
          context, start, Int32(buffer.count), nil, encoding, options)
        unsafe xmlFreeDoc(document)
      }
    }
  }

  private static var options: Int32 {
    Int32(
      HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue)
  }

  private static func handler() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { session, name, attributes in
      unsafe HTMLSession.of(session)?.start(name, attributes)
    }
    unsafe handler.endElement = { session, _ in unsafe HTMLSession.of(session)?.tree.end() }
    unsafe handler.characters = { session, text, count in
      unsafe HTMLSession.of(session)?.tree
        .append(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    return unsafe handler
  }
}

/// The parser and the tree, as the callbacks find them.
@safe
private final class HTMLSession {
  let tree: XMLTreeBuilder
  private let context: htmlParserCtxtPtr

  init(tree: XMLTreeBuilder, context: htmlParserCtxtPtr) {
    self.tree = tree
    unsafe self.context = unsafe context
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLSession? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<HTMLSession>.fromOpaque(pointer).takeUnretainedValue()
  }

  func start(
    _ name: UnsafePointer<xmlChar>?, _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let element = XMLElement(
      XMLName(unsafe string(name) ?? ""), attributes: unsafe attributes(fields),
      line: Int(unsafe xmlSAX2GetLineNumber(context)))
    let column = Int(unsafe xmlSAX2GetColumnNumber(context))
    if !tree.start(element, column: column) { unsafe xmlStopParser(context) }
  }

  /// Names and values alternate up to a null name; a value may be missing.
  private func attributes(
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [XMLAttribute] {
    guard let fields = unsafe fields else { return [] }
    var attributes: [XMLAttribute] = []
    var index = 0
    while let name = unsafe string(fields[index]) {
      attributes.append(XMLAttribute(XMLName(name), unsafe string(fields[index + 1]) ?? ""))
      index += 2
    }
    return attributes
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    unsafe text.map { unsafe String(decodingCString: $0, as: UTF8.self) }
  }
}
