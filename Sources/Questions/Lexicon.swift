package import Ontology
package import RDF

/// The things of a dataset by their names.
package struct Lexicon: Sendable {
  /// A thing that a question may name.
  package struct Thing: Hashable, Sendable {
    package let iri: IRI
    /// The classes that the dataset gives it.
    package let types: Set<IRI>

    package init(iri: IRI, types: Set<IRI>) {
      self.iri = iri
      self.types = types
    }
  }

  private let index: NameIndex<Thing>
  /// All names, sorted.
  private let names: [String]
  /// The name to print of each thing.
  private let labels: [IRI: String]

  /// The things with the given names.
  ///
  /// - Parameter labels: the names to print.
  init(_ names: [(String, Thing)], labels: [(String, Thing)]) {
    index = NameIndex(names, foldsCase: true)
    self.names = Set(names.map(\.0)).sorted()
    self.labels = Dictionary(labels.map { ($0.1.iri, $0.0) }) { first, _ in first }
  }

  /// The things of the default graph that have a label or a symbol.
  ///
  /// A resolution is also known by its number alone: `64/56`, `54/54 B`; what the registries know, by
  /// the other names that they give it.
  ///
  /// - Parameter base: what the IRIs of things begin with.
  package init(
    _ dataset: Dataset, registries: Registries? = nil,
    base: String = "https://w3id.org/resolution-graph/"
  ) {
    let labels = dataset.names(by: [IRI("http://www.w3.org/2000/01/rdf-schema#label")])
    let whole = labels + dataset.names(by: [IRI("http://www.w3.org/2004/02/skos/core#altLabel")])
    let symbols = dataset.names(by: [IRI(Vocabulary.namespace + "symbol")])
    let numbers = symbols.flatMap { symbol, thing in
      Self.numbers(in: symbol).map { ($0, thing) }
    }
    let others = registries?.alternativeNames.compactMap { name, path in
      dataset.thing(IRI(base + path)).map { (name, $0) }
    }
    let named = whole + symbols + numbers + (others ?? [])
    self.init(named + Self.shortNames(of: whole, besides: named), labels: labels)
  }

  /// The beginnings of long labels, up to the treaty or body they name, and what people call what is
  /// counted, as far as each belongs to one thing.
  private static func shortNames(
    of labels: [(String, Thing)], besides known: [(String, Thing)]
  ) -> [(String, Thing)] {
    let known = Set(known.lazy.map { $0.0.lowercased() })
    let short = labels.filter { !$0.1.types.contains(conflict) }.flatMap { label, thing in
      (beginnings(of: label) + numberedNames(of: label, thing)).map { ($0, thing) }
    }
    let byName = Dictionary(grouping: short) { $0.0.lowercased() }
    return byName.sorted { $0.key < $1.key }.filter { name, owners in
      !known.contains(name) && Set(owners.map(\.1.iri)).count == 1
    }.flatMap { $0.value.prefix(1) }
  }

  private static func beginnings(of label: String) -> [String] {
    [" of ", " to "].compactMap { word in
      label.firstRange(of: word).map { String(label[..<$0.lowerBound]) }
    }.filter { $0.contains(" ") }
  }

  private static func numberedNames(of label: String, _ thing: Thing) -> [String] {
    let kind = kinds.first { thing.types.contains(IRI(Vocabulary.namespace + $0.key)) }
    let hasOrdinal = thing.types.contains { $0 == meeting || $0 == session }
    return NumberedLabel(label)?.names(alsoCalled: kind?.value, hasOrdinal: hasOrdinal) ?? []
  }

  private static let meeting = IRI(Vocabulary.namespace + "Meeting")
  private static let session = IRI(Vocabulary.namespace + "Session")
  /// What things are called whose labels have a shorter word.
  private static let kinds: KeyValuePairs = [
    "PlenaryMeeting": "plenary meeting", "OperativeParagraph": "operative paragraph",
  ]
  /// Conflicts are called after the things that they are about.
  private static let conflict = IRI(Vocabulary.namespace + "Conflict")

  /// The number in the symbol of a resolution, as it stands and with its part letter set off.
  private static func numbers(in symbol: String) -> [String] {
    let parts = symbol.split(separator: "/")
    guard let kind = parts.firstIndex(of: "RES"), kind + 1 < parts.endIndex else { return [] }
    let number = parts[(kind + 1)...].joined(separator: "/")
    guard let letter = number.last, letter.isLetter, number.dropLast().last?.isNumber == true else {
      return [number]
    }
    return [number, "\(number.dropLast()) \(letter)"]
  }

  /// Names that the words at the cursor may have been meant to be, nearest first; none for numbers,
  /// which are all alike.
  func names(like scanner: QuestionScanner) -> [String] {
    let distances = names.compactMap { name -> (name: String, distance: Int)? in
      let words = scanner.words(name.split(separator: " ").count)
      guard !name.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
      return Spelling.distance(ofMisspelt: words, from: name).map { (name, $0) }
    }
    return distances.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(
      \.name)
  }

  /// The names that begin with some letters, with what is said of the things that bear them.
  func names(startingWith letters: String) -> [(name: String, kinds: [Set<IRI>])] {
    names.filter { $0.lowercased().hasPrefix(letters) }.map { name in
      let bytes = Array(name.utf8)
      return (name, index.longestMatch(in: bytes, at: 0)?.values.map(\.types) ?? [])
    }
  }

  /// The names that the words at the cursor begin, the more words the better, and where those stand.
  func names(beginningAt scanner: QuestionScanner) -> (names: [String], range: Range<Int>) {
    var several: [String] = []
    var end = scanner.offset
    for (count, word) in scanner.wordsAhead(8).enumerated().dropFirst() {
      let words = scanner.words(count + 1)
      let found = names.filter { $0.lowercased().hasPrefix(words) }
      guard !found.isEmpty else { break }
      several = found
      end = word.end
    }
    return (Array(several.prefix(12)), scanner.offset..<end)
  }

  /// The name to print of a thing.
  func label(of thing: Thing) -> String? { labels[thing.iri] }

  /// The longest name at an offset of a text, what it names, each thing once, and where it ends.
  ///
  /// In a name, what it names may be called otherwise: `Article 7 of the Mine Ban Convention`.
  func name(in text: [UInt8], at offset: Int) -> (things: [Thing], end: Int)? {
    let plain = plainName(in: text, at: offset)
    let start = max(plain?.end ?? offset, offset)
    return nestedName(in: text, at: offset, after: start) ?? plain
  }

  private func plainName(in text: [UInt8], at offset: Int) -> (things: [Thing], end: Int)? {
    guard let match = index.longestMatch(in: text, at: offset) else { return nil }
    var seen: Set<IRI> = []
    return (match.values.filter { seen.insert($0.iri).inserted }, match.end)
  }

  /// A name in which another, behind `of` or `to`, stands for the one to print of the same thing.
  private func nestedName(
    in text: [UInt8], at offset: Int, after start: Int
  ) -> (things: [Thing], end: Int)? {
    let connectives = [" of the ", " to the ", " of ", " to "].map { Array($0.utf8) }
    for place in offset..<text.count where text[place] == 0x20 {
      for connective in connectives where text[place...].starts(with: connective) {
        guard let inner = plainName(in: text, at: place + connective.count), inner.end > start
        else { continue }
        let before = Array(text[offset..<place] + connective)
        for label in inner.things.compactMap(label).flatMap({ [$0, "the " + $0] }) {
          let whole = before + Array(label.utf8)
          if let outer = plainName(in: whole, at: 0), outer.end == whole.count {
            return (outer.things, inner.end)
          }
        }
      }
    }
    return nil
  }
}

extension Dataset {
  /// What some properties call things.
  fileprivate func names(by properties: [IRI]) -> [(String, Lexicon.Thing)] {
    properties.compactMap { id(of: .iri($0)) }.flatMap { predicate in
      matches(predicate: predicate).compactMap { name(in: $0) }
    }
  }

  /// The label in a triple, and the thing that it labels.
  private func name(in triple: EncodedQuad) -> (String, Lexicon.Thing)? {
    guard case .iri(let iri) = term(for: triple.subject),
      case .literal(let label) = term(for: triple.object)
    else { return nil }
    return (label.lexicalForm, Lexicon.Thing(iri: iri, types: types(of: triple.subject)))
  }

  /// The thing with an IRI; `nil` when the dataset does not name it.
  fileprivate func thing(_ iri: IRI) -> Lexicon.Thing? {
    id(of: .iri(iri)).map { Lexicon.Thing(iri: iri, types: types(of: $0)) }
  }

  private func types(of subject: TermID) -> Set<IRI> {
    guard let type = id(of: .iri(RDFNamespace.type)) else { return [] }
    let types = matches(subject: subject, predicate: type).compactMap { match -> IRI? in
      if case .iri(let iri) = term(for: match.object) { iri } else { nil }
    }
    return Set(types)
  }
}

extension Registries {
  /// The names that are not the ones to print, with the paths of what they name.
  fileprivate var alternativeNames: [(String, path: String)] {
    func names(_ entries: [some RegistryEntry], _ folder: String) -> [(String, path: String)] {
      entries.flatMap { entry in entry.alternativeLabels.map { ($0, folder + entry.key) } }
    }
    return names(treaties, "treaty/") + names(places, "place/") + names(organs, "organ/")
      + names(instruments, "instrument/") + names(meetings, "meeting/")
  }
}
