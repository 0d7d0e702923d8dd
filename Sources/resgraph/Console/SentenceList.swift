internal import Foundation
internal import RDF
internal import SPARQL

/// The sentences behind an answer, one block for each thing in it.
///
/// ```
/// First Review Conference of the States Parties to the Convention …
///   A/RES/64/56, recital 6 (A_RES_64_56.txt:37)
///     Recalling the first to ninth meetings … and the «First Review Conference of the States
///     Parties» to the Convention, held in Nairobi (2004),
/// ```
struct SentenceList {
  /// How many characters of a long sentence are shown on each side of the quotation.
  private static let reach = 240
  /// What turns bold letters on and off again (ECMA-48 §8.3.117).
  private static let bold = "\u{1B}[1m"
  private static let plain = "\u{1B}[0m"

  /// Where lines are broken; `nil` for as they are.
  let width: Int?
  /// Whether the quotation is set in bold, and not in guillemets.
  let isBold: Bool

  /// The blocks for rows of the query that explains a question.
  func text(_ rows: Solutions) -> String {
    guard let name = rows.variables.first else { return "" }
    var text = ""
    var last: String?
    for row in rows {
      let thing = Self.value(row, name)
      if thing != last { text += (last == nil ? "" : "\n") + wrapped(thing, indent: 0) }
      last = thing
      text += entry(row)
    }
    return text
  }

  private func entry(_ row: Solution) -> String {
    let paragraph = Self.value(row, "paragraph")
    let place = paragraph.isEmpty ? Self.value(row, "said_in") : paragraph
    let file = Self.value(row, "file")
    let source = file.isEmpty ? "" : " (\(file):\(Self.value(row, "line")))"
    return wrapped(place + source, indent: 2)
      + wrapped(sentence(Self.value(row, "sentence"), quoting: Self.value(row, "quote")), indent: 4)
  }

  /// The sentence with the quotation marked in it, shortened far from it; the quotation alone where
  /// there is no sentence.
  private func sentence(_ sentence: String, quoting quote: String) -> String {
    guard let range = sentence.range(of: quote) else { return marked(quote) }
    let before = sentence[..<range.lowerBound]
    let after = sentence[range.upperBound...]
    let start =
      before.count > Self.reach
      ? "… " + before.suffix(Self.reach).drop { $0 != " " }.dropFirst() : before
    let end =
      after.count > Self.reach
      ? after.prefix(Self.reach).reversed().drop { $0 != " " }.dropFirst().reversed() + " …"
      : String(after)
    return start + marked(quote) + end
  }

  private func marked(_ quote: String) -> String {
    isBold ? Self.bold + quote + Self.plain : "«\(quote)»"
  }

  /// The text as lines with an indent, broken between words.
  private func wrapped(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    guard let width else { return margin + text + "\n" }
    var lines = [""]
    var length = 0
    for word in text.split(separator: " ") {
      let visible = word.replacing(Self.bold, with: "").replacing(Self.plain, with: "").count
      if length > 0, indent + length + 1 + visible > width {
        lines.append("")
        length = 0
      }
      lines[lines.count - 1] += (length > 0 ? " " : "") + word
      length += visible + (length > 0 ? 1 : 0)
    }
    return lines.map { margin + $0 + "\n" }.joined()
  }

  /// The text of a term; empty where a row has none.
  private static func value(_ row: Solution, _ variable: String) -> String {
    switch row[variable] {
    case .literal(let literal): literal.lexicalForm
    case .iri(let iri): iri.value
    case .blankNode(let node): node.label
    case nil: ""
    }
  }
}
