internal import RDF
internal import SPARQL

/// The sentences behind an answer, one block for each thing in it.
///
/// ```
/// First Review Conference of the States Parties to the Convention …
///   A/RES/64/56, recital 6 (A_RES_64_56.txt:37)
///     Recalling the first to ninth meetings … and the «First Review Conference of the States
///     Parties» to the Convention, held in «Nairobi (2004)»,
/// ```
struct SentenceList {
  let layout: TextLayout

  /// The blocks for rows of the query that explains a question.
  func text(_ rows: Solutions) -> String {
    guard let name = rows.variables.first else { return "" }
    return rows.grouped { $0.text(name) }.map { thing, rows in
      layout.paragraph(thing, indent: 0) + rows.grouped(by: Passage.init).map(text).joined()
    }.joined(separator: "\n")
  }

  private func text(_ passage: Passage, _ rows: [Solution]) -> String {
    let lines = rows.compactMap { Int($0.text("line")) }
    let source = passage.file.isEmpty ? "" : " (\(passage.file):\(lines.min() ?? 1))"
    let sentence = MarkedSentence(passage.sentence, quotes: rows.map { $0.text("quote") })
    return layout.paragraph(passage.place + source, indent: 2)
      + layout.paragraph(layout.text(sentence), indent: 4)
  }
}

/// Where words stand: one paragraph of one document.
private struct Passage: Hashable {
  let place: String
  let file: String
  /// The paragraph; empty where words stand in none.
  let sentence: String

  init(_ row: Solution) {
    let paragraph = row.text("paragraph")
    place = paragraph.isEmpty ? row.text("said_in") + ", outside the paragraphs" : paragraph
    file = row.text("file")
    sentence = row.text("sentence")
  }
}

extension Solution {
  /// The text of a term; empty where there is none.
  fileprivate func text(_ variable: String) -> String {
    switch self[variable] {
    case .literal(let literal): literal.lexicalForm
    case .iri(let iri): iri.value
    case .blankNode(let node): node.label
    case nil: ""
    }
  }
}

extension Sequence {
  /// The elements by a key, keys in the order in which they first come.
  fileprivate func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    var order: [Key] = []
    var groups: [Key: [Element]] = [:]
    for element in self {
      let key = key(element)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(element)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
