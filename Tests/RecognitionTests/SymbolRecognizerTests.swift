import Resolutions
import Testing

@testable import Recognition

@Suite("Documents cited by symbol")
struct SymbolRecognizerTests {
  /// The citations, each with its part: "A/1/2 > part II".
  private func citations(_ text: String) -> [String] {
    SymbolRecognizer.citations(in: tokens(text)).map { citation, _ in
      citation.symbol.value + (citation.part.map { " > \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("See A/62/391.", ["A/62/391"]),
    ("APLC/CONF/2004/5 and Corr.1", ["APLC/CONF/2004/5", "APLC/CONF/2004/5/Corr.1"]),
    (
      "A/48/18 and Add.1 and 2.", ["A/48/18", "A/48/18/Add.1", "A/48/18/Add.2"]
    ),
    ("A/48/18/Add.1 and Add.2", ["A/48/18/Add.1", "A/48/18/Add.2"]),
    ("A/CONF.157/24 (Part I)", ["A/CONF.157/24(PartI)"]),
    ("A/CONF.157/24 (Parts I and II)", ["A/CONF.157/24(PartI)", "A/CONF.157/24(PartII)"]),
    ("A/78/6 (Sect. 3)/Add.1", ["A/78/6(Sect.3)/Add.1"]),
    ("A/78/6 (Sect. 3) and Corr.1", ["A/78/6(Sect.3)", "A/78/6(Sect.3)/Corr.1"]),
    ("A/RES/1514 (XV)", ["A/RES/1514(XV)"]),
    ("S/RES/1325 (2000)", ["S/RES/1325(2000)"]),
    ("APLC/MSP.1/1999/1, part II.", ["APLC/MSP.1/1999/1 > part II"]),
    ("A/48/18, annex", ["A/48/18 > annex"]),
    ("A/48/18, annex II", ["A/48/18 > annex II"]),
    ("A/48/18, chap. IV", ["A/48/18 > chap IV"]),
    ("A/48/486 - S/26560", ["A/48/486", "S/26560"]),
    ("A/48/486-S/26560", ["A/48/486", "S/26560"]),
    ("A/S-10/2", ["A/S-10/2"]),
    ("A/53/L.40/Rev.1 and Rev.1/Add.1", ["A/53/L.40/Rev.1", "A/53/L.40/Rev.1/Add.1"]),
    (
      "A/31/75/Add.1 and Add.1/Corr.1 and 2",
      ["A/31/75/Add.1", "A/31/75/Add.1/Corr.1", "A/31/75/Add.1/Corr.2"]
    ),
    ("document WT/MIN(15)/48, annex", ["WT/MIN(15)/48 > annex"]),
    ("documents GOV/INF/2005/10-GC(49)/INF/6", ["GOV/INF/2005/10"]),
    ("document HIVE/R957 (En), appendix E", ["HIVE/R957(En)"]),
    ("document CL 144/9 (C 2013/20)", ["CL144/9", "C2013/20"]),
    ("[S/330/Corr. 1]", ["S/330/Corr.1"]),
    ("see A/70/1/Add. 2 and bees", ["A/70/1/Add.2"]),
    ("see A/70/1/Rev. The bees", ["A/70/1/Rev"]),
    (
      "document C 2009/REP and Corr.1–3, appendix",
      ["C2009/REP", "C2009/REP/Corr.1", "C2009/REP/Corr.2", "C2009/REP/Corr.3"]
    ),
    ("decision CL 144/9", []),
    ("A/70/1/Corr.1–3 of the hive", ["A/70/1/Corr.1", "A/70/1/Corr.2", "A/70/1/Corr.3"]),
    ("A/70/1/Add.2–3 and Corr.1", ["A/70/1/Add.2", "A/70/1/Add.3", "A/70/1/Add.2/Corr.1"]),
    ("document HIVE/R957 (Ru), appendix E", ["HIVE/R957(Ru)"]),
    ("honey.org/wax/HIVE14/Report.pdf", []),
    ("a note, EC-91/S/3, of the keepers", []),
    ("resolution GC.18/Res.9", ["GC.18/Res.9"]),
    ("Chile (A/C.3/ L.93) and A/31/12/ Add.2", ["A/C.3/L.93", "A/31/12/Add.2"]),
    ("A/C.3/ Bees", ["A/C.3"]),
  ])
  func `a symbol has its addenda and parts`(text: String, expected: [String]) {
    #expect(citations(text) == expected)
  }

  @Test(arguments: [
    "64/56", "and/or", "A/B", "vol. 2056, No. 35597", "his/her 3", "1/2", "decision AU/Dec.710",
    "decision XII/23", "IDB.48/Dec.8", "regulation III/17-1",
    "ISO.9001/2015", "BEE.25/999",
    "document EU 2016/679 on the care of hives", "document ISBN 978/2", "documents III 3/4",
    "document IV 22/1", "document ILO 2009/Wax", "documents A 5/3 and UN 64/56",
    "S/(2010)/ of the hive",
  ])
  func `what is no symbol gives none`(text: String) {
    #expect(citations(text).isEmpty)
  }

  @Test(arguments: [
    ("Ibid.", [String?.none]), ("Ibid., part III.", ["part III"]), ("See ibid., annex.", ["annex"]),
  ])
  func `ibid. points with or without a part`(text: String, expected: [String?]) throws {
    let parts = try Recognizing.line(text).mentions.compactMap { mention -> String?? in
      if case .ibid(let part) = mention.kind { .some(part) } else { nil }
    }
    #expect(parts == expected)
  }
}
