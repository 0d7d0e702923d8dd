import KnowledgeGraph
import Testing

@Suite("Sessions")
struct SessionTests {
  @Test(arguments: [
    ("at its seventy-first session,", ["ga-71"]),
    (
      "at the seventy-first and seventy-second sessions of the General Assembly,",
      ["ga-71", "ga-72"]
    ),
    ("at the seventy-first session of the Assembly,", ["ga-71"]),
    ("by the Economic and Social Council, at its tenth session,", ["ecosoc-10"]),
    ("by the Economic and Social Council, at the tenth session of the Council,", ["ecosoc-10"]),
    (
      "by the Committee on Honey in Honeyland, at its third session,",
      ["committee-on-honey-in-honeyland-3"]
    ),
    (
      "at the third session of the Committee on Honey in Honeyland,",
      ["committee-on-honey-in-honeyland-3"]
    ),
    (
      "by the Commission on the Status of Women of the Economic and Social Council at its third session,",
      ["commission-status-women-3"]
    ),
    (
      "by the Council, which the Economic and Social Council is, at the tenth session of the Council,",
      ["ecosoc-10"]
    ),
    (
      "by the Committee against Torture, and decides to meet at its seventy-first session,",
      ["ga-71"]
    ),
    (
      "in the report of the Commission on the Status of Women on its third session,",
      ["commission-status-women-3"]
    ),
    ("by him to the Assembly at its seventy-first session,", ["ga-71"]),
    ("by the Committee on Honey, and asks for a report at its seventy-first session,", ["ga-71"]),
  ])
  func `a session is that of the organ that holds it`(words: String, keys: [String]) throws {
    #expect(try sessions("Noting what was said " + words) == Set(keys.map { "session/" + $0 }))
  }

  @Test(arguments: [
    "at the third session of the Worldwide Platform for Hives, held in Geneva,",
    "at the tenth session of the Conference of the Parties,",
    "by the Economic and Social Council at the tenth session of the Conference of the Parties,",
    "by the Conference of the States Parties to the Honey Convention at its tenth session,",
    "by the Bureau of the Economic and Social Council at its third session,",
    "at the tenth session of the Commission,",
    "by the Working Group at its third session,",
    "when, at its third session, the Honey Platform met,",
    "by many at their third session,",
    "when the Committee against Torture adopted at its sixty-eighth session a comment,",
    "when the Commission on the Status of Women decided at its seventieth session to meet,",
    "when the World Honey Assembly adopted at its sixty-eighth session a plan,",
    "when the Committee on the Rights of the Child, which met for its seventieth session,",
    "when the Honey Commission, having held its sixty-ninth session, rested,",
    "by the World Health Organization at its fortieth session,",
  ])
  func `the session of a body that is no organ is left out`(words: String) throws {
    #expect(try sessions("Noting what was said " + words).isEmpty)
  }

  private func sessions(_ recital: String) throws -> Set<String> {
    try Linked(recital).values(of: .mentions).filter { $0.hasPrefix("session/") }
  }
}
