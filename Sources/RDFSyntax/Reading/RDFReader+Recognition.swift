public import RDF

extension RDFReader.Format {
  /// The format in which a text is written, told from how it begins.
  ///
  /// N-Triples are read as N-Quads and Turtle is read as TriG, which they are parts of.
  public init(recognizing bytes: [UInt8]) {
    let lines = bytes.prefix(1 << 16).split(separator: 0x0A).filter { !Self.isRemark($0) }
    // The last line may have been cut off.
    let whole = bytes.count > 1 << 16 ? lines.dropLast() : lines[...]
    let isLineBased =
      !whole.isEmpty
      && whole.prefix(10).allSatisfy { line in
        do throws(RDFSyntaxError) {
          try RDFReader(format: .nQuads).read(Array(line)) { _ in }
          return true
        } catch {
          return false
        }
      }
    self = isLineBased ? .nQuads : .triG
  }

  /// Whether a line holds a comment, or nothing.
  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { $0 > 0x20 }
    return first == nil || first == UInt8(ascii: "#")
  }
}

extension RDFReader {
  /// The prefixes that a text declares before its first triple, without colon.
  public func prefixes(_ bytes: [UInt8]) -> [String: IRI] {
    guard !format.isLineBased else { return [:] }
    do throws(RDFSyntaxError) {
      var parser = try Parser(bytes, reader: self)
      while parser.quads.isEmpty, try parser.readStatement() {}
      return parser.prefixes.mapValues { IRI($0) }
    } catch {
      return [:]
    }
  }
}
