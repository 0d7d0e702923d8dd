internal import CLibXML2

/// libxml2's SAX parser: the one place where reading touches C.
///
/// Each callback copies what it is given before it returns, and the builder outlives the call of the
/// parser, which is what makes the wrapper safe.
enum LibXML2Parser {
  /// Parses a document and reports what is in it, and what is wrong with it, to `tree`.
  static func parse(_ bytes: [UInt8], into tree: XMLTreeBuilder) {
    guard let context = unsafe xmlNewParserCtxt() else {
      return tree.fail(.notWellFormed("there is not enough memory"), line: 1, column: 1)
    }
    defer { unsafe xmlFreeParserCtxt(context) }
    let session = unsafe ParsingSession(tree: tree, context: context)
    unsafe context.pointee.sax.pointee = handler()
    unsafe context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
    withExtendedLifetime(session) {
      unsafe bytes.withUnsafeBytes { buffer in
        let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
        let document = unsafe xmlCtxtReadMemory(
          context, start, Int32(buffer.count), nil, nil, options)
        unsafe xmlFreeDoc(document)
      }
    }
  }

  /// No network, and no limit on the length of a text.
  ///
  /// `NOENT` makes `&amp;` in an attribute arrive as `&`, where it would arrive as `&#38;`; it opens
  /// no door, since a declared entity stops the parser and none is ever stored.
  private static var options: Int32 {
    Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOENT.rawValue)
  }

  /// Only what a tree needs, and what must be refused; all else is `nil`, so libxml2 builds nothing.
  private static func handler() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { session, local, _, uri, _, _, count, _, attributes in
      unsafe ParsingSession.of(session)?.start(local, uri, Int(count), attributes)
    }
    unsafe handler.endElementNs = { session, _, _, _ in
      unsafe ParsingSession.of(session)?.tree.end()
    }
    unsafe handler.characters = { session, text, count in
      unsafe ParsingSession.of(session)?.tree
        .append(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.entityDecl = { session, name, _, _, _, _ in
      unsafe ParsingSession.of(session)?.refuseEntity(name)
    }
    unsafe handler.reference = { session, name in
      unsafe ParsingSession.of(session)?.refuseEntity(name)
    }
    unsafe handler.serror = { session, error in
      unsafe ParsingSession.of(session)?.fail(error)
    }
    return unsafe handler
  }
}

/// The parser and the tree, as the callbacks find them.
@safe
private final class ParsingSession {
  let tree: XMLTreeBuilder
  private let context: xmlParserCtxtPtr

  init(tree: XMLTreeBuilder, context: xmlParserCtxtPtr) {
    self.tree = tree
    unsafe self.context = unsafe context
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> ParsingSession? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<ParsingSession>.fromOpaque(pointer).takeUnretainedValue()
  }

  func start(
    _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let name = unsafe XMLName(string(local) ?? "", namespace: string(namespace))
    let element = XMLElement(
      name, attributes: (0..<count).compactMap { unsafe attribute($0, of: attributes) }, line: line)
    if !tree.start(element, column: column) { stop() }
  }

  func refuseEntity(_ name: UnsafePointer<xmlChar>?) {
    tree.fail(.entity(name: unsafe string(name) ?? ""), line: line, column: column)
    stop()
  }

  func fail(_ error: xmlErrorPtr?) {
    guard let error = unsafe error?.pointee, unsafe error.level.rawValue > 1 else { return }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "unknown error"
    let firstLine = message.split(separator: "\n").first.map(String.init) ?? message
    unsafe tree.fail(
      .notWellFormed(firstLine), line: Int(error.line), column: max(1, Int(error.int2)))
  }

  private func stop() { unsafe xmlStopParser(context) }

  private var line: Int { Int(unsafe xmlSAX2GetLineNumber(context)) }
  private var column: Int { Int(unsafe xmlSAX2GetColumnNumber(context)) }

  /// An attribute comes as five pointers: local name, prefix, namespace, start and end of the value.
  private func attribute(
    _ index: Int, of attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> XMLAttribute? {
    guard let fields = unsafe attributes.map({ unsafe $0 + 5 * index }),
      let local = unsafe string(fields[0]), let start = unsafe fields[3],
      let end = unsafe fields[4]
    else { return nil }
    let value = unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    return unsafe XMLAttribute(XMLName(local, namespace: string(fields[2])), value)
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    unsafe text.map { unsafe String(decodingCString: $0, as: UTF8.self) }
  }
}
