internal import Pipeline
internal import RDF

/// The prefixes that a query may use without declaring them.
enum QueryPrefixes {
  /// Those of files, then those of graphs of resolutions, then those that everybody knows.
  static func all(of files: [String: IRI]) -> [String: IRI] {
    files.merging(Graph.prefixes()) { first, _ in first }.merging(wellKnown) { first, _ in first }
  }

  /// Beside those that graphs of resolutions use themselves.
  private static let wellKnown = [
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "fn": "http://www.w3.org/2005/xpath-functions#",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "sh": "http://www.w3.org/ns/shacl#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "void": "http://rdfs.org/ns/void#",
    "wd": "http://www.wikidata.org/entity/",
    "wdt": "http://www.wikidata.org/prop/direct/",
  ].mapValues { IRI($0) }
}
