internal import Ontology
internal import RDF

/// Writes what a question asks for as SPARQL.
struct QueryWriter {
  let inquiry: Inquiry
  private let pattern: GraphPattern
  private let columns: Columns
  private let prefixes: [String: IRI]

  init(_ inquiry: Inquiry, vocabulary: Vocabulary) {
    self.inquiry = inquiry
    prefixes = vocabulary.prefixes
    pattern = GraphPattern(inquiry, in: vocabulary)
    columns = Columns.of(inquiry.type, in: vocabulary)
  }

  /// The query that answers the question.
  var answer: String {
    switch inquiry.answer {
    case .things: things
    case .truth: text("ASK", pattern.lines)
    case .count: text("SELECT (COUNT(DISTINCT \(GraphPattern.thing)) AS ?count)", pattern.lines)
    case .values(let properties): values(properties)
    case .ranking: ranking
    case .description(let properties): description(properties)
    }
  }

  /// The query for the words that bear the answer out, in the order of the answer: symbol of the
  /// document, paragraph with its sentence, file, line and quote.
  var explanation: String {
    let label = self.label
    let optionals = columns.all.map { optional($0.path, $0.variable) }
    return text(
      "SELECT DISTINCT \(label) ?said_in ?paragraph ?file ?line ?quote ?sentence",
      highest + pattern.lines + [optional("rdfs:label", label)] + optionals + evidence,
      order: columns.order + [label, "?rank", "?said_in", "?file", "?line"])
  }

  private var things: String {
    let label = self.label
    let names = columns.shown.map(\.variable)
    let optionals = columns.all.map { optional($0.path, $0.variable) }
    return text(
      "SELECT DISTINCT " + ([label] + names).joined(separator: " "),
      pattern.lines + [optional("rdfs:label", label)] + optionals,
      order: columns.order + [label])
  }

  private var ranking: String {
    let names = ([label] + columns.shown.map(\.variable)).joined(separator: " ")
    let optionals = columns.shown.map { optional($0.path, $0.variable) }
    return text(
      "SELECT \(names) (COUNT(DISTINCT \(GraphPattern.counted)) AS ?count)",
      highest + pattern.lines + [optional("rdfs:label", label)] + optionals,
      group: "\(GraphPattern.thing) \(names)", order: ["DESC(?count)", label])
  }

  /// The condition on things in a ranking of one that no other has a higher count; several may share it.
  private var highest: [String] {
    guard case .ranking(_, ofOne: true) = inquiry.answer else { return [] }
    return counts(as: "?highest")
      + ["{ SELECT (MAX(?number) AS ?highest) WHERE {"]
      + counts(as: "?number").map { "  " + $0 } + ["} }"]
  }

  /// A query within the query for how much is counted of each thing.
  private func counts(as variable: String) -> [String] {
    let counted = "(COUNT(DISTINCT \(GraphPattern.counted)) AS \(variable))"
    return ["{ SELECT \(GraphPattern.thing) \(counted) WHERE {"]
      + pattern.lines.map { "  " + $0 } + ["} GROUP BY \(GraphPattern.thing) }"]
  }

  /// All that is said of a thing, in the order of the vocabulary.
  private func description(_ properties: [Vocabulary.Property]) -> String {
    let isOneThing = inquiry.conditions.first.map { $0.value.things.count == 1 } ?? false
    let name = isOneThing ? [] : [label]
    let terms = TermNames(prefixes: prefixes)
    let rows = properties.enumerated().map { rank, property in
      "    (\(terms.text(property.iri)) \"\(property.label)\" \(rank))"
    }
    return text(
      "SELECT DISTINCT \((name + ["?property", "?value"]).joined(separator: " "))",
      pattern.lines + name.map { optional("rdfs:label", $0) } + [
        "VALUES (?predicate ?property ?rank) {"
      ]
        + rows + [
          "}", saying,
          "OPTIONAL { ?object rdfs:label ?label }", "BIND(COALESCE(?label, ?object) AS ?value)",
        ],
      order: name + ["?rank", "?value"])
  }

  private func values(_ properties: [Vocabulary.Property]) -> String {
    let variables = properties.map(GraphPattern.variable)
    let optionals = properties.map { optional(path(to: $0), GraphPattern.variable($0)) }
    let isAnswered = variables.map { "BOUND(\($0))" }.joined(separator: " || ")
    return text(
      "SELECT DISTINCT " + ([label] + variables).joined(separator: " "),
      pattern.lines + [optional("rdfs:label", label)] + optionals + ["FILTER(\(isAnswered))"],
      order: [label])
  }

  /// The way to what is printed for the value of a property.
  private func path(to property: Vocabulary.Property) -> String {
    let name = TermNames(prefixes: prefixes).text(property.iri)
    if property.kind != .object { return name }
    return name + (property.ranges.contains(QuestionValue.dateClass) ? "/rg:date" : "/rdfs:label")
  }

  /// The variable for the names of the things, called after their class.
  private var label: String {
    let name = inquiry.type?.label ?? "name"
    return "?" + name.split(separator: " ").joined(separator: "_").lowercased()
  }

  /// What is said of a thing, in no graph or, as the words of a paragraph are, in one.
  private var saying: String {
    let triple = "\(GraphPattern.thing) ?predicate ?object"
    return "{ \(triple) } UNION { VALUES ?predicate { rg:text } GRAPH ?graph { \(triple) } }"
  }

  private func optional(_ path: String, _ variable: String) -> String {
    "OPTIONAL { \(GraphPattern.triple(GraphPattern.thing, path, variable)) }"
  }

  /// The claims that bear the answer out, and the words of each.
  private var evidence: [String] {
    let claims = edges + facts
    let any = "{ BIND(0 AS ?rank) GRAPH ?graph { ?claim rdf:subject \(GraphPattern.thing) } }"
    return [
      (claims.isEmpty ? [any] : claims).joined(separator: "\n  UNION "),
      "GRAPH ?graph {",
      "  ?claim rg:evidence ?evidence .",
      "  ?evidence rg:line ?line ; oa:hasTarget ?target .",
      "  ?target oa:hasSelector/oa:exact ?quote .",
      "  OPTIONAL { ?target oa:hasSource/rg:fileName ?file }",
      "  OPTIONAL { ?claim rg:paragraph ?part . ?part rdfs:label ?paragraph ; rg:text ?sentence }",
      "}",
      "?graph foaf:primaryTopic/rg:symbol ?said_in .",
    ].filter { !$0.isEmpty }
  }

  /// The claims for the triples of the pattern, any of which may be meant.
  private var edges: [String] {
    pattern.edges.map { edge in
      Self.claims(
        edge.predicates, rank: 0, "rdf:subject \(edge.subject) ; rdf:object \(edge.object)")
    }
  }

  /// The claims for what the columns of the answer say of the things; they come second.
  private var facts: [String] {
    let predicates = columns.shown.compactMap(\.claimed)
    guard case .things = inquiry.answer, !predicates.isEmpty else { return [] }
    return [Self.claims(predicates, rank: 1, "rdf:subject \(GraphPattern.thing)")]
  }

  private static func claims(_ predicates: [String], rank: Int, _ ends: String) -> String {
    let rows = predicates.map { "(\($0) \(rank))" }.joined(separator: " ")
    return "{ VALUES (?predicate ?rank) { \(rows) } "
      + "GRAPH ?graph { ?claim rdf:predicate ?predicate ; \(ends) } }"
  }

  private func text(
    _ head: String, _ lines: [String], group: String? = nil, order: [String] = []
  ) -> String {
    let body = lines.map { "  " + $0 }
    let tail =
      (group.map { ["GROUP BY " + $0] } ?? [])
      + (order.isEmpty ? [] : ["ORDER BY " + order.joined(separator: " ")])
    let query = [head, "WHERE {"] + body + ["}"] + tail
    let used = prefixes.sorted { $0.key < $1.key }.filter { prefix, _ in
      query.contains { $0.contains(prefix + ":") }
    }
    let declarations = used.map { "PREFIX \($0.key): \($0.value)" }
    return (declarations + query).joined(separator: "\n") + "\n"
  }
}
