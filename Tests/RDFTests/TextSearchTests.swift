import TestSupport
import Testing

@testable import RDF

/// Searching texts in the table of terms.
struct TextSearchTests {
  /// Strings of two letters, so that a text is often almost there, between other terms.
  private static func terms(seed: UInt64) -> [Term] {
    var generator = SeededGenerator(seed: seed)
    return (0..<400).map { number in
      let text = String(
        (0..<Int.random(in: 0..<70, using: &generator)).map { _ in
          Bool.random(using: &generator) ? "a" : "b"
        })
      return switch number % 5 {
      case 0: .iri(IRI("x:" + text))
      case 1: .literal(Literal(text, datatype: XSD.integer))
      case 2: .literal(Literal(text, language: "en"))
      default: .literal(Literal(text))
      }
    }
  }

  private static let needles = [
    "", "a", "b", "ab", "aab", "abba", "babab", "aaaaaaa", "abababababababab",
    "bbabbabbabbabbabbab",
    "c", "ac", "ca",
  ]

  @Test(arguments: needles, [false, true])
  func `the terms found are the strings that have the text`(needle: String, isAtStart: Bool) {
    let terms = Self.terms(seed: UInt64(needle.utf8.count))
    let dataset = Dataset(
      terms.enumerated().map { Quad(.iri(IRI("x:s\($0)")), IRI("x:p"), $1) })
    let column = terms.compactMap { dataset.id(of: $0)?.rawValue }
    let search = TextSearch(Array(needle.utf8), isAtStart: isAtStart)
    var found: [Int] = []
    var rest = column[...]
    while true {
      let position = dataset.firstPosition(of: search, in: rest)
      guard position < rest.endIndex else { break }
      found.append(position)
      rest = rest[(position + 1)...]
    }
    let expected = terms.indices.filter { index in
      guard case .literal(let literal) = terms[index], literal.datatype != XSD.integer else {
        return false
      }
      let text = literal.lexicalForm
      return isAtStart ? text.hasPrefix(needle) : needle.isEmpty || text.contains(needle)
    }
    #expect(found == expected)
    let answers = column.map { dataset.isFound(search, in: TermID(rawValue: $0)) }
    #expect(answers.indices.filter { answers[$0] == true } == expected)
    #expect(answers.indices.filter { answers[$0] == nil } == terms.indices.filter { $0 % 5 < 2 })
  }
}
