internal import KnowledgeGraph
internal import RDF

extension RDFTranslation {
  /// What documents disagree on, what was chosen, and the claims for each value with their words.
  ///
  /// The claims stand in the named graphs as well; here they let a reader of the one graph decide.
  func append(
    _ conflict: Conflict, quoting documents: KnowledgeGraph, labels: Labels,
    to list: inout TripleList
  ) {
    let node = names.conflict(conflict)
    list.append(node, a: conflict.kind.classes)
    list.append(node, Property.label.iri, conflict.label(labels))
    list.append(node, Reused.subject, names.iri(of: conflict.subject))
    list.append(node, Reused.predicate, conflict.property.iri)
    list.append(node, RG.chosenValue, names.term(conflict.chosen))
    for value in conflict.others { list.append(node, RG.otherValue, names.term(value)) }
    for key in conflict.claims {
      list.append(node, RG.hasClaim, names.claim(key))
      if let document = documents.documents[key.document] { quote(key, from: document, to: &list) }
    }
  }

  /// One claim of a document, with all that it refers to.
  private func quote(_ key: ClaimKey, from document: DocumentClaims, to list: inout TripleList) {
    let sayings = document.claims.filter { document.key(of: $0) == key }
    append(key, sayings, to: &list)
    for act in Set(sayings.compactMap(\.speechAct)).sorted() { appendSpeechAct(act, to: &list) }
    let digests = Set(sayings.map(\.evidence.source))
    for source in document.sources.sorted() where digests.contains(source.digest) {
      append(source, to: &list)
    }
  }
}

extension Conflict {
  /// "Second Review Conference: held from, not as planned".
  fileprivate func label(_ labels: Labels) -> String {
    "\(labels.label(of: subject)): \(property.words), \(kind.words)"
  }
}

extension Conflict.Kind {
  fileprivate var classes: [IRI] {
    switch self {
    case .differentValues: [RG.conflict]
    case .planChanged: [RG.conflict, RG.planChange]
    }
  }

  fileprivate var words: String {
    switch self {
    case .differentValues: "on which documents differ"
    case .planChanged: "not as planned"
    }
  }
}
