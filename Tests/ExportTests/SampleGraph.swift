import Digests
import TestSupport
import Testing

@testable import KnowledgeGraph
@testable import Resolutions

/// Two documents made by hand that share a meeting, for tests.
enum SampleGraph {
  static func make() throws -> [DocumentClaims] { [try planning(), try reporting()] }

  /// A resolution that plans a conference, with the text of one paragraph.
  static func planning() throws -> DocumentClaims {
    var document = document("A_RES_63_42", [.resolution])
    document.describe("doc/A_RES_63_42", .symbol, .text("A/RES/63/42"))
    document.describe("doc/A_RES_63_42#para_3", .text, .text("Requests the Secretary-General"))
    document.describe("doc/A_RES_63_42#para_3", .position, .integer(3))
    document.type("doc/A_RES_63_42#para_3", .operativeParagraph)
    document.claim("doc/A_RES_63_42", .hasOperativeParagraph, thing("doc/A_RES_63_42#para_3"))
    document.claim("doc/A_RES_63_42", .adoptedOn, thing("date/2008-12-02"), at: 4)
    document.meeting("meeting/apmbc-rc-2", "Second Review Conference")
    document.claim(
      "meeting/apmbc-rc-2", .plannedFrom, try day("2009-11-29"), in: "para_3", act: "requesting",
      at: 20)
    document.claim(
      "doc/A_RES_63_42", .requests, thing("meeting/apmbc-rc-2"), in: "para_3", act: "requesting",
      at: 30)
    return document
  }

  /// A later resolution that tells when the conference was held, and recalls the first.
  static func reporting() throws -> DocumentClaims {
    var document = document("A_RES_64_56", [.resolution])
    document.describe("doc/A_RES_64_56", .symbol, .text("A/RES/64/56"))
    document.claim("doc/A_RES_64_56", .title, .text("Title <of> \"the\" resolution & more"))
    document.type("doc/A_RES_63_42", .resolution)
    document.describe("doc/A_RES_63_42", .symbol, .text("A/RES/63/42"))
    document.claim(
      "doc/A_RES_64_56", .recalls, thing("doc/A_RES_63_42"), in: "rec_1", act: "recalling", at: 40)
    document.claim("doc/A_RES_63_42", .adoptedOn, thing("date/2008-12-03"), in: "rec_1", at: 50)
    document.meeting("meeting/apmbc-rc-2", "Second Review Conference")
    document.type("place/cartagena-co", .city)
    document.describe("place/cartagena-co", .label, .text("Cartagena"))
    document.describe(
      "place/cartagena-co", .sameAs, .address("https://sws.geonames.org/3687238/"))
    document.claim("meeting/apmbc-rc-2", .heldFrom, try day("2009-11-30"), in: "rec_9", at: 60)
    document.claim("meeting/apmbc-rc-2", .heldInYear, .year(2009), in: "rec_9", at: 60)
    document.claim(
      "meeting/apmbc-rc-2", .heldAt, thing("place/cartagena-co"), in: "rec_9", at: 70)
    document.claim(
      "doc/A_RES_64_56", .recalls, thing("meeting/apmbc-rc-2"), in: "rec_9", act: "recalling-also",
      at: 80)
    return document
  }

  /// A document of random claims about few things, so that documents often speak of the same.
  static func random(seed: UInt64) -> DocumentClaims {
    var random = SeededGenerator(seed: seed)
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }
    let name = pick(["A_RES_1_1", "A_RES_1_2", "S_RES_1(1946)"])
    var document = document(name, [.resolution], file: pick(["a.txt", "b.md"]))
    let things = ["doc/A_RES_1_1", "meeting/x", "place/y", "date/2009-12-02", "treaty/z#art_1"]
    for thing in things { document.type(thing, pick([.document, .city, .summit, .convention])) }
    for _ in 0..<8 {
      let value: Value = pick([
        Value.entity(EntityID(pick(things))), .text(pick(["a", "ä <&> \n\t \u{1}", ""])),
        .integer(pick([-1, 0, 12])), .year(pick([5, 1999])),
      ])
      if pick([true, false]) {
        document.describe(pick(things), pick(Property.allCases), value)
      } else {
        let paragraph = pick(["rec_1", "para_2", nil])
        document.claim(
          pick(things + ["doc/\(name)"]), pick(Property.allCases), value, in: paragraph,
          act: paragraph.map { "act-\($0)" }, at: pick([0, 10, 20]))
      }
    }
    return document
  }

  private static func document(
    _ name: String, _ types: Set<EntityType>, file: String? = nil
  ) -> DocumentClaims {
    var document = DocumentClaims(document: EntityID("doc/\(name)"))
    let file = file ?? "\(name).txt"
    let digest = SHA256.hexadecimalDigest(of: Array("\(name) in \(file)".utf8))
    document.sources = [
      Source(
        fileName: file, digest: digest,
        extractedWith: file.hasSuffix(".md") ? "pandoc" : nil)
    ]
    document.types[document.document] = types
    return document
  }
}

extension DocumentClaims {
  fileprivate mutating func type(_ path: String, _ type: EntityType) {
    types[EntityID(path), default: []].insert(type)
  }

  fileprivate mutating func meeting(_ path: String, _ label: String) {
    type(path, .reviewConference)
    describe(path, .label, .text(label))
    describe(path, .ordinal, .integer(2))
  }

  fileprivate mutating func describe(_ path: String, _ property: Property, _ value: Value) {
    descriptions.insert(Statement(EntityID(path), property, value))
  }

  fileprivate mutating func claim(
    _ path: String, _ property: Property, _ value: Value, in paragraph: String? = nil,
    act: String? = nil, at offset: Int = 0
  ) {
    claims.insert(
      Claim(
        Statement(EntityID(path), property, value), speechAct: act,
        paragraph: paragraph.map { EntityID("\(document)#\($0)") },
        evidence: Evidence(
          quote: "the words at \(offset)", rawRange: offset..<(offset + 9), line: offset / 10 + 1,
          page: offset == 0 ? nil : offset / 10)))
  }
}

func thing(_ path: String) -> Value { .entity(EntityID(path)) }

func day(_ text: String) throws -> Value { .date(try #require(CalendarDate(iso: text))) }
