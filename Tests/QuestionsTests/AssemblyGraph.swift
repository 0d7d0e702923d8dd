import Ontology
import RDF

/// A small graph of two resolutions with their parts, articles and meetings, made by hand.
enum AssemblyGraph {
  /// Each fact in a line: a thing, a property or `a`, and a thing, a text or a literal with its type.
  static let dataset = Dataset(
    facts.split(separator: "\n").map { quad(String($0), in: nil) }
      + said.split(separator: "\n").map { quad(String($0), in: thing("graph/A_RES_64_56")) })

  private static let facts = """
    doc/A_RES_62_41 a Resolution
    doc/A_RES_62_41 label A/RES/62/41
    doc/A_RES_62_41 symbol A/RES/62/41
    doc/A_RES_62_41 title Mine clearance
    doc/A_RES_62_41 adoptedOn date/2007-12-05
    doc/A_RES_62_41 adoptedBy organ/general-assembly
    doc/A_RES_62_41 mentionsPlace place/geneva
    doc/A_RES_62_41 citesArticle treaty/un-charter#art_7
    doc/A_RES_62_41 hasFootnote doc/A_RES_62_41#fn_1
    doc/A_RES_62_41#fn_1 a Footnote
    doc/A_RES_62_41#fn_1 label A/RES/62/41, footnote 1
    doc/A_RES_64_56 a Resolution
    doc/A_RES_64_56 label A/RES/64/56
    doc/A_RES_64_56 symbol A/RES/64/56
    doc/A_RES_64_56 title Implementation of the Convention on Mines
    doc/A_RES_64_56 adoptedOn date/2009-12-02
    doc/A_RES_64_56 adoptedBy organ/general-assembly
    doc/A_RES_64_56 adoptedAt meeting/ga-64-55
    doc/A_RES_64_56 session session/ga-64
    doc/A_RES_64_56 agendaItem agenda/ga-64/98-x
    doc/A_RES_64_56 onReportOf organ/first-committee
    doc/A_RES_64_56 cites doc/A_RES_62_41
    doc/A_RES_64_56 mentions treaty/apmbc
    doc/A_RES_64_56 mentionsPlace place/geneva
    doc/A_RES_64_56 mentionsPlace place/cartagena
    doc/A_RES_64_56 citesArticle treaty/apmbc#art_7
    doc/A_RES_64_56 citesArticle treaty/apmbc#art_11__para_2
    doc/A_RES_64_56 hasRecital doc/A_RES_64_56#rec_1
    doc/A_RES_64_56#rec_1 a Recital
    doc/A_RES_64_56#rec_1 label A/RES/64/56, recital 1
    doc/A_RES_64_56 hasFootnote doc/A_RES_64_56#fn_10
    doc/A_RES_64_56 hasFootnote doc/A_RES_64_56#fn_2
    doc/A_RES_64_56#fn_2 a Footnote
    doc/A_RES_64_56#fn_2 label A/RES/64/56, footnote 2
    doc/A_RES_64_56#fn_10 a Footnote
    doc/A_RES_64_56#fn_10 label A/RES/64/56, footnote 10
    date/2007-12-05 a Date
    date/2007-12-05 date 2007-12-05^date
    date/2009-12-02 a Date
    date/2009-12-02 date 2009-12-02^date
    organ/general-assembly a Organ
    organ/general-assembly label General Assembly
    organ/first-committee a Organ
    organ/first-committee label First Committee
    session/ga-64 a Session
    session/ga-64 label General Assembly, session 64
    meeting/ga-64-55 a Meeting
    meeting/ga-64-55 a PlenaryMeeting
    meeting/ga-64-55 label General Assembly, session 64, meeting 55
    agenda/ga-64/98 a AgendaItem
    agenda/ga-64/98 label Agenda item 98
    agenda/ga-64/98-x a AgendaItem
    agenda/ga-64/98-x label Agenda item 98 (x)
    agenda/ga-64/98-x isPartOf agenda/ga-64/98
    treaty/apmbc a Treaty
    treaty/apmbc label Convention on Mines
    treaty/un-charter a Treaty
    treaty/un-charter label Charter of the United Nations
    treaty/apmbc#art_7 a Article
    treaty/apmbc#art_7 label Article 7 of the Convention on Mines
    treaty/apmbc#art_7 articleOf treaty/apmbc
    treaty/un-charter#art_7 a Article
    treaty/un-charter#art_7 label Article 7 of the Charter of the United Nations
    treaty/un-charter#art_7 articleOf treaty/un-charter
    treaty/apmbc#art_11 a Article
    treaty/apmbc#art_11 label Article 11 of the Convention on Mines
    treaty/apmbc#art_11 articleOf treaty/apmbc
    treaty/apmbc#art_11__para_2 a ArticleParagraph
    treaty/apmbc#art_11__para_2 label Article 11, paragraph 2 of the Convention on Mines
    treaty/apmbc#art_11__para_2 isPartOf treaty/apmbc#art_11
    place/geneva a City
    place/geneva label Geneva
    place/geneva containedInPlace place/switzerland
    place/cartagena a City
    place/cartagena label Cartagena
    place/switzerland a Country
    place/switzerland label Switzerland
    meeting/apmbc-msp-9 a Meeting
    meeting/apmbc-msp-9 label Ninth Meeting of the States Parties to the Convention on Mines
    meeting/apmbc-msp-9 heldAt place/geneva
    meeting/apmbc-msp-9 heldFrom 2008-11-24^date
    meeting/apmbc-msp-9 heldUntil 2008-11-28^date
    meeting/apmbc-msp-9 heldInYear 2008^gYear
    meeting/apmbc-rc-2 a Meeting
    meeting/apmbc-rc-2 label Second Review Conference of the States Parties
    meeting/apmbc-rc-2 heldAt place/cartagena
    meeting/apmbc-rc-2 heldFrom 2009-11-29^date
    meeting/apmbc-rc-2 heldUntil 2009-12-04^date
    meeting/apmbc-rc-2 heldInYear 2009^gYear
    meeting/prep-2009 a Meeting
    meeting/prep-2009 label preparatory meetings
    meeting/prep-2009 heldInYear 2009^gYear
    conflict/1 a Conflict
    conflict/1 label Second Review Conference of the States Parties: held from, not as planned
    """

  private static let said = """
    doc/A_RES_64_56#rec_1 text The aim is a universal treaty
    """

  private static let properties = [
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "title": "http://purl.org/dc/terms/title", "isPartOf": "http://purl.org/dc/terms/isPartOf",
    "containedInPlace": "http://schema.org/containedInPlace",
  ]

  private static func quad(_ fact: String, in graph: Term?) -> Quad {
    let words = fact.split(separator: " ", maxSplits: 2).map(String.init)
    let subject = thing(words[0])
    guard words[1] != "a" else {
      return Quad(subject, RDFNamespace.type, .iri(own(words[2])))
    }
    let property = properties[words[1]].map { IRI($0) } ?? own(words[1])
    let isText = ["label", "title", "text", "symbol"].contains(words[1])
    return Quad(
      subject, property, isText ? .literal(Literal(words[2])) : value(words[2]), graph: graph)
  }

  private static func value(_ text: String) -> Term {
    let parts = text.split(separator: "^").map(String.init)
    guard parts.count == 2 else { return thing(text) }
    return .literal(Literal(parts[0], datatype: parts[1] == "date" ? XSD.date : XSD.gYear))
  }

  private static func own(_ name: String) -> IRI { IRI(Vocabulary.namespace + name) }

  private static func thing(_ path: String) -> Term {
    .iri(IRI("https://w3id.org/resolution-graph/" + path))
  }
}
