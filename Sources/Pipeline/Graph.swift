internal import Export
package import KnowledgeGraph
public import RDF
internal import RDFSyntax
public import SourceText

/// A knowledge graph: what documents say, each for itself and all together.
public struct Graph: Sendable {
  package let knowledge: KnowledgeGraph

  /// The graph of no documents.
  public init() { self.init(KnowledgeGraph()) }

  package init(_ knowledge: KnowledgeGraph) { self.knowledge = knowledge }

  /// Reads a graph back from the N-Quads that ``Graph/files(_:)`` wrote, `graph.nq`.
  ///
  /// `base` is the base that the graph was built with.
  public init(
    nQuads file: SourceFile, base: String = ExportOptions.defaultBase
  ) throws(Diagnostic) {
    var quads: [Quad] = []
    var terms = SharedTerms()
    do throws(RDFSyntaxError) {
      try RDFReader(format: .nQuads).read(file.bytes) { quads.append(terms.shared($0)) }
    } catch {
      throw error.diagnostic(file: file.name)
    }
    do throws(RDFReadingError) {
      knowledge = KnowledgeGraph(try RDFTranslation(base: base).documents(in: quads))
    } catch {
      throw Diagnostic(.error, "foreign-graph", error.description, file: file.name)
    }
  }

  /// The number of documents that were read; those only cited do not count.
  public var documentCount: Int { knowledge.documents.count }

  /// The graph of the documents of both.
  public func union(_ other: Graph) -> Graph { Graph(knowledge.union(other.knowledge)) }

  /// What the documents say together, in the default graph, and each for itself in a named graph.
  public func dataset(base: String = ExportOptions.defaultBase) -> Dataset {
    let translation = RDFTranslation(base: base)
    var quads = Dataset.Builder()
    for triple in translation.triples(of: knowledge.reconciled(), quoting: knowledge) {
      quads.insert(Quad(triple))
    }
    for document in knowledge.sortedDocuments {
      for quad in translation.quads(of: document) { quads.insert(quad) }
    }
    return quads.build()
  }
}

/// Each term of a file once, since a file names most of them in many quads.
private struct SharedTerms {
  private var terms: Set<Term> = []

  /// The same quad, of terms that it shares with those before it.
  mutating func shared(_ quad: Quad) -> Quad {
    guard case .iri(let predicate) = shared(.iri(quad.predicate)) else { return quad }
    return Quad(
      shared(quad.subject), predicate, shared(quad.object), graph: quad.graph.map { shared($0) })
  }

  private mutating func shared(_ term: Term) -> Term { terms.insert(term).memberAfterInsert }
}
