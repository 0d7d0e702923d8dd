import Ontology

/// The bundled ontology, loaded once for all tests.
enum Bundled {
  static let registries = Result { try Registries.bundled() }
  static let vocabulary = Result { try Vocabulary.bundled() }
}
