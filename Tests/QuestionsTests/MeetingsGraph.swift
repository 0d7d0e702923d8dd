import Ontology
import RDF

@testable import Questions

/// A small graph of resolutions, meetings and places, made by hand.
enum MeetingsGraph {
  static let base = "https://w3id.org/resolution-graph/"

  /// Each meeting: key, class, label, ordinal, place, year.
  private static let meetings: [(String, String, String, Int?, String?, Int)] = [
    ("apmbc-msp-1", "MeetingOfStatesParties", "First Meeting", 1, "maputo", 1999),
    ("apmbc-msp-2", "MeetingOfStatesParties", "Second Meeting", 2, "geneva", 2000),
    ("apmbc-msp-9", "MeetingOfStatesParties", "Ninth Meeting", 9, "geneva", 2008),
    ("apmbc-rc-1", "ReviewConference", "First Review Conference", 1, "nairobi", 2004),
    ("prep-2009", "PreparatoryMeeting", "preparatory meetings", nil, nil, 2009),
    (
      "apmbc-rc-2", "ReviewConference", "Second Review Conference of the States Parties", 2,
      "cartagena-co", 2009
    ),
  ]

  private static let places: [(String, String, String)] = [
    ("maputo", "City", "Maputo"), ("geneva", "City", "Geneva"), ("nairobi", "City", "Nairobi"),
    ("cartagena-co", "City", "Cartagena"), ("colombia", "Country", "Colombia"),
  ]

  /// Each resolution: document, symbol, day of adoption.
  private static let resolutions: [(String, String, String)] = [
    ("A_RES_54_54B", "A/RES/54/54B", "1999-12-01"), ("A_RES_62_41", "A/RES/62/41", "2007-12-05"),
    ("A_RES_64_56", "A/RES/64/56", "2009-12-02"), ("A_RES_68_30", "A/RES/68/30", "2013-12-05"),
  ]

  static let dataset = Dataset(
    meetings.flatMap(meetingQuads) + places.flatMap(placeQuads)
      + resolutions.flatMap(resolutionQuads) + facts)

  private static func meetingQuads(
    _ meeting: (key: String, type: String, label: String, ordinal: Int?, place: String?, year: Int)
  ) -> [Quad] {
    let subject = thing("meeting/\(meeting.key)")
    return [
      Quad(subject, RDFNamespace.type, own("Meeting")),
      Quad(subject, RDFNamespace.type, own(meeting.type)),
      Quad(subject, label, text(meeting.label)),
      Quad(subject, property("heldInYear"), literal(String(meeting.year), XSD.gYear)),
    ]
      + (meeting.ordinal.map {
        [Quad(subject, property("ordinal"), literal(String($0), XSD.integer))]
      } ?? [])
      + (meeting.place.map {
        [Quad(subject, property("heldAt"), thing("place/\($0)"))]
      } ?? [])
  }

  private static func placeQuads(_ place: (key: String, type: String, label: String)) -> [Quad] {
    let subject = thing("place/\(place.key)")
    return [
      Quad(subject, RDFNamespace.type, own("Place")),
      Quad(subject, RDFNamespace.type, own(place.type)),
      Quad(subject, label, text(place.label)),
    ]
  }

  private static func resolutionQuads(_ resolution: (path: String, symbol: String, day: String))
    -> [Quad]
  {
    let subject = thing("doc/\(resolution.path)")
    let day = thing("date/\(resolution.day)")
    return [
      Quad(subject, RDFNamespace.type, own("Document")),
      Quad(subject, RDFNamespace.type, own("Resolution")),
      Quad(subject, label, text(resolution.symbol)),
      Quad(subject, property("symbol"), text(resolution.symbol)),
      Quad(subject, property("adoptedOn"), day), Quad(day, RDFNamespace.type, own("Date")),
      Quad(day, label, text(resolution.day)),
      Quad(day, property("date"), literal(resolution.day, XSD.date)),
      Quad(subject, property("adoptedBy"), thing("organ/general-assembly")),
    ]
  }

  private static let facts: [Quad] = {
    let resolution = thing("doc/A_RES_64_56")
    let recalled = ["msp-1", "msp-2", "msp-9", "rc-1"].map { thing("meeting/apmbc-\($0)") }
    let mentioned =
      recalled + [
        thing("meeting/prep-2009"), thing("meeting/apmbc-rc-2"), thing("treaty/apmbc"),
      ]
    let earlier = ["doc/A_RES_62_41", "doc/A_RES_54_54B"].map { thing($0) }
    return (recalled + [thing("meeting/prep-2009")] + earlier)
      .map { Quad(resolution, property("recalls"), $0) }
      + earlier.map { Quad(resolution, property("cites"), $0) }
      + [Quad(thing("doc/A_RES_68_30"), property("cites"), resolution)]
      + mentioned.map { Quad(resolution, property("mentions"), $0) }
      + ["geneva", "nairobi"].map {
        Quad(resolution, property("mentionsPlace"), thing("place/\($0)"))
      }
      + [
        Quad(resolution, property("hasRecital"), thing("doc/A_RES_64_56#rec_1")),
        Quad(thing("doc/A_RES_64_56#rec_1"), RDFNamespace.type, own("Recital")),
        Quad(
          thing("doc/A_RES_68_30"), property("hasOperativeParagraph"),
          thing("doc/A_RES_68_30#para_1")),
        Quad(thing("treaty/apmbc"), RDFNamespace.type, own("Treaty")),
        Quad(thing("treaty/apmbc"), label, text("Convention on Mines")),
        Quad(thing("meeting/apmbc-msp-1"), property("meetingOf"), thing("treaty/apmbc")),
        Quad(thing("treaty/apmbc"), property("entryIntoForce"), literal("1999-03-01", XSD.date)),
        Quad(thing("organ/general-assembly"), RDFNamespace.type, own("Organ")),
        Quad(thing("organ/general-assembly"), label, text("General Assembly")),
        Quad(thing("meeting/apmbc-msp-9"), property("heldFrom"), literal("2008-11-24", XSD.date)),
        Quad(thing("meeting/apmbc-msp-9"), property("heldUntil"), literal("2008-11-28", XSD.date)),
        Quad(
          thing("place/cartagena-co"), IRI("http://schema.org/containedInPlace"),
          thing("place/colombia")),
      ]
  }()

  private static let label = IRI("http://www.w3.org/2000/01/rdf-schema#label")
  private static func thing(_ path: String) -> Term { .iri(IRI(base + path)) }
  private static func property(_ name: String) -> IRI { IRI(Vocabulary.namespace + name) }
  private static func own(_ name: String) -> Term { .iri(property(name)) }
  private static func text(_ text: String) -> Term { .literal(Literal(text)) }
  private static func literal(_ text: String, _ type: IRI) -> Term {
    .literal(Literal(text, datatype: type))
  }
}
