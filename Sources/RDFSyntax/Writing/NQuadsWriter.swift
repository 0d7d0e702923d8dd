public import RDF

/// Writes canonical N-Quads, or N-Triples where there are no named graphs.
///
/// One line a quad, each once, sorted by code point: the same dataset gives the same bytes
/// (RDFC-1.0 §5, with the labels of blank nodes as they are).
public struct NQuadsWriter: Sendable {
  public init() {}

  /// The quads as text (O(n log n)).
  public func bytes(_ quads: some Sequence<Quad>) -> [UInt8] {
    var lines = quads.map(line)
    lines.sort { $0.lexicographicallyPrecedes($1) }
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.count })
    for (index, line) in lines.enumerated() where index == 0 || line != lines[index - 1] {
      text += line
    }
    return text
  }

  private func line(_ quad: Quad) -> [UInt8] {
    var text: [UInt8] = []
    let terms = [quad.subject, .iri(quad.predicate), quad.object] + (quad.graph.map { [$0] } ?? [])
    for term in terms {
      term.appendNTriples(to: &text)
      text.append(UInt8(ascii: " "))
    }
    text += ".\n".utf8
    return text
  }
}
