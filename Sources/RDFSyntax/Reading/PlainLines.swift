internal import RDF
internal import SourceText

/// Reads the lines of N-Triples and N-Quads that are written the plain way, straight into a builder.
///
/// Plain are absolute IRIs and strings without escapes, and labels of ASCII letters and digits; that
/// is nearly all there is, and nothing of it needs a `String`. Other lines are left to ``Parser``,
/// which also says what is wrong with them.
struct PlainLines {
  private var cursor: ByteCursor
  private let hasGraphs: Bool
  private let namesBlankNodes: Bool

  init(_ bytes: [UInt8], reader: RDFReader) {
    cursor = ByteCursor(bytes)
    hasGraphs = reader.format == .nQuads
    namesBlankNodes = reader.blankNodeScope.isEmpty
  }

  /// Where the next line begins.
  var offset: Int {
    get { cursor.offset }
    set { cursor.offset = newValue }
  }

  /// Whether all is read.
  var isAtEnd: Bool { cursor.peek == nil }

  /// Reads a line; `false`, and nothing is read, when it is not plain.
  mutating func readLine(into builder: inout Dataset.Builder) -> Bool {
    let start = cursor.offset
    guard let subject = node(), let predicate = iri(), let object = node() ?? literal() else {
      cursor.offset = start
      return false
    }
    let graph = hasGraphs ? node() : nil
    guard endsHere() else {
      cursor.offset = start
      return false
    }
    builder.insert(
      EncodedQuad(
        subject: intern(subject, &builder), predicate: intern(predicate, &builder),
        object: intern(object, &builder), graph: graph.map { intern($0, &builder) }))
    return true
  }

  private func intern(_ word: Word, _ builder: inout Dataset.Builder) -> TermID {
    let bytes = cursor.bytes.span
    let text = bytes.extracting(word.text)
    switch word.kind {
    case .iri: return builder.intern(iri: text)
    case .blankNode: return builder.intern(blankNode: text)
    case .string: return builder.intern(string: text)
    case .typed(let datatype):
      return builder.intern(string: text, datatype: bytes.extracting(datatype))
    case .tagged(let language):
      return builder.intern(string: text, language: bytes.extracting(language))
    }
  }
}

/// A term where it stands.
private struct Word {
  let kind: Kind
  let text: Range<Int>

  enum Kind {
    case iri, blankNode, string
    case typed(Range<Int>)
    case tagged(Range<Int>)
  }
}

extension PlainLines {
  private mutating func node() -> Word? { iri() ?? blankNode() }

  private mutating func iri() -> Word? {
    skipSpace()
    return bracketed().map { Word(kind: .iri, text: $0) }
  }

  /// The inside of angle brackets that hold an absolute IRI without escapes.
  private mutating func bracketed() -> Range<Int>? {
    guard cursor.take("<") else { return nil }
    let start = cursor.offset
    guard let first = cursor.peek, isLetter(first) else { return nil }
    cursor.skip { isLetter($0) || isDigit($0) || $0 == "+" || $0 == "-" || $0 == "." }
    guard cursor.peek == ":" else { return nil }
    cursor.skip { isIRICharacter($0) }
    let end = cursor.offset
    return cursor.take(">") ? start..<end : nil
  }

  private mutating func blankNode() -> Word? {
    guard namesBlankNodes, cursor.peek == "_", cursor.peek(1) == ":" else { return nil }
    cursor.advance(2)
    let start = cursor.offset
    cursor.skip { isLetter($0) || isDigit($0) }
    guard cursor.offset > start, cursor.peek == " " || cursor.peek == "\t" else { return nil }
    return Word(kind: .blankNode, text: start..<cursor.offset)
  }

  private mutating func literal() -> Word? {
    guard cursor.take("\"") else { return nil }
    let start = cursor.offset
    cursor.skip { $0 != "\"" && $0 != "\\" && $0 != "\n" && $0 != "\r" }
    let text = start..<cursor.offset
    guard cursor.take("\"") else { return nil }
    if cursor.take("@") {
      let start = cursor.offset
      cursor.skip(while: isLetter)
      guard cursor.offset > start, cursor.peek == " " else { return nil }
      return Word(kind: .tagged(start..<cursor.offset), text: text)
    }
    guard cursor.take("^") else { return Word(kind: .string, text: text) }
    guard cursor.take("^") else { return nil }
    return bracketed().map { Word(kind: .typed($0), text: text) }
  }

  private mutating func endsHere() -> Bool {
    skipSpace()
    guard cursor.take(".") else { return false }
    skipSpace()
    guard let byte = cursor.peek else { return true }
    guard byte == "\n" || byte == "\r" else { return false }
    cursor.skip { $0 == "\n" || $0 == "\r" }
    return true
  }

  private mutating func skipSpace() { cursor.skip { $0 == " " || $0 == "\t" } }
}
