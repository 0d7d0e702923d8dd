public import RDF

/// Solutions as a table for people, with IRIs shortened by prefixes.
///
/// ```
/// meeting                 year
/// ──────────────────────  ────
/// rg:meeting/apmbc-msp-9  2008
/// ```
///
/// Where there is no room, the ends of cells are left out, unless two that differ would then look alike:
/// the cells of such a column are broken into lines.
public struct TableWriter: Sendable {
  /// Prefixes without colon, and the namespaces they stand for.
  public var prefixes: [String: IRI]
  /// How the cells of a row are parted.
  public var layout: Layout

  /// The ways to lay out a table.
  public enum Layout: Hashable, Sendable {
    /// In columns for people; `width` is how many columns of text a line may take, if there is a limit.
    case drawn(width: Int?)
    /// With a tab between cells, for programs; nothing is left out.
    case tabbed
  }

  public init(prefixes: [String: IRI] = [:], layout: Layout = .drawn(width: nil)) {
    self.prefixes = prefixes
    self.layout = layout
  }

  /// The table, with a line end after each row.
  public func text(_ solutions: Solutions) -> String {
    let namespaces = namespaces
    let rows = solutions.map { $0.terms.map { cell($0, namespaces) } }
    switch layout {
    case .tabbed:
      return ([solutions.variables] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    case .drawn(let width): return drawn(rows, under: solutions.variables, within: width)
    }
  }

  /// An IRI as cells show it: shortened by the prefix of the longest namespace, if there is one.
  public func text(_ iri: IRI) -> String { name(iri, namespaces) }

  private var namespaces: [(key: String, value: IRI)] {
    prefixes.sorted {
      ($0.value.value.utf8.count, $1.key) > ($1.value.value.utf8.count, $0.key)
    }
  }

  private func name(_ iri: IRI, _ namespaces: [(key: String, value: IRI)]) -> String {
    for (prefix, namespace) in namespaces where iri.value.hasPrefix(namespace.value) {
      return prefix + ":" + iri.value.dropFirst(namespace.value.count)
    }
    return iri.value
  }

  private func drawn(
    _ rows: [[String]], under variables: [String], within limit: Int?
  ) -> String {
    let widths = fitted(
      variables.indices.map { column in
        (rows.map { $0[column].count } + [variables[column].count, 1]).max() ?? 1
      }, to: limit)
    let rule = widths.map { String(repeating: "─", count: $0) }
    let heads = zip(variables, widths).map { cut($0, to: $1) }
    let columns = variables.indices.map { column in
      fitted(rows.map { $0[column] }, to: widths[column])
    }
    let body = rows.indices.flatMap { row in lines(columns.map { $0[row] }) }
    return ([heads, rule] + body).map { line($0, widths) }.joined()
  }

  /// The cells of a column, each as lines of a width: cut, or broken where cut ones would look alike.
  private func fitted(_ cells: [String], to width: Int) -> [[String]] {
    let short = cells.map { cut($0, to: width) }
    let isDistinct = Set(short).count == Set(cells).count
    return isDistinct ? short.map { [$0] } : cells.map { broken($0, to: width) }
  }

  private func cut(_ text: String, to width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }

  /// Lines broken between words, and within a word that is longer than a line.
  private func broken(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      var rest = word
      if let last = lines.last, !last.isEmpty {
        if last.count + 1 + rest.count <= width {
          lines[lines.count - 1] += " " + rest
          continue
        }
        lines.append("")
      }
      while rest.count > width {
        lines[lines.count - 1] = String(rest.prefix(width))
        lines.append("")
        rest = rest.dropFirst(width)
      }
      lines[lines.count - 1] = String(rest)
    }
    return lines
  }

  /// The lines of a row from those of its cells.
  private func lines(_ cells: [[String]]) -> [[String]] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      cells.map { line < $0.count ? $0[line] : "" }
    }
  }

  private func cell(_ term: Term?, _ namespaces: [(key: String, value: IRI)]) -> String {
    switch term {
    case nil: return ""
    case .iri(let iri)?: return name(iri, namespaces)
    case .blankNode(let node)?: return "_:" + node.label
    case .literal(let literal)?:
      return String(literal.lexicalForm.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
  }

  /// The widths, the widest made smaller until a line fits.
  private func fitted(_ widths: [Int], to limit: Int?) -> [Int] {
    var widths = widths
    guard let limit else { return widths }
    while widths.reduce(2 * (widths.count - 1), +) > limit,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - cell.count))
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
