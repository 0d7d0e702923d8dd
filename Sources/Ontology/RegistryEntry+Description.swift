internal import RDF

extension Description {
  /// The last part of the address.
  var key: String {
    String(
      decoding: subject.value.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  /// The keys of the entries that a property leads to, under `place/` and the like.
  func keys(_ property: IRI, under path: String) -> [String] {
    names(property, in: Namespace.entities + path)
  }

  /// The class in the project's own vocabulary.
  func type() throws(RegistryError) -> String {
    guard let type = names(RDFNamespace.type, in: Namespace.rg.base).first else {
      throw .incomplete(entry: subject.value, missing: "class of rg:", file: file)
    }
    return type
  }
}

extension TreatyEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    type = try description.type()
    date = description.text(Name.date)
    place = description.keys(Name.place, under: "place/").first
    entryIntoForce = description.text(Name.entryIntoForce)
    citation = description.text(Name.citation)
    hiddenLabels = description.texts(Name.hiddenLabel)
    impliedBy = description.text(Name.impliedBy)
  }
}

extension SeriesEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    _ = try description.required(Name.meetingOf)
    treaty = description.keys(Name.meetingOf, under: "treaty/").first ?? ""
    _ = try description.required(Name.memberClass)
    memberType = description.names(Name.memberClass, in: Namespace.rg.base).first ?? "Meeting"
    memberNames = description.texts(Name.memberName)
    symbolPrefixes = description.texts(Name.symbolPrefix)
  }
}

extension PlaceEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    type = try description.type()
    containedIn = description.keys(Name.containedIn, under: "place/")
    sameAs = description.texts(Name.sameAs)
  }
}

extension OrganEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    parent = description.keys(Name.parent, under: "organ/").first
    symbolPrefixes = description.texts(Name.symbolPrefix)
  }
}

extension SpeechActEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    broader = description.keys(Name.broader, under: "speech-act/").first
    preambularForms = description.texts(Name.preambularForm)
    operativeForms = description.texts(Name.operativeForm)
    leadVerbs = description.texts(Name.leadVerb)
    property = description.names(Name.assertsProperty, in: Namespace.rg.base).first
  }
}

extension InstrumentEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    type = try description.type()
    date = description.text(Name.date)
    meeting = description.keys(Name.adoptedAtMeeting, under: "meeting/").first
    documents = description.names(Name.documentedIn, in: Namespace.entities)
  }
}

extension MeetingEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    type = try description.type()
    ordinal = description.text(Name.ordinal).flatMap(Int.init)
    place = description.keys(Name.heldAt, under: "place/").first
    from = description.text(Name.heldFrom)
    until = description.text(Name.heldUntil)
    year = description.text(Name.heldInYear).flatMap(Int.init)
  }
}

extension TermEntry {
  init(_ description: Description) throws(RegistryError) {
    key = description.key
    label = try description.required(Name.label)
    alternativeLabels = description.texts(Name.alternativeLabel)
    _ = try description.required(Name.scheme)
    kind = description.keys(Name.scheme, under: "terms/").first ?? ""
  }
}
