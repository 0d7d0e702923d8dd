internal import KnowledgeGraph
internal import RDF

extension RDFTranslation {
  /// A claim, and each time that the paragraph makes it.
  ///
  /// ```
  ///   claim ─▶ evidence ─▶ target ─▶ selector     the words and their bytes
  ///     │                     └────▶ source       the file
  ///     └─▶ subject, predicate, object, speech act, paragraph
  /// ```
  func append(_ key: ClaimKey, _ sayings: some Sequence<Claim>, to list: inout TripleList) {
    let claim = names.claim(key)
    list.append(claim, a: [RG.claim, Reused.relation])
    list.append(claim, Reused.subject, names.iri(of: key.statement.subject))
    list.append(claim, Reused.predicate, key.statement.property.iri)
    list.append(claim, Reused.object, names.term(key.statement.value))
    for act in Set(sayings.compactMap(\.speechAct)).sorted() {
      list.append(claim, RG.speechAct, names.speechAct(act))
    }
    if let paragraph = key.paragraph {
      list.append(claim, RG.paragraph, names.iri(of: paragraph))
    }
    for evidence in Set(sayings.map(\.evidence)).sorted() {
      list.append(claim, RG.hasEvidence, names.evidence(evidence))
      append(evidence, to: &list)
    }
  }

  /// The words, after the Web Annotation Data Model §4.2.4 and §4.2.6.
  private func append(_ evidence: Evidence, to list: inout TripleList) {
    let node = names.evidence(evidence)
    let target = IRI(node.value + "#target")
    let selector = IRI(node.value + "#selector")
    list.append(node, a: [RG.evidence, Reused.annotation])
    list.append(
      node, RG.line, .literal(Literal(String(evidence.line), datatype: XSD.integer)))
    if let page = evidence.page {
      list.append(node, RG.page, .literal(Literal(String(page), datatype: XSD.integer)))
    }
    list.append(node, Reused.hasTarget, target)
    list.append(target, a: [Reused.specificResource])
    if let source = evidence.source {
      list.append(target, Reused.hasSource, names.source(source))
    }
    list.append(target, Reused.hasSelector, selector)
    list.append(selector, a: [Reused.textQuoteSelector, Reused.dataPositionSelector])
    list.append(selector, Reused.exact, evidence.quote)
    list.append(selector, Reused.start, offset(evidence.rawRange.lowerBound))
    list.append(selector, Reused.end, offset(evidence.rawRange.upperBound))
  }

  private func offset(_ bytes: Int) -> Term {
    .literal(Literal(String(bytes), datatype: Reused.nonNegativeInteger))
  }

  /// A speech act with its label, `recalling also` for the key `recalling-also`.
  func appendSpeechAct(_ key: String, to list: inout TripleList) {
    let node = names.speechAct(key)
    list.append(node, a: [RG.speechActClass, Reused.concept])
    list.append(node, Property.label.iri, String(key.map { $0 == "-" ? " " : $0 }))
  }

  /// The files that a document was read from.
  func append(_ sources: Set<Source>, of graph: IRI, to list: inout TripleList) {
    for source in sources.sorted() {
      list.append(graph, Reused.source, names.source(source.digest))
      append(source, to: &list)
    }
  }

  /// A file: its name, and how it was made text.
  func append(_ source: Source, to list: inout TripleList) {
    let node = names.source(source.digest)
    list.append(node, a: [RG.sourceFile, Reused.provenanceEntity])
    list.append(node, RG.fileName, source.fileName)
    list.append(node, RG.digest, source.digest)
    if let command = source.extractedWith { list.append(node, RG.extractedWith, command) }
  }
}
