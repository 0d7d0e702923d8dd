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

  private(set) var lines: [String] = []
  private(set) var edges: [Edge] = []
  private let vocabulary: Vocabulary
  private let names: TermNames
  private var count = 0

  init(_ inquiry: Inquiry, in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    names = TermNames(prefixes: vocabulary.prefixes)
    if let type = inquiry.type { append(type, of: Self.thing) }
    for condition in inquiry.conditions { append(condition, on: Self.thing) }
    if case .values(let properties) = inquiry.answer {
      for property in properties { edges.append(edge(property, to: Self.variable(property))) }
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

  private mutating func append(_ condition: Condition, on thing: String) {
    guard condition.isNegated else { return appendHolding(condition, on: thing) }
    let (outerLines, outerEdges) = (lines, edges)
    lines = []
    appendHolding(condition, on: thing)
    let known = knowing(condition, of: thing)
    lines = outerLines + known + ["FILTER NOT EXISTS {"] + lines.map { "  " + $0 } + ["}"]
    // No document says what is not the case.
    edges = outerEdges
  }

  /// What must be known for a denial to be true: of a document that was not read nobody knows what it
  /// says, nor where a meeting was not held whose place is unknown.
  private func knowing(_ condition: Condition, of thing: String) -> [String] {
    guard case .properties(let properties, let direction) = condition.relation else { return [] }
    let speaksOfDocuments = properties.contains { property in
      property.domains.contains { vocabulary.isKind($0, of: Self.documentClass) }
    }
    switch direction {
    case .forward where speaksOfDocuments: return [Self.isRead(thing)]
    case .forward:
      let predicates = properties.map { names.text($0.iri) }.joined(separator: "|")
      return ["FILTER EXISTS { \(thing) \(predicates) ?any }"]
    case .backward:
      guard speaksOfDocuments, case .things(let documents) = condition.value else { return [] }
      return documents.map { Self.isRead(names.text($0.iri)) }
    }
  }

  private static func isRead(_ document: String) -> String {
    "FILTER EXISTS { \(document) rg:hasRecital|rg:hasOperativeParagraph ?part }"
  }

  private static let documentClass = IRI(Vocabulary.namespace + "Document")

  private mutating func appendHolding(_ condition: Condition, on thing: String) {
    switch condition.relation {
    case .identity:
      if case .described(let description) = condition.value {
        append(description, as: thing)
      } else {
        lines.append("VALUES \(thing) { \(values(condition.value)) }")
      }
    case .properties(let properties, .forward):
      append(properties, from: thing, to: object(condition.value, of: properties))
    case .properties(let properties, .backward):
      append(properties, from: object(condition.value, of: []), to: thing)
    }
  }

  private mutating func append(_ description: QuestionValue.Description, as thing: String) {
    append(description.type, of: thing)
    for condition in description.conditions { append(condition, on: thing) }
  }

  private mutating func append(
    _ properties: [Vocabulary.Property], from subject: String, to object: String
  ) {
    let predicates = properties.map { names.text($0.iri) }
    edges.append(Edge(subject: subject, predicates: predicates, object: object))
    lines.append("\(subject) \(predicates.joined(separator: "|")) \(object) .")
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
    let isPlace = ranges.contains(Self.placeClass)
    switch value {
    case .things(let things) where things.count == 1 && !isPlace: return values(value)
    case .year(let year) where ranges.contains(XSD.gYear): return "\"\(year)\"^^xsd:gYear"
    case .day(let day) where ranges.contains(XSD.date): return "\"\(day)\"^^xsd:date"
    case .described(let description):
      count += 1
      let variable = "?value\(count)"
      append(description, as: isPlace ? "\(variable)_whole" : variable)
      if isPlace { lines.append("\(variable) schema:containedInPlace* \(variable)_whole .") }
      return variable
    case .things, .year, .day, .period:
      count += 1
      let variable = "?value\(count)"
      lines += binding(
        of: variable, to: value, isLiteral: !ranges.isDisjoint(with: [XSD.date, XSD.gYear]),
        isPlace: isPlace)
      return variable
    }
  }

  private static let placeClass = IRI(Vocabulary.namespace + "Place")

  /// The lines that let a variable stand for a value, for a place in it, or for a node of that date.
  private func binding(
    of variable: String, to value: QuestionValue, isLiteral: Bool, isPlace: Bool
  ) -> [String] {
    switch value {
    case .things where isPlace:
      [
        "VALUES \(variable)_whole { \(values(value)) }",
        "\(variable) schema:containedInPlace* \(variable)_whole .",
      ]
    case .things: ["VALUES \(variable) { \(values(value)) }"]
    case .day(let day): ["\(variable) rg:date \"\(day)\"^^xsd:date ."]
    case .year(let year):
      Self.within(Period(from: Int(year), through: Int(year)), variable, isLiteral)
    case .period(let period): Self.within(period, variable, isLiteral)
    case .described: []
    }
  }

  private static func within(
    _ period: Period, _ variable: String, _ isLiteral: Bool
  ) -> [String] {
    if isLiteral { return [period.contains(variable)] }
    return ["\(variable) rg:date \(variable)_day .", period.contains("\(variable)_day")]
  }
}

/// How IRIs are written in a query.
struct TermNames {
  let prefixes: [String: IRI]

  /// The IRI with its prefix where that leaves a plain name, else in angle brackets.
  func text(_ iri: IRI) -> String {
    for (prefix, namespace) in prefixes.sorted(by: { $0.key < $1.key })
    where iri.value.hasPrefix(namespace.value) {
      let local = iri.value.dropFirst(namespace.value.count)
      if !local.isEmpty, local.utf8.allSatisfy(Self.isPlain) { return "\(prefix):\(local)" }
    }
    return iri.description
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
