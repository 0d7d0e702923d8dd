import Testing

@testable import KnowledgeGraph

@Suite struct NormalizationTests {
  @Test func `whoever recalls a resolution mentions and cites it in the same words`() {
    let recalled = claim("doc/A", .recalls, entity("doc/B"), in: "doc/A#rec_1", act: "recalling")
    let claims = document("A", types: ["doc/B": [.resolution]], claiming: [recalled])
      .normalized().claims
    #expect(Set(claims.map(\.statement.property)) == [.recalls, .mentions, .cites])
    #expect(Set(claims.map(\.evidence)).count == 1)
    #expect(claims.allSatisfy { $0.speechAct == "recalling" })
  }

  @Test func `whoever welcomes a meeting mentions it and cites nothing`() {
    let welcomed = claim("doc/A", .welcomes, entity("meeting/x"))
    let claims = document("A", types: ["meeting/x": [.summit]], claiming: [welcomed])
    #expect(
      Set(claims.normalized().claims.map(\.statement.property)) == [.welcomes, .mentions])
  }

  @Test func `an entity has the classes of which its class is a kind`() {
    let types = document("A", types: ["doc/A": [.resolution], "place/x": [.city]])
      .normalized().types
    #expect(types[EntityID("doc/A")] == [.resolution, .document])
    #expect(types[EntityID("place/x")] == [.city, .place])
  }

  @Test func `dates have type, value and label from their identity`() throws {
    let first = try day("2008-11-24")
    let last = try day("2008-11-28")
    let time = [
      "date/2008-11-24", "interval/2008-11-24_2008-11-28", "year/2008", "date/2008-02-30", "date/x",
    ]
    let claims = document(
      "A", claiming: time.map { claim("doc/A", .mentionsDate, entity($0)) }
    ).normalized()
    #expect(
      claims.descriptions == [
        Statement(EntityID(time[0]), .date, first),
        Statement(EntityID(time[0]), .label, .text("2008-11-24")),
        Statement(EntityID(time[1]), .begins, first),
        Statement(EntityID(time[1]), .ends, last),
        Statement(EntityID(time[1]), .label, .text("2008-11-24/2008-11-28")),
        Statement(EntityID(time[2]), .year, .year(2008)),
        Statement(EntityID(time[2]), .label, .text("2008")),
      ])
    #expect(
      claims.types == [
        EntityID(time[0]): [.date], EntityID(time[1]): [.interval], EntityID(time[2]): [.year],
      ])
  }

  @Test func `a label that a date has is not doubled`() {
    let label = Statement(EntityID("year/2008"), .label, .text("the year 2008"))
    let claims = document("A", types: ["year/2008": [.year]], describing: [label]).normalized()
    #expect(claims.descriptions.filter { $0.property == .label } == [label])
  }

  @Test func `what is claimed is not described as well`() {
    let title = claim("doc/A", .title, .text("Title"))
    let claims = document("A", describing: [title.statement], claiming: [title]).normalized()
    #expect(claims.descriptions.isEmpty)
    #expect(claims.claims.count == 1)
  }

  @Test func `normal claims are their own normal form`() {
    let claims = document(
      "A", types: ["doc/B": [.resolution]],
      claiming: [
        claim("doc/A", .recalls, entity("doc/B")),
        claim("doc/A", .adoptedOn, entity("date/2009-12-02")),
      ]
    ).normalized()
    #expect(claims.normalized() == claims)
  }

  @Test(arguments: [
    ([EntityType.resolution, .document], [EntityType.resolution]),
    ([.meeting, .summit, .conference], [.conference, .summit]), ([.place], [.place]), ([], []),
  ])
  func `the most specific types have no kinds beside them`(
    types: [EntityType], specific: [EntityType]
  ) {
    #expect(Set(types).mostSpecific == specific)
  }
}
