package import RDF

/// Terms of the project's own vocabulary that are neither a property nor a type of an entity.
package enum Vocabulary {
  /// What every IRI of the vocabulary begins with, whatever the base of the graph.
  package static let base = "https://w3id.org/resolution-graph/ontology#"

  /// The IRI of a term.
  package static func term(_ name: String) -> IRI { IRI(base + name) }

  // A claim, and the words that bear it out.
  package static let claim = term("Claim")
  package static let evidence = term("Evidence")
  package static let hasEvidence = term("evidence")
  package static let paragraph = term("paragraph")
  package static let speechAct = term("speechAct")
  package static let speechActClass = term("SpeechAct")
  package static let line = term("line")
  package static let page = term("page")

  // The file that was read.
  package static let sourceFile = term("SourceFile")
  package static let fileName = term("fileName")
  package static let digest = term("sha256")
  package static let extractedWith = term("extractedWith")

  // Documents that disagree.
  package static let conflict = term("Conflict")
  package static let planChange = term("PlanChange")
  package static let chosenValue = term("chosenValue")
  package static let otherValue = term("otherValue")
  package static let hasClaim = term("claim")

  /// All of the above.
  static let claimTerms = [
    claim, evidence, hasEvidence, paragraph, speechAct, speechActClass, line, page, sourceFile,
    fileName,
    digest, extractedWith, conflict, planChange, chosenValue, otherValue, hasClaim,
  ]
}

/// Terms of other vocabularies that say more than one entity's property or type.
enum Reused {
  static let primaryTopic = Namespace.foaf("primaryTopic")
  static let source = Namespace.dcterms("source")
  static let subject = Namespace.rdf("subject")
  static let predicate = Namespace.rdf("predicate")
  static let object = Namespace.rdf("object")
  static let relation = Namespace.undo("Relation")
  static let provenanceEntity = Namespace.prov("Entity")
  static let concept = Namespace.skos("Concept")
  static let annotation = Namespace.oa("Annotation")
  static let specificResource = Namespace.oa("SpecificResource")
  static let textQuoteSelector = Namespace.oa("TextQuoteSelector")
  static let dataPositionSelector = Namespace.oa("DataPositionSelector")
  static let hasTarget = Namespace.oa("hasTarget")
  static let hasSource = Namespace.oa("hasSource")
  static let hasSelector = Namespace.oa("hasSelector")
  static let exact = Namespace.oa("exact")
  static let start = Namespace.oa("start")
  static let end = Namespace.oa("end")
  static let nonNegativeInteger = Namespace.xsd("nonNegativeInteger")
}
