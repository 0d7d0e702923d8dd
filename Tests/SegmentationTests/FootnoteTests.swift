import Resolutions
import SourceText
import Testing

@testable import Segmentation

/// The labels of the markers in a paragraph, and the text without them.
private func marked(_ paragraph: Paragraph?) -> (String, [String]) {
  (paragraph?.text.string ?? "", paragraph?.markers.map(\.label) ?? [])
}

@Suite("Footnotes and their marks")
struct FootnoteTests {
  @Test
  func `a footnote block breaks no sentence, and its number leaves no trace`() throws {
    let found = segments(
      """
       70/1. Bees and 
      their keepers 

       The General Assembly, 

       Recalling its resolution 69/9 of 3 May 2015,1 and the second letter 

      _______________ 
      1 See A/69/12. 
       of the keepers, 

       1. Thanks the keepers1 for their anti-
      wasp letters; 
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.title?.string == "Bees and their keepers")
    let recital = marked(resolution.recitals.first)
    #expect(
      recital.0
        == "Recalling its resolution 69/9 of 3 May 2015, and the second letter of the keepers,")
    #expect(recital.1 == ["1"])
    let operative = marked(resolution.operativeParagraphs.first)
    #expect(operative.0 == "Thanks the keepers for their anti-wasp letters;")
    #expect(operative.1 == ["1"])
    #expect(resolution.footnotes.map(\.text.string) == ["See A/69/12."])
  }

  @Test
  func `Markdown, superscripts and references mark the same footnotes`() throws {
    for mark in ["<sup>1</sup>", "¹", "[^1]"] {
      let found = segments(
        """
        ## 70/1. **Bees**

        *The General Assembly,*

        *Recalling also* the year 2009,\(mark) and bees,

        \(mark)\(mark == "[^1]" ? ":" : "") United Nations, *Treaty Series*, vol. 1.

        1. *Decides* to wait.
        """)
      let resolution = try #require(found.resolutions.first, "\(mark)")
      #expect(marked(resolution.recitals.first).0 == "Recalling also the year 2009, and bees,")
      #expect(marked(resolution.recitals.first).1 == ["1"])
      #expect(resolution.footnotes.map(\.text.string) == ["United Nations, Treaty Series, vol. 1."])
    }
  }

  @Test(arguments: [
    ("as from\n[^7]: February 1984.", "Renamed as from 7 February 1984."),
    ("on 5–13 May\n[^1994]: (A/49/1).", "Renamed on 5–13 May 1994 (A/49/1)."),
    ("in 1984.\n[^7]: See A/70/7.", "Renamed in 1984."),
  ])
  func `a number at the beginning of a footnote's second line is no mark`(
    wrapped: String, text: String
  ) throws {
    let found = segments(
      """
      ## 70/1. Bees

      *The General Assembly,*

      *Recalling* the hives[^1] and bees,[^2]

      1. *Decides* to wait.

      [^1]: A/70/1.

      [^2]: Renamed \(wrapped)
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.footnotes.dropFirst().first?.text.string == text)
  }

  @Test
  func `years, articles and dates are no markers`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling article 1 of the Charter, 1 May 2015, paragraph 1 and 1 of 2 hives, honey 1 and wax,

      1/ A/70/1.

      1. Decides to wait.
      """)
    let recital = marked(found.resolutions.first?.recitals.first)
    #expect(recital.1 == ["1"])
    #expect(recital.0.hasSuffix("honey and wax,"))
  }

  @Test(arguments: [
    ("on 16 September 20155 and wax,", "on 16 September 2015 and wax,"),
    ("its sixty-second session 5 and wax,", "its sixty-second session and wax,"),
    ("review resolutions 5 and the wax,", "review resolutions and the wax,"),
  ])
  func `a mark stands at the end of a year, and behind a session that has its ordinal`(
    printed: String, text: String
  ) throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling the hives \(printed)

      5/ A/70/1.

      1. Decides to wait.
      """)
    let recital = marked(found.resolutions.first?.recitals.first)
    #expect(recital == ("Recalling the hives " + text, ["5"]))
  }

  @Test
  func `where the notes are missing, a number glued to a long word is a mark in any order`() throws
  {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling the Honeyville Declaration14 and the Outcome,9 mp3 and the Queen Summit Outcome2 too,

      1. Decides to wait.
      """)
    let recital = marked(found.resolutions.first?.recitals.first)
    #expect(recital.1 == ["14", "2"])
    #expect(recital.0.hasPrefix("Recalling the Honeyville Declaration and the Outcome,9 mp3 and"))
  }

  @Test
  func `a number glued to a long word is a mark also where only other notes are given`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling the hives 1 and the Honeyville Declaration14 of keepers,

      1/ A/70/1.

      1. Decides to wait.
      """)
    let recital = marked(found.resolutions.first?.recitals.first)
    #expect(recital.0 == "Recalling the hives and the Honeyville Declaration of keepers,")
    #expect(recital.1 == ["1", "14"])
  }

  @Test
  func `a number glued to a word that takes one is no mark`() throws {
    let words = "resolution242, article12, Agenda21, paragraph1, rule62 and the hives"
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling \(words),

      1. Decides to wait.
      """)
    #expect(
      marked(found.resolutions.first?.recitals.first) == ("Recalling " + words + ",", []))
  }

  @Test
  func `a footnote may go on with a date`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      1. Thanks the keepers.2

      _______________
        2 Report of the Conference, Rio de Janeiro,
      3 \u{2013} 14 June 1992.
      """)
    #expect(found.resolutions.first?.footnotes.map(\.label) == ["2"])
  }

  @Test
  func `a reissue mark is no paragraph, and a reference in brackets hides no end`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Noting the work of the keepers,[112]

      * Reissued for technical reasons on 5 May 2016.

      Emphasizing that bees return,

      1. Thanks the keepers.
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.recitals.map(\.leadVerb) == ["Noting", "Emphasizing"])
  }

  @Test
  func `a later footnote begins where a line opens as only footnotes do`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Noting the letter, 50

      1. Thanks the keepers 52 and the bees.

      50 See A/69/12, of 5 May
      12 Bees and wax.
      52 Ibid., second letter.
      """)
    let footnotes = try #require(found.resolutions.first).footnotes
    #expect(footnotes.map(\.label) == ["50", "52"])
    #expect(footnotes.first?.text.string == "See A/69/12, of 5 May 12 Bees and wax.")
  }

  @Test
  func `a footnote of a resolution that is cut off belongs to no other`() throws {
    let found = segments(
      """
      Recalling the wax,¹ and the hives,

      1. Thanks the wasps.

      4th plenary meeting
      2 May 2015

      70/1. Bees

      The General Assembly,

      Noting the letter,²

      1. Thanks the keepers.

      ---

      1 See A/69/11.

      2 See A/69/12.

      3 See A/69/13.
      """)
    #expect(found.resolutions.first?.footnotes.map(\.label) == ["2", "3"])
    #expect(found.diagnostics.map(\.code) == ["unclaimed-footnote", "partial-resolution"])
  }
}
