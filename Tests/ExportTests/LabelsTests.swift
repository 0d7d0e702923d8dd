import Testing

@testable import Export
@testable import KnowledgeGraph

@Suite struct LabelsTests {
  private func labels(_ said: [[Statement]]) -> Labels {
    let documents = said.enumerated().map { index, statements in
      var document = DocumentClaims(document: EntityID("doc/\(index)"))
      document.descriptions = Set(statements)
      return document
    }
    return Labels(KnowledgeGraph(documents).reconciled())
  }

  private func says(_ property: Property, _ text: String) -> Statement {
    Statement(EntityID("treaty/x"), property, .text(text))
  }

  @Test func `the label that most documents give is taken`() {
    let labels = labels([
      [says(.label, "A")], [says(.label, "B")], [says(.label, "B")],
    ])
    #expect(labels.label(of: EntityID("treaty/x")) == "B")
  }

  @Test func `among labels as frequent the first in order is taken`() {
    #expect(
      labels([[says(.label, "B")], [says(.label, "A")]]).label(of: EntityID("treaty/x")) == "A")
  }

  @Test func `without a label there is the symbol, then the title, then the identity`() {
    let thing = EntityID("treaty/x")
    #expect(labels([[says(.title, "T"), says(.symbol, "S")]]).label(of: thing) == "S")
    #expect(labels([[says(.title, "T"), says(.label, "")]]).label(of: thing) == "T")
    #expect(labels([]).label(of: thing) == "x")
  }
}
