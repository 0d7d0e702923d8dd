import Foundation
import KnowledgeGraph
import SourceText
import Testing
import TestSupport

@Suite("Documents that nobody would write")
struct HostileDocumentTests {
  @Test(arguments: Documents.samples)
  func `a sample may end anywhere`(url: URL) throws {
    let file = try Documents.load(url)
    for length in stride(from: 0, to: file.bytes.count, by: 211) {
      _ = try Linked(SourceFile(name: file.name, bytes: Array(file.bytes[..<length])))
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func `the words of a sample may come in any order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sample = try #require(Documents.samples.randomElement(using: &generator))
    let words = try Documents.load(sample).bytes.split(separator: UInt8(ascii: " "))
    let start = Int.random(in: 0..<words.count, using: &generator)
    let shuffled = words[start...].prefix(300).shuffled(using: &generator)
      .joined(separator: " ".utf8)
    let linked = try Linked(
      text: "70/1. Care of honey bees\n\nThe General Assembly,\n\nRecalling "
        + String(decoding: Array(shuffled), as: UTF8.self))
    #expect(linked.documents.allSatisfy { $0.document == EntityID("doc/A_RES_70_1") })
  }

  /// Phrases that invite linking to look back to the beginning of the text.
  @Test(arguments: [
    "the preparatory process for the ", "article 7 of the Convention, ", "an article 7 duty, ",
    "the ninth meeting of the States parties to the Ottawa Convention, ",
    "the Honeyville Declaration, adopted by the Second Review Conference, ",
    "its entry into force on 1 March 1999, ", "the Review Conference’s ",
    "ten States have ratified the Convention, ", "resolution 64/56 of 2 December 2009, ",
    "and welcoming the Convention, ", "the Treaty on Aa, ", "A/62/391, ",
    "the High-level Meeting known as ",
    "the Wax Treaty and the Optional Protocol, ",
  ])
  func `the time to link grows with the length`(phrase: String) throws {
    let growth = try Growth(from: 2_000) { size in
      let text = String(repeating: phrase, count: size / phrase.utf8.count)
      _ = try Linked("Recalling the Ottawa Convention, \(text)bees,")
    }
    #expect(growth.isLinear, "\(growth)")
  }

  @Test(arguments: [
    ("article 3 common to the Wax Treaty", ", the Wax Treaty"),
    ("article 3 of the Wax Treaty", " and of the Wax Treaty"),
    ("article 3", " and article 3"),
  ])
  func `an article may have any number of treaties`(opening: String, more: String) throws {
    let list = opening + String(repeating: more, count: 4_000)
    #expect(try Linked("Recalling \(list),").documents.count == 1)
  }

  @Test
  func `a name looks back over few of many treaties`() throws {
    let growth = try Growth(from: 150) { size in
      let treaties = (0..<size).map { "the Treaty on Aa \(2 * $0)" }.joined(separator: ", ")
      let names = String(repeating: "the Optional Protocol, ", count: size)
      _ = try Linked("Recalling \(treaties), \(names)bees,")
    }
    #expect(growth.isLinear, "\(growth)")
  }
}
