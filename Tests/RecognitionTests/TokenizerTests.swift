import Testing

@testable import Recognition

@Suite("Tokens")
struct TokenizerTests {
  private func kinds(_ text: String) -> [String] {
    tokens(text).tokens.map { "\($0.kind) \($0.text)" }
  }

  @Test(arguments: [
    ("A/CONF.157/24", ["symbol A/CONF.157/24"]),
    ("APLC/MSP.1/1999/1.", ["symbol APLC/MSP.1/1999/1", "punctuation ."]),
    ("(A/62/391)", ["punctuation (", "symbol A/62/391", "punctuation )"]),
    ("A/HRC/RES/16/1,", ["symbol A/HRC/RES/16/1", "punctuation ,"]),
    ("S/RES/1325", ["symbol S/RES/1325"]),
    ("and/or", ["word and", "punctuation /", "word or"]),
    ("A/B", ["word A", "punctuation /", "word B"]),
  ])
  func `a symbol is capitals, slashes and a digit`(text: String, expected: [String]) {
    #expect(kinds(text) == expected)
  }

  @Test(arguments: [
    ("64/56", ["slashed 64/56"]),
    ("S-10/2", ["slashed S-10/2"]),
    ("ES-10/15", ["slashed ES-10/15"]),
    ("1980/67", ["slashed 1980/67"]),
    ("2009", ["number 2009"]),
    ("64th 2nd 3rds", ["word 64th", "word 2nd", "number 3", "word rds"]),
    ("64/x", ["number 64", "punctuation /", "word x"]),
    ("S-10", ["word S-10"]),
  ])
  func `numbers may hold a slash`(text: String, expected: [String]) {
    #expect(kinds(text) == expected)
  }

  @Test(arguments: [
    ("anti-personnel", ["word anti-personnel"]),
    ("anti\u{2010}personnel", ["word anti-personnel"]),
    ("anti\u{2011}personnel", ["word anti-personnel"]),
    ("2005–2009", ["number 2005", "punctuation –", "number 2009"]),
    ("mines-", ["word mines", "punctuation -"]),
    ("Côte d’Ivoire", ["word Côte", "word d’Ivoire"]),
    ("the Court’s seat", ["word the", "word Court", "punctuation ’s", "word seat"]),
    ("the Court's seat", ["word the", "word Court", "punctuation 's", "word seat"]),
    ("States’ duties", ["word States", "punctuation ’", "word duties"]),
    ("3\u{A0}May", ["number 3", "word May"]),
    ("São Tomé", ["word São", "word Tomé"]),
    ("“quoted”", ["punctuation “", "word quoted", "punctuation ”"]),
  ])
  func `words keep their hyphens and lose their possessives`(text: String, expected: [String]) {
    #expect(kinds(text) == expected)
  }

  @Test
  func `tokens cover their bytes`() {
    let text = tokens("The Côte d’Ivoire, 3 May 1999")
    #expect(text.string(1..<3) == "Côte d’Ivoire")
    #expect(text.string(4..<7) == "3 May 1999")
    #expect(text.range(0..<0) == 0..<0)
    #expect(text[99] == nil && text[-1] == nil && text.lower(-1).isEmpty)
  }
}
