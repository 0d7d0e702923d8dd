internal import Ontology
internal import RDF

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
