import Testing

@testable import Recognition

@Suite("Speech acts and their objects")
struct ActRecognizerTests {
  @Test(arguments: [
    ("Recalling the Honey Treaty", ["recalling"]),
    ("Recalling also the Honey Treaty", ["recalling-also"]),
    ("Noting with satisfaction that bees fly", ["noting-with-satisfaction"]),
    ("Requests the Secretary-General to report", ["requesting"]),
    ("Also requests the Secretary-General to report", ["requesting-also"]),
    ("Recalling the Honey Treaty, and welcoming its spirit", ["recalling", "welcoming"]),
    ("Urges all States to join, and invites the others to watch", ["urging", "inviting"]),
    ("Recalling the words “peace, and welcoming arms” of old", ["recalling"]),
    ("Conscious of the bees, and in this regard recalling the wax", ["conscious", "recalling"]),
    ("Recalls that bees fly, and also recalls the wax", ["recalling", "recalling-also"]),
    ("Requests the keepers to wait, and in this context notes the wax", ["requesting", "noting"]),
    ("Honey is sweet", []),
    ("The recalling of cars", []),
    ("", []),
  ])
  func `the verb at the head performs the act`(text: String, expected: [String]) throws {
    #expect(try Recognizing.paragraph(text).acts.map(\.key) == expected)
  }

  @Test
  func `the scope of an act ends at the next`() throws {
    let found = try Recognizing.paragraph("Recalling the Honey Treaty, and welcoming its spirit")
    #expect(
      found.acts.map { found.text.string($0.scope) } == [
        "Recalling the Honey Treaty, and", "welcoming its spirit",
      ])
  }

  /// Whether the first act of a text has the word as its object.
  private func isObject(_ word: String, of text: String) throws -> Bool {
    let found = try Recognizing.paragraph(text)
    let act = try #require(found.acts.first)
    let token = try #require(found.text.tokens.firstIndex { $0.text == word })
    return act.objectStart(of: token, in: found.text) != nil
  }

  @Test(arguments: [
    ("Recalling the Treaty of old", "Treaty"),
    ("Recalling its earlier resolutions on bees", "resolutions"),
    ("Recalling the Treaty, as well as the Protocol", "Protocol"),
    ("Recalling the bees and the Treaty", "Treaty"),
    ("Recalling, in this regard, the Treaty", "Treaty"),
    ("Recalling the provisions of the Treaty", "Treaty"),
    ("Recalling the relevant provisions of the Treaty", "Treaty"),
    ("Recalling the organization of the Summit", "Summit"),
    ("Recalling in particular the Treaty", "Treaty"),
    ("Recalling in this regard the Treaty", "Treaty"),
    ("Recalling the bees, and in particular the Treaty", "Treaty"),
    ("Recalling the adoption of its resolution 64/56", "resolution"),
    ("Recalling paragraph 10 of its resolution 64/56", "resolution"),
    ("Recalling paragraphs 4 (a) and 5 to 7 of the annex to its resolution 64/56", "resolution"),
    ("Recalling section XIV of its resolution 64/56", "resolution"),
    ("Recalling its plan, section II B of its resolution 64/56", "resolution"),
    ("Recalls operative paragraph 3 of the Treaty", "Treaty"),
    ("Recalls section II, paragraph 3, of the Treaty", "Treaty"),
    ("Recalling the report in which it praised bees, and its resolution on wax", "resolution"),
    ("Recalling all texts on the right to honey, including its resolution on wax", "resolution"),
    ("Recalling all texts that it has on honey, including its resolution on wax", "resolution"),
    ("Recalling the efforts to end the loss of bees and its resolution on wax", "resolution"),
    ("Recalling the Summit, which was held in Geneva, and the Treaty", "Treaty"),
  ])
  func `the head noun is the object`(text: String, word: String) throws {
    #expect(try isObject(word, of: text))
  }

  @Test(arguments: [
    ("Recalling the process for the Treaty", "Treaty"),
    ("Reaffirming the Organization of the Honey Treaty", "Treaty"),
    ("Recalling that the Treaty exists", "Treaty"),
    ("Requests the keepers, under article 12, paragraph 1, of the Treaty, to meet", "Treaty"),
    ("Recalling paragraph 10 of the report on the Treaty", "Treaty"),
    ("Recalling its decision, in paragraph 3 of its resolution 64/56, to wait", "resolution"),
    ("Recalling that in paragraph 3 of its resolution 64/56 it rested", "resolution"),
    ("Recalling the report in which it praised bees and the Treaty", "Treaty"),
    ("Recalling the report in which it praised bees and its resolution on wax", "resolution"),
    (
      "Stresses that it counts hives in line with all texts, including its resolution", "resolution"
    ),
    ("Recalling the wishes of those who signed the Treaty", "Treaty"),
    ("Recalling the words “bees, and the Treaty” of old", "Treaty"),
  ])
  func `what hangs on the head noun is no object`(text: String, word: String) throws {
    #expect(try !isObject(word, of: text))
  }
}
