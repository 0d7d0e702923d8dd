public import RDF

extension Query {
  /// How a query is answered: its plan, with the solutions expected of each step and those it had.
  public struct Explanation: Hashable, Sendable, CustomStringConvertible {
    /// One operator of the plan.
    public struct Step: Hashable, Sendable {
      /// What it does.
      public let title: String
      /// How deep it stands in the tree; the steps that it takes its solutions from stand deeper.
      public let depth: Int
      /// How many solutions the planner expected.
      public let estimatedRows: Double
      /// How many there were.
      public let rows: Int
    }

    /// The steps, the last one to be done in front.
    public let steps: [Step]

    /// The steps as a table: rows, expected rows, and the tree.
    public var description: String {
      let head = Self.line("rows", "expected", "step")
      let lines = steps.map { step in
        let expected = step.estimatedRows.rounded()
        return Self.line(
          "\(step.rows)", expected < 1e15 ? "\(Int(expected))" : "many",
          String(repeating: "  ", count: step.depth) + step.title)
      }
      return ([head] + lines).joined(separator: "\n")
    }

    private static func line(_ rows: String, _ expected: String, _ step: String) -> String {
      let pad = { (text: String) in
        String(repeating: " ", count: max(0, 10 - text.utf8.count)) + text
      }
      return pad(rows) + " " + pad(expected) + "  " + step
    }
  }

  /// Answers the query and tells how.
  public func explanation(
    on dataset: Dataset, within limits: Limits = Limits()
  ) throws(LimitExceeded) -> Explanation {
    let query = PreparedQuery(self, dataset, isCounting: true)
    let run = Run(query, within: limits)
    _ = run.results
    if let exceeded = run.meter.exceeded { throw exceeded }
    var outline = PlanOutline(planner: query.planner, counts: run.evaluation.counts)
    outline.add(query.plan, given: [], times: 1, depth: 0)
    return Explanation(steps: outline.steps)
  }
}
