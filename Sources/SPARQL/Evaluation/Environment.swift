import FoundationEssentials
import RDF

/// What functions know beside their arguments.
final class Environment {
  /// What `IRI()` resolves against.
  let base: IRI?
  /// The time of the query, the same for all of it.
  private(set) lazy var now = Literal(Date.now.formatted(.iso8601), datatype: XSD.dateTime)
  /// Counts solutions, so that `BNODE` knows when it is in another one.
  var solution = 0
  private var blankNodes: [String: BlankNode] = [:]
  private var solutionOfBlankNodes = -1
  private var blankNodeCount = 0

  init(base: IRI?) {
    self.base = base
  }

  /// A blank node that is in no dataset.
  func newBlankNode() -> BlankNode {
    blankNodeCount += 1
    return BlankNode("sparql-\(blankNodeCount)")
  }

  /// The blank node for a label, the same within one solution.
  func blankNode(for label: String) -> BlankNode {
    if solutionOfBlankNodes != solution {
      blankNodes = [:]
      solutionOfBlankNodes = solution
    }
    let node = blankNodes[label] ?? newBlankNode()
    blankNodes[label] = node
    return node
  }
}
