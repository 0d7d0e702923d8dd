import Testing
import XML

@Suite(.timeLimit(Trial.limit)) struct XMLFuzzingTests {
  private static let trial = Trial(
    "xml", rounds: 300,
    examples: [
      "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE a><a x='1' xmlns:p='u'><p:b/>é&amp;<![CDATA[<]]></a>",
      "<akomaNtoso><act><p>The <i>General</i> Assembly<sup>1</sup></p><!-- note --></act></akomaNtoso>",
    ],
    words: [
      "<a>", "</a>", "<a ", "/>", "&", "&#0;", "&#x41;", "&lt;",
      "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
      "<!DOCTYPE a [", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>", "xmlns='u'", "\u{0}",
      "encoding='UTF-16'",
    ])

  @Test(arguments: Trial.seeds)
  func `XML is read or refused`(seed: UInt64) throws {
    try Self.trial.run(seed: seed) { input in
      do throws(XMLReadingError) {
        let root = try XMLReader().read(input)
        #expect(!root.name.local.isEmpty)
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }
}
