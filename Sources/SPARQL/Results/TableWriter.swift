public import RDF

/// Solutions as a table for people, with IRIs shortened by prefixes.
///
/// ```
/// meeting                 year
/// ──────────────────────  ────
/// rg:meeting/apmbc-msp-9  2008
/// ```
public struct TableWriter: Sendable {
  /// Prefixes without colon, and the namespaces they stand for.
  public var prefixes: [String: IRI]
  /// How many columns of text a line may take; cells are cut to fit. `nil` for no limit.
  public var width: Int?

  public init(prefixes: [String: IRI] = [:], width: Int? = nil) {
    self.prefixes = prefixes
    self.width = width
  }

  /// The table, with a line end after each row.
  public func text(_ solutions: Solutions) -> String {
    let namespaces = prefixes.sorted {
      ($0.value.value.utf8.count, $1.key) > ($1.value.value.utf8.count, $0.key)
    }
    let rows = solutions.map { $0.terms.map { cell($0, namespaces) } }
    let widths = fitted(
      solutions.variables.indices.map { column in
        (rows.map { $0[column].count } + [solutions.variables[column].count, 1]).max() ?? 1
      })
    let rule = widths.map { String(repeating: "─", count: $0) }
    return ([solutions.variables, rule] + rows).map { line($0, widths) }.joined()
  }

  private func cell(_ term: Term?, _ namespaces: [(key: String, value: IRI)]) -> String {
    switch term {
    case nil: return ""
    case .iri(let iri)?:
      for (prefix, namespace) in namespaces where iri.value.hasPrefix(namespace.value) {
        return prefix + ":" + iri.value.dropFirst(namespace.value.count)
      }
      return iri.value
    case .blankNode(let node)?: return "_:" + node.label
    case .literal(let literal)?:
      return String(literal.lexicalForm.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
  }

  /// The widths, the widest made smaller until a line fits.
  private func fitted(_ widths: [Int]) -> [Int] {
    var widths = widths
    guard let limit = width else { return widths }
    while widths.reduce(2 * (widths.count - 1), +) > limit,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = zip(cells, widths).map { cell, width in
      cell.count > width
        ? cell.prefix(width - 1) + "…" : cell + String(repeating: " ", count: width - cell.count)
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
