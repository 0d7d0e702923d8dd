package import Ontology

/// The names of the registries, made ready to be found in running text.
package struct KnownNames: Sendable {
  /// Treaties, instruments and meetings.
  package let titles: Gazetteer<KnownName>
  package let places: Gazetteer<KnownPlace>
  /// Keys of organs.
  package let organs: Gazetteer<String>
  /// Keys of speech acts by the words that perform them.
  package let acts: Gazetteer<String>
  /// Names that many things have in common, as "Working Group", and offices.
  package let commonNames: Gazetteer<String>
  /// The nouns that head the names of organs, in lower case.
  package let organHeads: Set<String>
  /// The nouns that head titles.
  package let heads: TitleHeads

  package init(_ registries: Registries) {
    titles = Gazetteer(
      Self.titles(registries.treaties) {
        KnownName(key: $0.key, head: .named(.treaty, $0.type), year: Self.year($0.date))
      }
        + registries.treaties.flatMap { treaty in
          (treaty.hiddenLabels + Self.numbers(of: treaty)).map {
            ($0, KnownName(key: treaty.key, head: .named(.treaty, treaty.type), isTitle: false))
          }
        }
        + Self.titles(registries.instruments) {
          KnownName(key: $0.key, head: .named(.instrument, $0.type), year: Self.year($0.date))
        }
        + Self.names(registries.meetings) + Self.outcomes(registries)
    )
    places = Gazetteer(
      Self.names(registries.places) { KnownPlace(key: $0.key, containers: $0.containedIn) })
    organs = Gazetteer(Self.names(registries.organs, value: \.key))
    acts = Gazetteer(
      registries.speechActs.flatMap { act in
        (act.preambularForms + act.operativeForms).map { ($0, act.key) }
      }, foldsCase: true)
    commonNames = Gazetteer(
      registries.terms.filter { ["noun", "office", "states"].contains($0.kind) }.flatMap { term in
        term.labels.map { ($0, term.key) }
      })
    let organNouns = registries.titleHeads.filter { $0.type == "Organ" }
    organHeads = Set(organNouns.map { $0.noun.lowercased() })
    heads = TitleHeads(registries.titleHeads.filter { $0.type != "Organ" }.map(TitleHead.init))
  }

  /// The year of a day in ISO 8601.
  private static func year(_ date: String?) -> Int? { date.flatMap { Int($0.prefix(4)) } }

  /// "Convention No. 182", as the International Labour Organization numbers its own.
  private static func numbers(of treaty: TreatyEntry) -> [String] {
    guard treaty.label.hasSuffix(")"), let open = treaty.label.lastIndex(of: "("),
      treaty.label[open...].hasPrefix("(No. ")
    else { return [] }
    let number = "\(treaty.type) \(treaty.label[open...].dropFirst().dropLast())"
    return ["", "ILO ", "International Labour Organization "].map { $0 + number }
  }

  /// The names of treaties or instruments, in the styles that differ by the word before the title:
  /// "Convention on Biological Diversity" is the United Nations Convention on Biological Diversity.
  private static func titles<Entry: RegistryEntry, Value>(
    _ entries: [Entry], value: (Entry) -> Value
  ) -> [(String, Value)] {
    let printed = names(entries, value: value)
    let taken = Set(printed.map { $0.0.lowercased() })
    var owners: [String: Set<String>] = [:]
    let styled = entries.flatMap { entry in
      entry.labels.flatMap(styles).filter { !taken.contains($0.lowercased()) }
        .map { style -> (String, Entry) in
          owners[style.lowercased(), default: []].insert(entry.key)
          return (style, entry)
        }
    }
    return printed
      + styled.filter { owners[$0.0.lowercased()]?.count == 1 }.map { ($0.0, value($0.1)) }
  }

  /// A title of several words with another word before it, or without it.
  private static func styles(of title: String) -> [String] {
    let words = ["United Nations ", "International "]
    let rest = words.first(where: title.hasPrefix).map { title.dropFirst($0.count) }
    let styles = rest.map { [String($0)] } ?? words.map { $0 + title }
    return (rest ?? title[...]).split(separator: " ").count > 3 ? styles : []
  }

  /// The names of meetings, and other ways in which they are printed.
  private static func names(_ meetings: [MeetingEntry]) -> [(String, KnownName)] {
    meetings.flatMap { meeting in
      (meeting.labels + meeting.hiddenLabels).map {
        ($0, KnownName(key: meeting.key, head: .named(.meeting, meeting.type)))
      }
    }
  }

  /// "outcome document of the Hive Summit", where the meeting has adopted one and no more.
  private static func outcomes(_ registries: Registries) -> [(String, KnownName)] {
    let outcomes = Dictionary(
      grouping: registries.instruments.filter { $0.type == "OutcomeDocument" }, by: \.meeting)
    return registries.meetings.flatMap { meeting -> [(String, KnownName)] in
      guard let adopted = outcomes[meeting.key], adopted.count == 1 else { return [] }
      let name = KnownName(key: adopted[0].key, head: .named(.instrument, adopted[0].type))
      return meeting.labels.map { ("outcome document of the \($0)", name) }
    }
  }

  private static func names<Entry: RegistryEntry, Value>(
    _ entries: [Entry], value: (Entry) -> Value
  ) -> [(String, Value)] {
    entries.flatMap { entry in entry.labels.map { ($0, value(entry)) } }
  }
}

/// What the registry says of a place whose name stands in a text.
package struct KnownPlace: Hashable, Sendable {
  package let key: String
  /// The keys of the countries it lies in.
  package let containers: [String]
}

extension TitleHead {
  /// The head of a title that a registry gives as a whole.
  fileprivate static func named(_ kind: Kind, _ className: String) -> TitleHead {
    TitleHead(kind: kind, className: className, words: [])
  }

  init(_ entry: TitleHeadEntry) {
    self.init(
      kind: Self.kinds[entry.type] ?? .meeting, className: entry.type,
      words: Tokenizer.tokens(of: Array(entry.noun.utf8)).map(\.lower),
      isShortTitle: entry.isShortTitle)
  }

  /// Classes of treaties and instruments; every other class with head nouns is one of meetings.
  private static let kinds: [String: Kind] = [
    "Treaty": .treaty, "Convention": .treaty, "Covenant": .treaty, "Protocol": .treaty,
    "Charter": .treaty, "Statute": .treaty, "Agreement": .treaty,
    "Instrument": .instrument, "Declaration": .instrument, "ActionPlan": .instrument,
    "OutcomeDocument": .instrument,
  ]
}
