import Testing

@testable import RDF

/// Literals are kept in the order of their values, whatever order they came in.
struct ValueOrderTests {
  private static func dataset(_ literals: [Literal]) -> Dataset {
    Dataset(
      literals.map { Quad(.blankNode(BlankNode("x")), IRI("http://example/is"), .literal($0)) })
  }

  private static func integers(_ texts: String...) -> [Literal] {
    texts.map { Literal($0, datatype: XSD.integer) }
  }

  private static func texts(_ ids: [TermID], _ dataset: Dataset) -> [String] {
    ids.compactMap { dataset.literal($0).map { String(decoding: $0.text, as: UTF8.self) } }
  }

  @Test func `integers and dates stand apart, those that are not plain beside them`() {
    let dates = ["2008-11-24", "1999-12-31", "2008-11-24Z"].map {
      Literal($0, datatype: XSD.date)
    }
    let others = [
      Literal("2.5", datatype: XSD.decimal), Literal("4"), Literal("x", language: "en"),
    ]
    let dataset = Self.dataset(Self.integers("12", "-3", "7", "+5", "zero") + dates + others)
    let (numbers, days) = (dataset.valueOrder(of: .integer), dataset.valueOrder(of: .date))
    #expect(Self.texts(numbers.literals, dataset) == ["-3", "7", "12"])
    #expect(Self.texts(numbers.others, dataset) == ["+5", "zero", "2.5"])
    #expect(Self.texts(days.literals, dataset) == ["1999-12-31", "2008-11-24"])
    #expect(Self.texts(days.others, dataset) == ["2008-11-24Z"])
  }

  @Test func `what is added later is put in its place`() {
    var dataset = Self.dataset(Self.integers("12", "7"))
    dataset.insert(contentsOf: Self.dataset(Self.integers("9", "7")).quads)
    #expect(Self.texts(dataset.valueOrder(of: .integer).literals, dataset) == ["7", "9", "12"])
  }

  @Test(arguments: [
    ("1", 0, 0), ("3", 0, 1), ("4", 1, 1), ("5", 1, 3), ("9", 3, 4), ("10", 4, 4),
  ])
  func `a value is found by halves`(text: String, first: Int, after: Int) throws {
    let dataset = Self.dataset(Self.integers("5", "9", "05", "3"))
    let value = try #require(PlainValue(Literal(text, datatype: XSD.integer)))
    #expect(dataset.position(of: value, isAfter: false) == first)
    #expect(dataset.position(of: value, isAfter: true) == after)
  }
}
