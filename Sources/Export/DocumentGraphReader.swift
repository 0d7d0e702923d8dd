internal import KnowledgeGraph
internal import Ontology
internal import RDF

/// The named graph of one document, made claims again.
struct DocumentGraphReader {
  let names: GraphNames
  let graph: IRI
  private let nodes: [Term: GraphNode]
  /// The subjects in the order of the file, so that the first error is the first in the file.
  private let subjects: [Term]

  init(names: GraphNames, graph: IRI, triples: [Triple]) {
    self.names = names
    self.graph = graph
    var known: Set<Term> = []
    subjects = triples.map(\.subject).filter { known.insert($0).inserted }
    nodes = Dictionary(grouping: triples, by: \.subject)
      .mapValues { GraphNode(term: $0[0].subject, triples: $0) }
  }

  func read(_ document: EntityID) throws(RDFReadingError) -> DocumentClaims {
    var claims = DocumentClaims(document: document)
    for subject in subjects {
      let node = try node(subject)
      switch node.kind {
      case .claim: claims.claims.formUnion(try readClaim(node))
      case .entity where node.term == .iri(graph): claims.sources = try sources(of: node)
      case .entity: try readEntity(node, into: &claims)
      case .partOfClaim: continue
      }
    }
    let said = claims.descriptions.union(claims.claims.map(\.statement))
    claims.descriptions.subtract(said.compactMap(\.literalDate))
    return claims.normalized()
  }

  private func readEntity(
    _ node: GraphNode, into claims: inout DocumentClaims
  ) throws(RDFReadingError) {
    let entity = try entity(node.term)
    for triple in node.triples {
      if triple.predicate == RDFNamespace.type {
        if let type = try type(triple.object) { claims.types[entity, default: []].insert(type) }
      } else if !Property.allAligned.contains(triple.predicate) {
        claims.descriptions.insert(
          try statement(entity, .iri(triple.predicate), triple.object))
      }
    }
  }

  private func sources(of node: GraphNode) throws(RDFReadingError) -> Set<Source> {
    var sources: Set<Source> = []
    for file in node[Reused.source] {
      let digest = try sourceDigest(file)
      guard let node = nodes[file] else { continue }
      let command = try node.atMostOne(RG.extractedWith).map(text)
      for case .literal(let name) in node[RG.fileName] {
        sources.insert(
          Source(fileName: name.lexicalForm, digest: digest, extractedWith: command))
      }
    }
    return sources
  }

  private func readClaim(_ node: GraphNode) throws(RDFReadingError) -> [Claim] {
    let statement = try statement(
      entity(node.only(Reused.subject)), node.only(Reused.predicate), node.only(Reused.object))
    let paragraph = try node.atMostOne(RG.paragraph).map(entity)
    var acts: [String?] = []
    for act in node[RG.speechAct] { acts.append(try speechAct(act)) }
    if acts.isEmpty { acts = [nil] }
    var claims: [Claim] = []
    for term in node[RG.hasEvidence] {
      let evidence = try evidence(term)
      claims += acts.map {
        Claim(statement, speechAct: $0, paragraph: paragraph, evidence: evidence)
      }
    }
    return claims
  }

  private func evidence(_ term: Term) throws(RDFReadingError) -> Evidence {
    let node = try self.node(term)
    let target = try self.node(node.only(Reused.hasTarget))
    let selector = try self.node(target.only(Reused.hasSelector))
    let start = try number(selector.only(Reused.start))
    let end = try number(selector.only(Reused.end))
    guard start <= end else { throw RDFReadingError(.property(Reused.end), at: selector.term) }
    return Evidence(
      quote: try text(selector.only(Reused.exact)), rawRange: start..<end,
      line: try number(node.only(RG.line)),
      page: try node.atMostOne(RG.page).map(number),
      source: try target.atMostOne(Reused.hasSource).map(sourceDigest))
  }
}

extension DocumentGraphReader {
  private func node(_ term: Term) throws(RDFReadingError) -> GraphNode {
    guard let node = nodes[term] else { throw RDFReadingError(.unknown, at: term) }
    return node
  }

  private func entity(_ term: Term) throws(RDFReadingError) -> EntityID {
    guard case .iri(let iri) = term, let entity = names.entity(iri) else {
      throw RDFReadingError(.otherBase(names.base), at: term)
    }
    return entity
  }

  private func property(_ term: Term) throws(RDFReadingError) -> Property {
    guard case .iri(let iri) = term, let property = Property(iri) else {
      throw RDFReadingError(.unknown, at: term)
    }
    return property
  }

  private func statement(
    _ subject: EntityID, _ predicate: Term, _ object: Term
  ) throws(RDFReadingError) -> Statement {
    let property = try property(predicate)
    guard let value = names.value(object, of: property) else {
      throw RDFReadingError(.unknown, at: object)
    }
    return Statement(subject, property, value)
  }

  /// The type, or `nil` for a class of another vocabulary, which follows from ours.
  private func type(_ term: Term) throws(RDFReadingError) -> EntityType? {
    guard case .iri(let iri) = term else { throw RDFReadingError(.unknown, at: term) }
    if let type = EntityType(iri) { return type }
    guard EntityType.allAligned.contains(iri) else { throw RDFReadingError(.unknown, at: term) }
    return nil
  }

  private func speechAct(_ term: Term) throws(RDFReadingError) -> String {
    guard case .iri(let iri) = term, let key = names.speechActKey(iri) else {
      throw RDFReadingError(.unknown, at: term)
    }
    return key
  }

  private func sourceDigest(_ term: Term) throws(RDFReadingError) -> String {
    guard case .iri(let iri) = term, let digest = names.sourceDigest(iri) else {
      throw RDFReadingError(.unknown, at: term)
    }
    return digest
  }

  private func text(_ term: Term) throws(RDFReadingError) -> String {
    guard case .literal(let literal) = term else { throw RDFReadingError(.unknown, at: term) }
    return literal.lexicalForm
  }

  private func number(_ term: Term) throws(RDFReadingError) -> Int {
    guard let number = Int(try text(term)) else { throw RDFReadingError(.unknown, at: term) }
    return number
  }
}

extension Property {
  /// Every property of another vocabulary that only repeats one of ours.
  fileprivate static let allAligned = Set(allCases.flatMap(\.aligned))
}

extension EntityType {
  /// Every class of another vocabulary that only repeats one of ours.
  fileprivate static let allAligned = Set(allCases.flatMap(\.aligned))
}
