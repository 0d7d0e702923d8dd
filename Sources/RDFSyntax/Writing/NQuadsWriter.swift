public import RDF

/// Writes canonical N-Quads, which is N-Triples where there are no named graphs.
///
/// One line a quad, sorted by code point: the same dataset gives the same bytes (RDFC-1.0 §5, with
/// the labels of blank nodes as they are).
public struct NQuadsWriter: Sendable {
  public init() {}

  /// The dataset as text (O(n log n)).
  public func bytes(_ dataset: Dataset) -> [UInt8] {
    var text: [UInt8] = []
    for subject in subjects(of: dataset) {
      let quads = graphs.flatMap { dataset.matches(subject: subject, in: $0) }
      for line in sorted(quads.map { line(dataset.quad($0)) }, by: \.self) { text += line }
    }
    return text
  }

  /// Quads as text, each once (O(n log n)); quicker than by a dataset that nothing else needs.
  public func bytes(_ quads: some Sequence<Quad>) -> [UInt8] {
    var text: [UInt8] = []
    var last: [UInt8] = []
    for line in sorted(quads.map(line), by: \.self) where line != last {
      text += line
      last = line
    }
    return text
  }

  private let graphs: [GraphSelection] = [.defaultGraph, .anyNamed]

  /// The subjects in the order of their lines.
  private func subjects(of dataset: Dataset) -> [TermID] {
    let ids = Set(graphs.flatMap { dataset.matches(in: $0).lazy.map(\.subject) })
    let texts = ids.map { id in
      var text: [UInt8] = []
      append(dataset.term(for: id), to: &text)
      return (id: id, text: text)
    }
    return sorted(texts, by: \.text).map(\.id)
  }

  private func sorted<T>(_ values: [T], by text: (T) -> [UInt8]) -> [T] {
    values.sorted { text($0).lexicographicallyPrecedes(text($1)) }
  }

  private func line(_ quad: Quad) -> [UInt8] {
    var text: [UInt8] = []
    append(quad.subject, to: &text)
    append(.iri(quad.predicate), to: &text)
    append(quad.object, to: &text)
    if let graph = quad.graph { append(graph, to: &text) }
    text += ".\n".utf8
    return text
  }

  /// Adds a term and a space, by which no term is the beginning of another.
  private func append(_ term: Term, to text: inout [UInt8]) {
    term.appendNTriples(to: &text)
    text.append(UInt8(ascii: " "))
  }
}
