package import KnowledgeGraph
package import Ontology
internal import Recognition
package import Resolutions
package import SourceText

/// Accounts for the text of resolutions.
package struct Auditor: Sendable {
  let lexicon: Lexicon

  package init(_ registries: Registries) { lexicon = Lexicon(registries) }

  /// What became of every item in the text of a resolution (O(n log n) in its length).
  ///
  /// - Parameters:
  ///   - claims: what was read in it.
  ///   - file: the file it was read from.
  package func ledger(
    of resolution: Resolution, claims: DocumentClaims, in file: SourceFile
  ) -> Ledger {
    var ledger = Ledger(
      document: claims.document,
      fileName: file.name.split(separator: "/").last.map(String.init) ?? file.name)
    let evidence = EvidenceIndex(claims)
    let passages = resolution.passages(of: claims.document)
    let smallWords = Set(passages.flatMap { TokenizedText($0.text).smallWords })
    for passage in passages {
      let audit = PassageAudit(
        passage, covered: evidence.ranges(in: passage.entity), lexicon: lexicon,
        smallWords: smallWords, symbol: resolution.symbol?.value)
      audit.enter(into: &ledger, in: file)
    }
    return ledger
  }
}

extension TokenizedText {
  /// The words that the text writes without a capital letter.
  fileprivate var smallWords: [String] {
    tokens.compactMap { $0.kind == .word && !$0.isCapitalized ? $0.lower : nil }
  }
}
