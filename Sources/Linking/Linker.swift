package import KnowledgeGraph
package import Ontology
import Recognition
package import Resolutions
package import SourceText

/// Decides what the names in a resolution mean, and what the resolution claims of them.
package struct Linker: Sendable {
  let recognizer: Recognizer
  let world: World

  package init(_ registries: Registries) {
    recognizer = Recognizer(names: KnownNames(registries))
    world = World(registries)
  }

  /// What a resolution claims, or `nil` when it has no number to know it by.
  ///
  /// - Parameter file: the file it was read from, for offsets and lines.
  package func claims(
    of resolution: Resolution, in file: SourceFile
  ) -> (claims: DocumentClaims?, diagnostics: [Diagnostic]) {
    guard let symbol = resolution.symbol?.value else {
      let diagnostic = Diagnostic(
        .warning, "no-number",
        "no resolution number was found, so that nothing can be said of this text; give the number before the title, as \"64/56. Title\"",
        file: file.name)
      return (nil, [diagnostic])
    }
    var reading = DocumentLinking(
      linker: self, resolution: resolution, symbol: symbol, file: file)
    reading.run()
    return (reading.writer.claims, reading.diagnostics)
  }
}
