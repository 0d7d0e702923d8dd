internal import Ontology
internal import RDF

/// What the words of a question may mean, from the labels of the vocabulary.
struct PhraseBook {
  /// A property read in one direction.
  struct Reading: Hashable {
    enum Direction: Hashable, CaseIterable {
      /// What is asked for is the subject.
      case forward
      /// What is asked for is the value.
      case backward
    }

    let property: Vocabulary.Property
    let direction: Direction
    /// Whether the phrase is the whole label, and not a label without its noun or preposition.
    let isWhole: Bool
  }

  let vocabulary: Vocabulary
  /// The properties that questions use: those that read as a verb after several subjects.
  let properties: [Vocabulary.Property]
  /// Classes by their labels for one and for several.
  let classes: NameIndex<Vocabulary.Class>
  /// Properties that are named by nouns, by their labels: `title`, `symbol`.
  let attributes: NameIndex<Vocabulary.Property>
  /// Those labels, sorted.
  let attributeLabels: [String]
  /// Readings by phrases: `recalled by`, `recall`, `held`.
  let readings: NameIndex<Reading>
  /// Readings of what is said without telling by what: `recalled`.
  let passives: NameIndex<Reading>
  /// The phrases that are whole labels, sorted.
  let phrases: [String]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    classes = NameIndex(
      vocabulary.classes.flatMap { [($0.label, $0), ($0.pluralLabel, $0)] }, foldsCase: true)
    properties = vocabulary.properties.filter { $0.pluralLabel != nil }
    let attributes = vocabulary.properties.filter {
      $0.pluralLabel == nil && $0.kind == .datatype && !$0.domains.isEmpty
    }
    self.attributes = NameIndex(attributes.map { ($0.label, $0) }, foldsCase: true)
    attributeLabels = Set(attributes.map(\.label)).sorted()
    let readings = properties.flatMap(Self.readings)
    self.readings = NameIndex(readings, foldsCase: true)
    passives = NameIndex(
      readings.compactMap { phrase, reading in
        reading.direction == .backward ? phrase.withoutAgent.map { ($0, reading) } : nil
      }, foldsCase: true)
    phrases = Set(readings.filter(\.1.isWhole).map(\.0)).sorted()
  }

  /// The phrases that stand for a property.
  private static func readings(of property: Vocabulary.Property) -> [(String, Reading)] {
    func reading(_ direction: Reading.Direction, _ isWhole: Bool) -> Reading {
      Reading(property: property, direction: direction, isWhole: isWhole)
    }
    let all = Set([property.label] + (property.pluralLabel.map { [$0] } ?? [])).sorted()
    let labels = all.filter { !$0.endsWithBound }
    let inverses = property.inverseLabel.map { [$0] } ?? []
    let others = property.otherLabels
    let partly =
      others.filter { !$0.endsWithBound } + (all + others).flatMap(\.variants)
    let backward = property.inverseLabels.flatMap { [$0] + $0.saidOfDocuments + $0.plurals }
    let partlyBackward = backward + backward.flatMap(\.withoutFirstWord)
    return labels.map { ($0, reading(.forward, true)) }
      + partly.filter { !labels.contains($0) }.map { ($0, reading(.forward, false)) }
      + inverses.map { ($0, reading(.backward, true)) }
      + partlyBackward.filter { !inverses.contains($0) }.map { ($0, reading(.backward, false)) }
  }
}

extension Vocabulary.Property {
  /// The ways to say it from the value to a subject.
  var inverseLabels: [String] { (inverseLabel.map { [$0] } ?? []) + otherInverseLabels }
}

extension String {
  /// A label without its last word and, if that is a preposition, with those that people put for it.
  fileprivate var variants: [String] {
    let words = split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return [] }
    let start = words.dropLast().joined(separator: " ")
    return [start] + Words.alike(last).subtracting([last]).sorted().map { "\(start) \($0)" }
  }

  /// What is done by a document is also said to be done in it: `mentioned in` for `mentioned by`.
  fileprivate var saidOfDocuments: [String] {
    let agent = " by"
    return hasSuffix(agent) ? [dropLast(agent.count) + " in"] : []
  }

  /// Whether its last word begins a stretch of time, as in `held from`, and no longer belongs to it.
  fileprivate var endsWithBound: Bool {
    split(separator: " ").last.map { ["from", "until"].contains($0) } ?? false
  }

  /// What is done by somebody, without saying by whom: `recalled` for `recalled by`.
  var withoutAgent: String? {
    let words = split(separator: " ")
    return words.count == 2 && words[1] == "by" ? String(words[0]) : nil
  }

  /// What several things have: `have article` for `has article`.
  fileprivate var plurals: [String] {
    let verb = "has "
    return hasPrefix(verb) ? ["have " + dropFirst(verb.count), "have"] : []
  }

  /// A label without its first word; nothing when that leaves no more than a preposition.
  fileprivate var withoutFirstWord: [String] {
    let words = split(separator: " ")
    let rest = words.dropFirst().joined(separator: " ")
    return rest.isEmpty || Words.prepositions.contains(rest) ? [] : [rest]
  }
}
