import KnowledgeGraph
import Ontology
import SourceText
import Testing

@testable import Pipeline

@Suite("Files that print several resolutions")
struct DocumentStagesTests {
  private static let page = """
    70/30. Meadows

    The General Assembly,

    1. Decides to wait.

    70/31. Hives

    A

    The General Assembly,

    1. Decides to rest.

    B

    The General Assembly,

    1. Decides to sleep.
    """

  @Test(arguments: [
    ("A_RES_70_30.txt", ["doc/A_RES_70_30"]),
    ("A_RES_70_31B.txt", ["doc/A_RES_70_31B"]),
    ("A_RES_70_31.txt", ["doc/A_RES_70_31A", "doc/A_RES_70_31B"]),
    ("page.txt", ["doc/A_RES_70_30", "doc/A_RES_70_31A", "doc/A_RES_70_31B"]),
  ])
  func `a file that is named for a resolution is it, or its parts`(
    name: String, documents: [String]
  ) throws {
    let stages = DocumentStages(try Registries.bundled())
    let claims = stages.read(SourceFile(name: name, bytes: Array(Self.page.utf8)))
    #expect(claims.documents.map(\.document.path) == documents)
    let isChosen = claims.diagnostics.contains { $0.code == "other-resolution" }
    #expect(isChosen == (documents.count < 3))
  }
}
