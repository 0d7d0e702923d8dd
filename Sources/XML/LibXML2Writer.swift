internal import CLibXML2

/// libxml2's text writer over a buffer, owned: the one place where writing touches C.
///
/// A call that fails is remembered and reported at the end, as with a stream. Both pointers live
/// exactly as long as this value and never leave it, which is what makes the wrapper safe.
@safe
struct LibXML2Writer: ~Copyable {
  private let buffer: xmlBufferPtr?
  private let writer: xmlTextWriterPtr?
  private var hasFailed = false

  init(indented: Bool) {
    let buffer = unsafe xmlBufferCreate()
    unsafe self.buffer = buffer
    unsafe writer = xmlNewTextWriterMemory(buffer, 0)
    check(unsafe xmlTextWriterSetIndent(writer, indented ? 1 : 0))
    check(unsafe xmlTextWriterSetIndentString(writer, "  "))
    check(unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  mutating func startElement(_ name: String) {
    check(unsafe xmlTextWriterStartElement(writer, name))
  }

  mutating func attribute(_ name: String, _ value: String) {
    check(unsafe xmlTextWriterWriteAttribute(writer, name, value))
  }

  mutating func text(_ text: String) {
    check(unsafe xmlTextWriterWriteString(writer, text))
  }

  mutating func endElement() {
    check(unsafe xmlTextWriterEndElement(writer))
  }

  consuming func finish() throws(XMLWritingError) -> [UInt8] {
    check(unsafe xmlTextWriterEndDocument(writer))
    check(unsafe xmlTextWriterFlush(writer))
    guard !hasFailed, let content = unsafe xmlBufferContent(buffer) else { throw XMLWritingError() }
    let count = Int(unsafe xmlBufferLength(buffer))
    return unsafe Array(UnsafeBufferPointer(start: content, count: count))
  }

  /// libxml2 gives the bytes written, or -1.
  private mutating func check(_ result: Int32) {
    if result < 0 { hasFailed = true }
  }
}
