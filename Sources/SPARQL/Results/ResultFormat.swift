/// The formats in which the W3C lets results of SELECT and ASK be written.
public enum ResultFormat: String, CaseIterable, Sendable {
  case json, xml, csv, tsv

  /// The media type.
  public var mediaType: String {
    switch self {
    case .json: "application/sparql-results+json"
    case .xml: "application/sparql-results+xml"
    case .csv: "text/csv; charset=utf-8"
    case .tsv: "text/tab-separated-values; charset=utf-8"
    }
  }

  /// Solutions in this format, with a line end at the end.
  public func text(_ solutions: Solutions) -> String {
    switch self {
    case .json: JSONResults.text(solutions)
    case .xml: XMLResults.text(solutions)
    case .csv: CSVResults.text(solutions)
    case .tsv: TSVResults.text(solutions)
    }
  }

  /// The answer of ASK in this format; CSV and TSV, which have none, give the word alone.
  public func text(_ answer: Bool) -> String {
    switch self {
    case .json: JSONResults.text(answer)
    case .xml: XMLResults.text(answer)
    case .csv, .tsv: "\(answer)\n"
    }
  }
}
