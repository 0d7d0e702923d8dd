import Testing

@testable import KnowledgeGraph

@Suite struct ReconciliationTests {
  private let conference = "meeting/apmbc-rc-2"

  private func values(_ property: Property, in graph: ReconciledGraph) -> [Value] {
    graph.statements.map(\.statement).filter { $0.property == property }.map(\.value)
  }

  @Test func `a plan that came out otherwise is a conflict, and both statements stay`() throws {
    let planned = try day("2009-11-29")
    let held = try day("2009-11-30")
    let before = document("A", claiming: [claim(conference, .plannedFrom, planned)])
    let after = document("B", claiming: [claim(conference, .heldFrom, held)])
    let graph = KnowledgeGraph([before, after]).reconciled()
    #expect(values(.plannedFrom, in: graph) == [planned])
    #expect(values(.heldFrom, in: graph) == [held])
    let conflict = try #require(graph.conflicts.first)
    #expect(graph.conflicts.count == 1)
    #expect(conflict.kind == .planChanged)
    #expect(conflict.property == .heldFrom)
    #expect(conflict.chosen == held)
    #expect(conflict.others == [planned])
    #expect(conflict.claims.map(\.document.path) == ["doc/A", "doc/B"])
  }

  @Test(arguments: [(EntityType.specialSession, 0), (.conference, 1)])
  func `a special session alone may have two numbers`(type: EntityType, conflicts: Int) {
    var tenth = document("A")
    tenth.types[EntityID("meeting/ssod-i")] = [type]
    tenth.descriptions = [
      Statement(EntityID("meeting/ssod-i"), .ordinal, .integer(10)),
      Statement(EntityID("meeting/ssod-i"), .ordinal, .integer(1)),
    ]
    #expect(KnowledgeGraph([tenth]).reconciled().conflicts.count == conflicts)
  }

  @Test func `a plan that came true is no conflict`() throws {
    let date = try day("2009-11-30")
    let graph = KnowledgeGraph([
      document("A", claiming: [claim(conference, .plannedFrom, date)]),
      document("B", claiming: [claim(conference, .heldFrom, date)]),
    ]).reconciled()
    #expect(graph.conflicts.isEmpty)
    #expect(graph.statements.count == 2)
  }

  @Test func `a place planned with its country and held without it is no change of plan`() {
    let graph = KnowledgeGraph([
      document("A", claiming: [claim(conference, .plannedAt, entity("location/cartagena-co"))]),
      document("B", claiming: [claim(conference, .heldAt, entity("place/cartagena-co"))]),
    ]).reconciled()
    #expect(graph.conflicts.isEmpty)
  }

  @Test func `a planned year is no second plan beside a day in it, nor a change of it`() throws {
    let day = try day("2009-11-30")
    let graph = KnowledgeGraph([
      document("A", claiming: [claim(conference, .plannedFrom, .year(2009))]),
      document("B", claiming: [claim(conference, .plannedFrom, day)]),
      document("C", claiming: [claim(conference, .heldFrom, day)]),
    ]).reconciled()
    #expect(graph.conflicts.isEmpty)
    #expect(values(.plannedFrom, in: graph) == [day])
  }

  @Test func `a place within the planned country is still a change of plan`() {
    let containment = Statement(EntityID("place/dead-sea"), .containedIn, entity("place/jordan"))
    let meeting = "meeting/apmbc-msp-8"
    let graph = KnowledgeGraph([
      document("A", claiming: [claim(meeting, .plannedAt, entity("place/jordan"))]),
      document(
        "B", describing: [containment],
        claiming: [claim(meeting, .heldAt, entity("place/dead-sea"))]),
    ]).reconciled()
    #expect(graph.conflicts.map(\.kind) == [.planChanged])
    #expect(values(.plannedAt, in: graph) == [entity("place/jordan")])
    #expect(values(.heldAt, in: graph) == [entity("place/dead-sea")])
  }

  @Test func `a city and its country are no conflict, and the city stands`() {
    let containment = Statement(
      EntityID("place/cartagena-co"), .containedIn, entity("place/colombia"))
    let graph = KnowledgeGraph([
      document("A", claiming: [claim(conference, .heldAt, entity("place/colombia"))]),
      document(
        "B", describing: [containment],
        claiming: [claim(conference, .heldAt, entity("place/cartagena-co"))]),
    ]).reconciled()
    #expect(graph.conflicts.isEmpty)
    #expect(values(.heldAt, in: graph) == [entity("place/cartagena-co")])
  }

  @Test func `places that contain each other contradict each other`() {
    let graph = KnowledgeGraph([
      document(
        "A",
        describing: [
          Statement(EntityID("place/a"), .containedIn, entity("place/b")),
          Statement(EntityID("place/b"), .containedIn, entity("place/a")),
        ],
        claiming: [
          claim(conference, .heldAt, entity("place/a")),
          claim(conference, .heldAt, entity("place/b")),
        ])
    ]).reconciled()
    #expect(graph.conflicts.count == 1)
    #expect(values(.heldAt, in: graph).count == 1)
  }

  @Test func `the document that speaks of itself is believed before two others`() throws {
    let graph = KnowledgeGraph([
      document("A", claiming: [claim("doc/A", .adoptedOn, entity("date/2009-12-02"))]),
      document("B", claiming: [claim("doc/A", .adoptedOn, entity("date/2009-12-03"))]),
      document("C", claiming: [claim("doc/A", .adoptedOn, entity("date/2009-12-03"))]),
    ]).reconciled()
    #expect(values(.adoptedOn, in: graph) == [entity("date/2009-12-02")])
    let conflict = try #require(graph.conflicts.first)
    #expect(conflict.kind == .differentValues)
    #expect(conflict.others == [entity("date/2009-12-03")])
    #expect(conflict.claims.count == 3)
  }

  @Test func `more documents outweigh more claims`() {
    let graph = KnowledgeGraph([
      document(
        "A",
        claiming: [
          claim(conference, .heldInYear, .year(2008), in: "doc/A#rec_1"),
          claim(conference, .heldInYear, .year(2008), in: "doc/A#rec_2"),
          claim(conference, .heldInYear, .year(2008), in: "doc/A#rec_3"),
        ]),
      document("B", claiming: [claim(conference, .heldInYear, .year(2009))]),
      document("C", claiming: [claim(conference, .heldInYear, .year(2009))]),
    ]).reconciled()
    #expect(values(.heldInYear, in: graph) == [.year(2009)])
  }

  @Test func `among as many documents more claims win`() {
    let graph = KnowledgeGraph([
      document(
        "A",
        claiming: [
          claim(conference, .heldInYear, .year(2009), in: "doc/A#rec_1"),
          claim(conference, .heldInYear, .year(2009), in: "doc/A#rec_2"),
        ]),
      document("B", claiming: [claim(conference, .heldInYear, .year(2008))]),
    ]).reconciled()
    #expect(values(.heldInYear, in: graph) == [.year(2009)])
  }

  @Test func `all else equal the smallest value wins`() {
    let graph = KnowledgeGraph([
      document("A", claiming: [claim(conference, .heldInYear, .year(2009))]),
      document("B", claiming: [claim(conference, .heldInYear, .year(2008))]),
    ]).reconciled()
    #expect(values(.heldInYear, in: graph) == [.year(2008)])
  }

  @Test func `a property that may have many values keeps them all`() {
    let graph = KnowledgeGraph([
      document("A", claiming: [claim("doc/A", .recalls, entity("doc/B"))]),
      document("C", claiming: [claim("doc/A", .recalls, entity("doc/D"))]),
    ]).reconciled()
    #expect(values(.recalls, in: graph) == [entity("doc/B"), entity("doc/D")])
    #expect(graph.conflicts.isEmpty)
  }

  @Test func `a resolution without a date of its own takes it from those that cite it`() throws {
    let date = entity("date/1999-12-01")
    let graph = KnowledgeGraph([
      document("A"),
      document("B", claiming: [claim("doc/A", .adoptedOn, date)]),
      document("C", claiming: [claim("doc/A", .adoptedOn, date)]),
      document("D", claiming: [claim("doc/A", .adoptedOn, date)]),
    ]).reconciled()
    let adoption = try #require(graph.statements.first { $0.statement.property == .adoptedOn })
    #expect(adoption.support.claims.map(\.document.path).sorted() == ["doc/B", "doc/C", "doc/D"])
  }
}
