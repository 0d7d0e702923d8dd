internal import Ontology
package import RDF

/// Terms of the project's own vocabulary that are neither a property nor a type of an entity.
package enum RG {
  // A claim, and the words that bear it out.
  package static let claim = Namespace.rg("Claim")
  package static let evidence = Namespace.rg("Evidence")
  package static let hasEvidence = Namespace.rg("evidence")
  package static let paragraph = Namespace.rg("paragraph")
  package static let speechAct = Namespace.rg("speechAct")
  package static let speechActClass = Namespace.rg("SpeechAct")
  package static let line = Namespace.rg("line")
  package static let page = Namespace.rg("page")

  // The file that was read.
  package static let sourceFile = Namespace.rg("SourceFile")
  package static let fileName = Namespace.rg("fileName")
  package static let digest = Namespace.rg("sha256")
  package static let extractedWith = Namespace.rg("extractedWith")

  // Documents that disagree.
  package static let conflict = Namespace.rg("Conflict")
  package static let planChange = Namespace.rg("PlanChange")
  package static let chosenValue = Namespace.rg("chosenValue")
  package static let otherValue = Namespace.rg("otherValue")
  package static let hasClaim = Namespace.rg("claim")

  /// All of the above.
  static let claimTerms = [
    claim, evidence, hasEvidence, paragraph, speechAct, speechActClass, line, page, sourceFile,
    fileName,
    digest, extractedWith, conflict, planChange, chosenValue, otherValue, hasClaim,
  ]
}
