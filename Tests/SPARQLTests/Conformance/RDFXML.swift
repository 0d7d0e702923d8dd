import Foundation
import FoundationXML
import RDF

/// As much of RDF/XML as the suites use: nodes, properties, `parseType="Resource"`.
final class RDFXML: NSObject, XMLParserDelegate {
  /// What an open element is.
  private enum Frame {
    case root
    case node(Term)
    case property(IRI, datatype: String?, language: String?, object: Term?)
  }

  private let base: IRI
  private var frames: [Frame] = []
  private var text = ""
  private var triples: [Triple] = []
  private var count = 0

  private init(base: IRI) { self.base = base }

  static func triples(_ bytes: [UInt8], base: IRI) throws -> [Triple] {
    let reader = RDFXML(base: base)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = reader
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
    return reader.triples
  }

  private var newNode: Term {
    count += 1
    return .blankNode(BlankNode("x\(count)"))
  }

  /// The node that the innermost open element speaks of.
  private var subject: Term? {
    for frame in frames.reversed() {
      switch frame {
      case .root: return nil
      case .node(let term): return term
      case .property(_, _, _, let object): if let object { return object }
      }
    }
    return nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    let iri = IRI((namespaceURI ?? "") + name)
    switch frames.last {
    case nil: frames.append(.root)
    case .root: open(node: iri, attributes)
    case .property(let property, let datatype, let language, nil):
      frames.removeLast()
      let parent = subject
      frames.append(.property(property, datatype: datatype, language: language, object: nil))
      open(node: iri, attributes)
      if let parent, let node = subject {
        frames[frames.count - 2] = .property(
          property, datatype: datatype, language: language, object: node)
        triples.append(Triple(parent, property, node))
      }
    case .node, .property: open(property: iri, attributes)
    }
  }

  private func open(node type: IRI, _ attributes: [String: String]) {
    let name = attributes["rdf:about"].map { Term.iri(base.resolving($0)) }
    let label = attributes["rdf:nodeID"].map { Term.blankNode(BlankNode($0)) }
    let node = name ?? label ?? newNode
    frames.append(.node(node))
    if type.value != RDFNamespace.base + "Description" {
      triples.append(Triple(node, RDFNamespace.type, .iri(type)))
    }
  }

  private func open(property: IRI, _ attributes: [String: String]) {
    let parent = subject
    var object = attributes["rdf:resource"].map { Term.iri(base.resolving($0)) }
    object = object ?? attributes["rdf:nodeID"].map { .blankNode(BlankNode($0)) }
    if attributes["rdf:parseType"] == "Resource" { object = newNode }
    frames.append(
      .property(
        property, datatype: attributes["rdf:datatype"], language: attributes["xml:lang"],
        object: object))
    if let object, let parent { triples.append(Triple(parent, property, object)) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard case .property(let property, let datatype, let language, nil)? = frames.popLast(),
      let subject
    else { return }
    let literal =
      language.map { Literal(text, language: $0) }
      ?? Literal(text, datatype: datatype.map { IRI($0) } ?? XSD.string)
    triples.append(Triple(subject, property, .literal(literal)))
  }
}
