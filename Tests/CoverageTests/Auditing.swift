import Coverage
import KnowledgeGraph
import Linking
import Ontology
import Reading
import Resolutions
import Segmentation
import SourceText

/// The ledgers of a text, when it is read as far as its claims.
struct Auditing {
  let ledgers: [Ledger]

  private static let stages = Result {
    let registries = try Registries.bundled()
    return (Linker(registries), Auditor(registries))
  }

  init(_ file: SourceFile) throws {
    let (linker, auditor) = try Self.stages.get()
    ledgers = Segmenter.resolutions(in: Reader.read(file).lines, of: file).resolutions
      .compactMap { resolution in
        linker.claims(of: resolution, in: file).claims.map {
          auditor.ledger(of: resolution, claims: $0, in: file)
        }
      }
  }

  /// Reads resolution 70/1 of the Assembly, whose one recital goes on with these words.
  init(recital: String) throws {
    let text =
      "70/1. Care of honey bees\n\nThe General Assembly,\n\nNoting \(recital),\n\n1. Decides to rest.\n"
    try self.init(SourceFile(name: "test.md", bytes: Array(text.utf8)))
  }

  /// What was left unread, in the order of the text.
  var unread: [String] { ledgers.flatMap(\.unread).map(\.text) }

  /// How many items claims are made of.
  var entities: Int { ledgers.reduce(0) { $0 + $1.entities } }

  /// How many items were ignored for a reason.
  func count(_ reason: Reason) -> Int { ledgers.reduce(0) { $0 + ($1.ignored[reason] ?? 0) } }
}
