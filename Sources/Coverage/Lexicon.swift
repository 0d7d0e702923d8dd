internal import Ontology
internal import Recognition

/// The names that grammar asks for: terms of the registry, speech acts, and whatever else is known.
struct Lexicon: Sendable {
  /// Terms, which are accounted for by their kind.
  let terms: Gazetteer<TermKind>
  /// The grammar of names, for each kind of term that has head nouns.
  let phrases: [(kind: TermKind, names: NamePhrases)]
  /// The grammar of the names of bodies.
  let bodies: NamePhrases
  /// The words that open a paragraph.
  let acts: Gazetteer<String>
  /// Names of places and organs, which are no first words of a sentence.
  let names: Gazetteer<String>

  init(_ registries: Registries) {
    terms = Gazetteer(
      registries.terms.flatMap { term in
        let kind = TermKind(rawValue: term.kind)
        return term.labels.compactMap { label in kind.map { (label, $0) } }
      })
    let known = KnownNames(registries)
    acts = known.acts
    phrases = TermKind.allCases.compactMap { kind in
      let heads = registries.termHeads.filter { $0.kind == kind.rawValue }.map {
        $0.noun.lowercased()
      }
      return heads.isEmpty ? nil : (kind, NamePhrases(heads: Set(heads), among: known))
    }
    bodies = NamePhrases(heads: known.organHeads, among: known)
    names = Gazetteer(
      registries.places.flatMap { place in place.labels.map { ($0, place.key) } }
        + registries.organs.flatMap { organ in organ.labels.map { ($0, organ.key) } })
  }
}
