import Foundation
import Testing

@testable import Ontology

struct RegistriesTests {
  let registries: Registries

  init() throws { registries = try Bundled.registries.get() }

  @Test func `the bundled registries are all there`() {
    #expect(registries.treaties.count > 100)
    #expect(registries.series.count > 30)
    #expect(registries.places.filter { $0.type == "Country" }.count > 195)
    #expect(registries.organs.count > 150)
    #expect(registries.speechActs.count > 300)
    #expect(registries.instruments.count > 100)
    #expect(registries.meetings.count > 80)
  }

  @Test func `a treaty has the facts of its making`() throws {
    let treaty = try #require(registries.treaties.first { $0.key == "apmbc" })
    #expect(treaty.type == "Convention")
    #expect(treaty.labels.contains("Ottawa Convention"))
    #expect(treaty.date == "1997-09-18")
    #expect(treaty.place == "oslo")
    #expect(treaty.entryIntoForce == "1999-03-01")
    #expect(treaty.citation == "United Nations, Treaty Series, vol. 2056, No. 35597")
  }

  @Test func `a series names its treaty, its members and the symbols of their documents`() throws {
    let series = try #require(registries.series.first { $0.key == "apmbc-rc" })
    #expect(series.treaty == "apmbc")
    #expect(series.memberType == "ReviewConference")
    #expect(series.memberNames.first == "Review Conference of the States Parties")
    #expect(series.symbolPrefixes == ["APLC/CONF/"])
  }

  @Test func `keys tell the entries of a registry apart`() {
    func repeated(_ entries: [some RegistryEntry]) -> [String] {
      Dictionary(grouping: entries, by: \.key).filter { $0.value.count > 1 }.keys.sorted()
    }
    #expect(repeated(registries.treaties) == [])
    #expect(repeated(registries.series) == [])
    #expect(repeated(registries.places) == [])
    #expect(repeated(registries.organs) == [])
    #expect(repeated(registries.speechActs) == [])
    #expect(repeated(registries.instruments) == [])
    #expect(repeated(registries.meetings) == [])
  }

  @Test func `every key that an entry refers to has an entry`() {
    let places = Set(registries.places.map(\.key))
    let treaties = Set(registries.treaties.map(\.key))
    let organs = Set(registries.organs.map(\.key))
    let acts = Set(registries.speechActs.map(\.key))
    #expect(registries.treaties.compactMap(\.place).filter { !places.contains($0) } == [])
    #expect(registries.meetings.compactMap(\.place).filter { !places.contains($0) } == [])
    #expect(registries.places.flatMap(\.containedIn).filter { !places.contains($0) } == [])
    #expect(registries.series.map(\.treaty).filter { !treaties.contains($0) } == [])
    #expect(registries.organs.compactMap(\.parent).filter { !organs.contains($0) } == [])
    #expect(registries.speechActs.compactMap(\.broader).filter { !acts.contains($0) } == [])
  }

  @Test func `no two treaties share a name, nor two instruments, nor two organs`() {
    func shared(_ entries: [some RegistryEntry]) -> [String] {
      Dictionary(grouping: entries.flatMap { entry in Set(entry.labels).map { $0 } }) { $0 }
        .filter { $0.value.count > 1 }.keys.sorted()
    }
    #expect(shared(registries.treaties) == [])
    #expect(shared(registries.instruments) == [])
    #expect(shared(registries.organs) == [])
  }

  @Test(arguments: [
    ("places", "place/"), ("treaties", "treaty/"), ("meetings", "meeting/"),
    ("instruments", "instrument/"), ("organs", "organ/"),
  ])
  func `every row names what it was held against`(file: String, path: String) throws {
    let rows = try OntologyFolder(url: OntologyFolder.bundled).descriptions(in: file)
      .under(path)
    let sources = rows.map { row in
      row.texts(Namespace.dcterms("source")) + row.texts(Namespace.schema("sameAs"))
    }
    #expect(zip(rows, sources).filter { $1.isEmpty }.map(\.0.subject) == [])
    #expect(sources.joined().filter { !$0.hasPrefix("http") } == [])
    #expect(sources.joined().filter { $0.hasPrefix(Namespace.entities) } == [])
  }

  @Test(arguments: [
    ("recalling", "recalls"), ("recalling-also", "recalls"), ("recalling-further", "recalls"),
    ("taking-note", "notes"), ("noting-with-satisfaction", "notes"), ("deciding", "decides"),
  ])
  func `a speech act tells which property it asserts`(key: String, property: String) throws {
    let act = try #require(registries.speechActs.first { $0.key == key })
    #expect(act.property == property)
  }

  @Test(arguments: [
    ("Bearing in mind", "Bearing"), ("Having considered", "considered"),
    ("Deeply concerned", "concerned"), ("Recalling further", "Recalling"),
    ("Renews", "renews"), ("Also requests", "requests"), ("Takes note with appreciation", "takes"),
  ])
  func `the words that open a paragraph give its lead verb`(words: String, verb: String) {
    let forms = registries.speechActs.flatMap { act in
      (act.preambularForms + act.operativeForms).map { ($0, act) }
    }
    let match = NameIndex(forms, foldsCase: true).longestMatch(in: Array(words.utf8), at: 0)
    #expect(match?.end == words.utf8.count)
    #expect(match?.value?.leadVerbs.contains(verb) == true)
  }

  @Test func `a folder without the files is reported by the name of the file`() {
    #expect(throws: RegistryError.unreadable(file: "treaties.ttl")) {
      try Registries(folder: URL(filePath: "/nowhere"))
    }
  }
}
