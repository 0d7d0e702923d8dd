import Testing

@testable import Ontology

struct NameIndexTests {
  let index = NameIndex([
    ("Convention on Small Arms", 1), ("Convention", 2), ("Treaty of Pelindaba", 3), ("WHO", 4),
    ("Côte d'Ivoire", 5), ("Nice", 6), ("Washington, D.C.", 7), ("Cartagena", 8), ("Cartagena", 9),
    ("Evian", 10), ("Évian", 11), ("Guinea", 12), ("Guinea-Bissau", 13), ("World Health", 14),
  ])

  /// What the index finds at the first letter of a text, and how much of the text that is.
  private func match(_ text: String, at offset: Int = 0) -> (values: [Int], text: String)? {
    let bytes = Array(text.utf8)
    return index.longestMatch(in: bytes, at: offset).map {
      ($0.values, String(decoding: bytes[offset..<$0.end], as: UTF8.self))
    }
  }

  @Test(arguments: [
    ("Convention on Small Arms, which", 1, "Convention on Small Arms"),
    ("Convention on Small Armies", 2, "Convention"),
    ("convention on small arms", 1, "convention on small arms"),
    ("Convention on\n  Small Arms", 1, "Convention on\n  Small Arms"),
    ("TREATY OF PELINDABA", 3, "TREATY OF PELINDABA"),
    ("Côte d’Ivoire.", 5, "Côte d’Ivoire"),
    ("CÔTE D'IVOIRE", 5, "CÔTE D'IVOIRE"),
    ("Washington, D.C., on", 7, "Washington, D.C"),
    ("évian", 11, "évian"),
    ("Guinea‑Bissau", 13, "Guinea‑Bissau"),
    ("Guinea and Mali", 12, "Guinea"),
    ("WHO", 4, "WHO"),
  ])
  func `the longest name is found whatever its capitals and hyphens`(
    text: String, value: Int, found: String
  ) throws {
    let match = try #require(self.match(text))
    #expect(match.values == [value])
    #expect(match.text == found)
  }

  @Test(arguments: [
    "Conventional", "who", "nice", "Treaty", "Treaty of", "", " Convention", "Conv",
  ])
  func `what is no name yields nothing`(text: String) {
    #expect(match(text) == nil)
  }

  @Test func `a name begins where a word begins`() {
    #expect(match("Subconvention", at: 3) == nil)
    #expect(match("(Convention)", at: 1)?.values == [2])
  }

  @Test func `a name that two things share gives both`() {
    let match = index.longestMatch(in: Array("Cartagena".utf8), at: 0)
    #expect(match?.values == [8, 9])
    #expect(match?.value == nil)
  }

  @Test func `every bundled name is found in its own text`() throws {
    let registries = try Bundled.registries.get()
    let names = registries.treaties.flatMap { entry in entry.labels.map { ($0, entry.key) } }
    let index = NameIndex(names)
    for (name, key) in names {
      let match = index.longestMatch(in: Array(name.utf8), at: 0)
      #expect(match?.values.contains(key) == true, "\(name)")
    }
  }
}
