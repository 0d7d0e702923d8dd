/// The names of the registries, made ready to be found in running text.
package struct KnownNames: Sendable {
  /// Treaties, instruments and meetings.
  package let titles: Gazetteer<KnownName>
  /// Keys of places.
  package let places: Gazetteer<String>
  /// Keys of organs.
  package let organs: Gazetteer<String>
  /// Keys of speech acts by the words that perform them.
  package let acts: Gazetteer<String>
  /// The nouns that head titles.
  package let heads: TitleHeads

  package init(
    titles: Gazetteer<KnownName>, places: Gazetteer<String>, organs: Gazetteer<String>,
    acts: Gazetteer<String>, heads: TitleHeads
  ) {
    self.titles = titles
    self.places = places
    self.organs = organs
    self.acts = acts
    self.heads = heads
  }
}
