import KnowledgeGraph
import Linking
import Ontology
import Reading
import Resolutions
import Segmentation
import SourceText

/// What a text says, when it is read as far as its claims.
struct Linked {
  let file: SourceFile
  /// The claims of each resolution.
  let documents: [DocumentClaims]
  let diagnostics: [Diagnostic]

  static let linker = Result { Linker(try Registries.bundled()) }

  /// Reads a file with the registries of the project.
  init(_ file: SourceFile) throws {
    self.file = file
    let linker = try Self.linker.get()
    let linked = Segmenter.resolutions(in: Reader.read(file).lines, of: file).resolutions
      .map { linker.claims(of: $0, in: file) }
    documents = linked.compactMap(\.claims)
    diagnostics = linked.flatMap(\.diagnostics)
  }

  init(text: String) throws {
    try self.init(SourceFile(name: "test.md", bytes: Array(text.utf8)))
  }

  /// Reads a resolution of the Assembly, 70/1, that has these paragraphs and notes.
  ///
  /// A paragraph that ends in a comma is a recital.
  init(_ paragraphs: String..., notes: [String] = []) throws {
    var text = "70/1. Care of honey bees\n\nThe General Assembly,\n\n"
    var number = 0
    for paragraph in paragraphs {
      if !paragraph.hasSuffix(",") { number += 1 }
      text += (paragraph.hasSuffix(",") ? "" : "\(number). ") + paragraph + "\n\n"
    }
    if number == 0 { text += "1. Decides to rest.\n\n" }
    for (index, note) in notes.enumerated() { text += "<sup>\(index + 1)</sup> \(note)\n\n" }
    try self.init(text: text)
  }

  /// What is claimed, as "meeting/apmbc-msp-9 heldAt place/geneva".
  var claims: Set<String> {
    Set(documents.flatMap { $0.claims.map(\.statement.summary) })
  }

  /// What is described, in the same way.
  var descriptions: Set<String> {
    Set(documents.flatMap { $0.descriptions.map(\.summary) })
  }

  /// The claims with a property, their values only.
  func values(of property: Property) -> Set<String> {
    Set(
      documents.flatMap(\.claims).filter { $0.statement.property == property }
        .map(\.statement.value.summary))
  }

  /// The types of an entity.
  func types(_ path: String) -> Set<EntityType> {
    documents.reduce(into: []) { $0.formUnion($1.types[EntityID(path)] ?? []) }
  }

  var codes: [String] { diagnostics.map(\.code) }
}

extension Statement {
  /// The statement on one line, names as in the ontology.
  var summary: String { "\(subject) \(property.rawValue) \(value.summary)" }
}

extension Value {
  /// The value as text.
  var summary: String {
    switch self {
    case .entity(let entity): entity.path
    case .address(let text), .text(let text): text
    case .integer(let number): String(number)
    case .date(let day): day.description
    case .year(let year): String(year)
    }
  }
}
