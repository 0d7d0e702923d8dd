import Testing

@testable import Resolutions

@Suite("Symbols of documents")
struct DocumentSymbolTests {
  @Test(arguments: [
    ("A/RES/54/54 B", "A/RES/54/54B"), ("A/RES/217 A (III)", "A/RES/217A(III)"),
    ("S/RES/1325 (2000)", "S/RES/1325(2000)"), ("A/79/5 (Vol. I)", "A/79/5(Vol.I)"),
    ("CD/1478", "CD/1478"), ("APLC/MSP.1/1999/1", "APLC/MSP.1/1999/1"),
  ])
  func `spaces go from a symbol`(_ printed: String, _ normal: String) {
    #expect(DocumentSymbol(parsing: printed)?.value == normal)
  }

  @Test(arguments: ["", "A", "64/56", "and/or", "A//1", "A/RES/", "HIV/AIDS", "A/64/56, annex"])
  func `other texts are no symbols`(_ text: String) {
    #expect(DocumentSymbol(parsing: text) == nil)
  }

  @Test(
    arguments: [
      ("A/RES/64/56", "A", nil, "64", "RES", "56", []),
      ("A/RES/1514(XV)", "A", nil, "XV", "RES", "1514", []),
      ("A/RES/S-13/2", "A", nil, "S-13", "RES", "2", []),
      ("A/HRC/RES/16/1", "A", "HRC", "16", "RES", "1", []),
      ("A/62/391", "A", nil, "62", nil, "391", []),
      ("A/C.1/62/L.3/Rev.1", "A", "C.1", "62", "L", "3", ["Rev.1"]),
      ("A/62/PV.61", "A", nil, "62", "PV", "61", []),
      ("APLC/MSP.1/1999/1", "APLC", "MSP.1", "1999", nil, "1", []),
      ("APLC/CONF/2004/5/Corr.1", "APLC", "CONF", "2004", nil, "5", ["Corr.1"]),
      ("CD/1478", "CD", nil, nil, nil, "1478", []),
    ] as [(String, String, String?, String?, String?, String?, [String])])
  func `the elements of a symbol have their meanings`(
    _ symbol: String, _ organ: String, _ subsidiary: String?, _ session: String?, _ series: String?,
    _ serial: String?, _ modifiers: [String]
  ) {
    let expected = DocumentSymbol.Components(
      organ: organ, subsidiary: subsidiary, sessionOrYear: session, series: series, serial: serial,
      modifiers: modifiers)
    #expect(DocumentSymbol(symbol).components == expected)
  }

  @Test(
    arguments: [
      ("A/RES/54/54B", "A/RES/54/54"), ("A/RES/53/77AA", "A/RES/53/77"),
      ("A/RES/217A(III)", "A/RES/217(III)"), ("A/RES/64/56", nil), ("A/RES/1514(XV)", nil),
      ("A/62/391", nil),
    ] as [(String, String?)])
  func `a lettered part belongs to its composite`(_ part: String, _ composite: String?) {
    #expect(DocumentSymbol(part).composite?.value == composite)
  }
}
