internal import RDF

/// The names that the ontology is written in.
enum Namespace {
  /// The address under which entities stand.
  static let entities = "https://w3id.org/resolution-graph/"
  /// The namespace of the vocabulary, prefix `rg:`.
  static let vocabulary = "https://w3id.org/resolution-graph/ontology#"

  static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let owl = "http://www.w3.org/2002/07/owl#"
  static let eli = "http://data.europa.eu/eli/ontology#"
  static let org = "http://www.w3.org/ns/org#"
  static let dcterms = "http://purl.org/dc/terms/"
  static let schema = "http://schema.org/"

  /// The prefixes of graphs, which the JSON-LD context declares.
  static let prefixes: [String: IRI] = [
    "cito": IRI("http://purl.org/spar/cito/"),
    "datacite": IRI("http://purl.org/spar/datacite/"),
    "doco": IRI("http://purl.org/spar/doco/"),
    "fabio": IRI("http://purl.org/spar/fabio/"),
    "foaf": IRI("http://xmlns.com/foaf/0.1/"),
    "oa": IRI("http://www.w3.org/ns/oa#"),
    "time": IRI("http://www.w3.org/2006/time#"),
    "undo": IRI("https://w3id.org/un/ontology/undo/"),
    "dcterms": IRI(dcterms), "eli": IRI(eli), "org": IRI(org), "owl": IRI(owl),
    "rdf": IRI(RDFNamespace.base), "rdfs": IRI(rdfs), "rg": IRI(vocabulary),
    "schema": IRI(schema), "skos": IRI(skos), "xsd": IRI(XSD.base),
  ]
}

/// The terms that the files of the ontology use.
enum Name {
  static let owlClass = IRI(Namespace.owl + "Class")
  static let subClassOf = IRI(Namespace.rdfs + "subClassOf")
  static let subPropertyOf = IRI(Namespace.rdfs + "subPropertyOf")
  static let domain = IRI(Namespace.rdfs + "domain")
  static let range = IRI(Namespace.rdfs + "range")
  static let domainIncludes = IRI(Namespace.schema + "domainIncludes")
  static let rangeIncludes = IRI(Namespace.schema + "rangeIncludes")
  static let preferredLabel = IRI(Namespace.skos + "prefLabel")
  static let pluralLabel = own("pluralLabel")
  static let answersFor = own("answersFor")
  static let inverseLabel = own("inverseLabel")
  static let label = IRI(Namespace.rdfs + "label")
  static let alternativeLabel = IRI(Namespace.skos + "altLabel")
  static let hiddenLabel = IRI(Namespace.skos + "hiddenLabel")
  static let scheme = IRI(Namespace.skos + "inScheme")
  static let broader = IRI(Namespace.skos + "broader")
  static let date = IRI(Namespace.eli + "date_document")
  static let place = IRI(Namespace.schema + "locationCreated")
  static let containedIn = IRI(Namespace.schema + "containedInPlace")
  static let parent = IRI(Namespace.org + "subOrganizationOf")
  static let citation = IRI(Namespace.dcterms + "bibliographicCitation")
  static let entryIntoForce = own("entryIntoForce")
  static let meetingOf = own("meetingOf")
  static let memberClass = own("memberClass")
  static let memberName = own("memberName")
  static let symbolPrefix = own("symbolPrefix")
  static let preambularForm = own("preambularForm")
  static let operativeForm = own("operativeForm")
  static let leadVerb = own("leadVerb")
  static let assertsProperty = own("assertsProperty")
  static let adoptedAtMeeting = own("adoptedAtMeeting")
  static let documentedIn = own("documentedIn")
  static let ordinal = own("ordinal")
  static let heldAt = own("heldAt")
  static let heldFrom = own("heldFrom")
  static let heldUntil = own("heldUntil")
  static let heldInYear = own("heldInYear")
  static let titleHead = own("titleHead")
  static let impliedBy = own("impliedBy")

  private static func own(_ name: String) -> IRI { IRI(Namespace.vocabulary + name) }
}
