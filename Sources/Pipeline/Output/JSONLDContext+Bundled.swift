internal import Ontology
package import RDFSyntax
package import SourceText

extension JSONLDContext {
  /// The context of the vocabulary, which is also `ontology/context.jsonld`.
  package static func bundled() throws(Diagnostic) -> JSONLDContext {
    do throws(RegistryError) {
      return try Vocabulary.bundled().context
    } catch {
      throw Diagnostic(.error, "registries", error.description, file: "ontology")
    }
  }
}
