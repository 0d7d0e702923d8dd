import RDF
import TestSupport

/// Datasets with everything that is hard to write, the same for the same seed.
struct RandomDataset {
  private var generator: SeededGenerator
  private let namesGraphs: Bool

  init(seed: UInt64, namesGraphs: Bool) {
    generator = SeededGenerator(seed: seed)
    self.namesGraphs = namesGraphs
  }

  /// A dataset of up to `count` quads.
  mutating func dataset(_ count: Int) -> Dataset {
    Dataset((0..<count).map { _ in quad() })
  }

  private mutating func quad() -> Quad {
    let isNamed = namesGraphs && Bool.random(using: &generator)
    return Quad(
      node(), iri(), Bool.random(using: &generator) ? node() : .literal(literal()),
      graph: isNamed ? node() : nil)
  }

  private mutating func node() -> Term {
    let label = pick(["g1", "gg1", "a", "b.c", "0", "é-\u{B7}", "g"])
    return Int.random(in: 0..<4, using: &generator) == 0
      ? .blankNode(BlankNode(label)) : .iri(iri())
  }

  private mutating func iri() -> IRI {
    let names = [
      "", "A_RES_64_56", "A_RES_1514(XV)", "a.", ".a", "a.b", "-a", "a/b", "a#b", "a:b", "%41",
      "a%zz",
      "é", "😀", "10", "2", "a,b", "a;b", "//a", "a?b", "~", "'", "\u{7F}", "..", "type", "\u{FFFD}",
    ]
    let bases = ["http://example.org/", "http://example.org/doc/", "http://example.org/o#", "urn:"]
    let special = [RDFNamespace.type, RDFNamespace.nil, XSD.date, IRI("ex:scheme"), IRI("o:x")]
    return Int.random(in: 0..<5, using: &generator) == 0
      ? pick(special) : IRI(pick(bases) + pick(names))
  }

  private mutating func literal() -> Literal {
    let text = lexicalForm()
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return Literal(text)
    case 1: return Literal(text, language: pick(["en", "fr-CA", "de-1996"]))
    case 2: return Literal(text, datatype: iri())
    default:
      let number = pick([
        "1", "-1", "+1", "01", "0", "-0", "1.0", "1.50", "-0.5", ".5", "1.", "1e0", "true", "false",
        "TRUE", "123456789012345678901234567890", "",
      ])
      return Literal(
        number,
        datatype: pick([XSD.integer, XSD.decimal, XSD.double, XSD.boolean, XSD.string]))
    }
  }

  private mutating func lexicalForm() -> String {
    let count = Int.random(in: 0..<8, using: &generator)
    return (0..<count).map { _ in String(Character(scalar())) }.joined()
  }

  private mutating func scalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x22...0x22, 0x27...0x27, 0x5C...0x5C, 0x20...0x7F, 0x80...0xFF, 0x2028...0x2029,
      0xD7FF...0xD7FF, 0xE000...0xE000, 0xFFFE...0xFFFF, 0x10000...0x10FFFF, 0x300...0x310,
    ]
    let value = UInt32.random(in: pick(ranges), using: &generator)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
