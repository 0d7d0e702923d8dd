internal import Ontology
internal import RDF

/// Lines of a SPARQL group, and the triples in them that documents can bear out.
struct GraphPattern {
  /// A triple in question, as the text of its terms.
  struct Edge {
    let subject: String
    let predicates: [String]
    let object: String
  }

  /// The variable for the things asked for.
  static let thing = "?thing"
  /// The variable for what is counted of each of them.
  static let counted = "?counted"

  private(set) var lines: [String] = []
  private(set) var edges: [Edge] = []
  private let vocabulary: Vocabulary
  private let names: TermNames
  private let wholes: Wholes
  private var count = 0

  init(_ inquiry: Inquiry, in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    names = TermNames(prefixes: vocabulary.prefixes)
    wholes = Wholes(vocabulary: vocabulary)
    if let type = inquiry.type { append(type, of: Self.thing) }
    for condition in inquiry.conditions { append(condition, on: Self.thing, of: inquiry.type) }
    switch inquiry.answer {
    case .things, .count, .truth, .description: break
    case .values(let properties):
      for property in properties { edges.append(edge(property, to: Self.variable(property))) }
    case .ranking(let condition, _): appendCounted(condition)
    }
  }

  /// Says what is counted of each thing.
  private mutating func appendCounted(_ condition: Condition) {
    guard case .properties(let properties, let direction) = condition.relation else { return }
    switch direction {
    case .forward: append(properties, from: Self.thing, to: Self.counted)
    case .backward: append(properties, from: Self.counted, to: Self.thing)
    }
  }

  /// The variable for the value of a property: its label with underscores.
  static func variable(_ property: Vocabulary.Property) -> String {
    "?" + property.label.split(separator: " ").joined(separator: "_").lowercased()
  }

  private func edge(_ property: Vocabulary.Property, to object: String) -> Edge {
    Edge(subject: Self.thing, predicates: [names.text(property.iri)], object: object)
  }

  /// Says that things are of a class, or of one whose members answer for it.
  private mutating func append(_ type: Vocabulary.Class, of thing: String) {
    let classes =
      [type.iri] + vocabulary.classes.filter { $0.answersFor.contains(type.iri) }.map(\.iri)
    guard classes.count > 1 else { return lines.append("\(thing) a \(names.text(type.iri)) .") }
    let kind = thing == Self.thing ? "?class" : "\(thing)_class"
    lines.append("VALUES \(kind) { \(classes.map(names.text).joined(separator: " ")) }")
    lines.append("\(thing) a \(kind) .")
  }

  private mutating func append(
    _ condition: Condition, on thing: String, of type: Vocabulary.Class?
  ) {
    guard condition.isNegated else { return appendHolding(condition, on: thing, of: type) }
    let (outerLines, outerEdges) = (lines, edges)
    lines = []
    appendHolding(condition, on: thing, of: type)
    let known = knowing(condition, of: thing)
    lines = outerLines + known + ["FILTER NOT EXISTS {"] + lines.map { "  " + $0 } + ["}"]
    // No document says what is not the case.
    edges = outerEdges
  }

  /// What must be known for a denial to be true: of a document that was not read nobody knows what it
  /// says, nor where a meeting was not held whose place is unknown.
  private func knowing(_ condition: Condition, of thing: String) -> [String] {
    guard condition.value != .anything,
      case .properties(let properties, let direction) = condition.relation
    else { return [] }
    let speaksOfDocuments = properties.contains(where: wholes.isSaidOfDocuments)
    switch direction {
    case .forward where speaksOfDocuments: return [Self.isRead(thing)]
    case .forward:
      let predicates = properties.map { names.text($0.iri) }.joined(separator: "|")
      return ["FILTER EXISTS { \(Self.triple(thing, predicates, "?any")) }"]
    case .backward:
      guard speaksOfDocuments, case .things(let documents) = condition.value else { return [] }
      return documents.map { Self.isRead(names.text($0.iri)) }
    }
  }

  private static func isRead(_ document: String) -> String {
    "FILTER EXISTS { \(document) rg:hasRecital|rg:hasOperativeParagraph ?part }"
  }

  private mutating func appendHolding(
    _ condition: Condition, on thing: String, of type: Vocabulary.Class?
  ) {
    switch condition.relation {
    case .identity:
      if case .described(let description) = condition.value {
        append(description, as: thing)
      } else {
        lines.append("VALUES \(thing) { \(values(condition.value)) }")
      }
    case .properties(let properties, .forward):
      if let bounds = bounds(properties, condition.value) {
        appendStay(bounds, properties, of: thing)
      } else {
        append(properties, from: thing, to: object(condition.value, of: properties))
      }
    case .properties(let properties, .backward):
      let subject = object(condition.value, of: [])
      guard let type, let way = wholes.wayOut(of: properties), !Wholes.isWhole(type) else {
        return append(properties, from: subject, to: thing)
      }
      append(properties, from: subject, to: "\(thing)_part")
      lines.append("\(thing)_part \(way) \(thing) .")
    }
  }

  /// What lasts from a first to a last day is also meant by the days between.
  private typealias Bounds = (period: Period, first: String, last: String)

  private func bounds(_ properties: [Vocabulary.Property], _ value: QuestionValue) -> Bounds? {
    func name(_ word: String) -> String? {
      properties.first { $0.label.hasSuffix(word) }.map { names.text($0.iri) }
    }
    guard let period = value.period, let first = name(" from"), let last = name(" until") else {
      return nil
    }
    return (period, first, last)
  }

  private mutating func appendStay(
    _ bounds: Bounds, _ properties: [Vocabulary.Property], of thing: String
  ) {
    count += 1
    let first = "?value\(count)"
    let last = "\(first)_last"
    let predicates = properties.map { names.text($0.iri) }
    edges.append(Edge(subject: thing, predicates: predicates, object: first))
    let any = predicates.joined(separator: "|")
    lines += [
      "{ \(thing) \(any) \(first) . \(bounds.period.contains(first)) }",
      "UNION {",
      "  \(thing) \(bounds.first) \(first) ; \(bounds.last) \(last) .",
      "  \(bounds.period.overlaps(from: first, through: last))",
      "}",
    ]
  }

  private mutating func append(_ description: QuestionValue.Description, as thing: String) {
    append(description.type, of: thing)
    for condition in description.conditions {
      append(condition, on: thing, of: description.type)
    }
  }

  private mutating func append(
    _ properties: [Vocabulary.Property], from subject: String, to object: String
  ) {
    let predicates = properties.map { names.text($0.iri) }
    edges.append(Edge(subject: subject, predicates: predicates, object: object))
    let paths = zip(properties, predicates).map { wholes.wayIn(to: $0) + $1 }
    lines.append(Self.triple(subject, paths.joined(separator: "|"), object))
  }

  /// A triple pattern; the words of paragraphs stand in the graphs of their documents alone.
  static func triple(_ subject: String, _ path: String, _ object: String) -> String {
    let triple = "\(subject) \(path) \(object)"
    return path == "rg:text" ? "GRAPH \(subject)_graph { \(triple) }" : triple + " ."
  }

  private func values(_ value: QuestionValue) -> String {
    guard case .things(let things) = value else { return "" }
    return things.map { names.text($0.iri) }.sorted().joined(separator: " ")
  }

  /// The term for a value, or a variable and the lines that bind it.
  private mutating func object(
    _ value: QuestionValue, of properties: [Vocabulary.Property]
  ) -> String {
    let ranges = Set(properties.flatMap(\.ranges))
    let wayOut = wholes.wayOut(of: properties)
    switch value {
    case .things(let things) where things.count == 1 && wayOut == nil: return values(value)
    case .year(let year) where ranges.contains(XSD.gYear): return "\"\(year)\"^^xsd:gYear"
    case .day(let day) where ranges.contains(XSD.date): return Self.literal(day)
    case .things, .year, .day, .period, .described, .words, .anything:
      count += 1
      let variable = "?value\(count)"
      let whole = wayOut == nil ? variable : variable + "_whole"
      bind(whole, to: value, isLiteral: !ranges.isDisjoint(with: [XSD.date, XSD.gYear]))
      if let wayOut { lines.append("\(variable) \(wayOut) \(whole) .") }
      return variable
    }
  }

  /// Lets a variable stand for a value, or for a node of that date.
  private mutating func bind(_ variable: String, to value: QuestionValue, isLiteral: Bool) {
    let day = isLiteral ? variable : variable + "_day"
    switch value {
    case .things: lines.append("VALUES \(variable) { \(values(value)) }")
    case .described(let description): append(description, as: variable)
    case .words(let words): lines.append(Self.hasWords(variable, words))
    case .anything: break
    case .day(let day) where !isLiteral: lines.append("\(variable) rg:date \(Self.literal(day)) .")
    case .year, .day, .period:
      if !isLiteral { lines.append("\(variable) rg:date \(day) .") }
      if let period = value.period { lines.append(period.contains(day)) }
    }
  }

  private static func literal(_ day: String) -> String { "\"\(day)\"^^xsd:date" }

  /// The condition that a text has some words in it, whatever their capitals.
  private static func hasWords(_ variable: String, _ words: [String]) -> String {
    let alternatives = words.map { words in
      let text = words.lowercased().replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "CONTAINS(LCASE(STR(\(variable))), \"\(text)\")"
    }
    return "FILTER(\(alternatives.joined(separator: " || ")))"
  }
}

extension QuestionValue {
  /// The time that is named; `nil` for things and words.
  fileprivate var period: Period? {
    switch self {
    case .day(let moment), .year(let moment): Period(moment)
    case .period(let period): period
    case .things, .described, .words, .anything: nil
    }
  }
}
