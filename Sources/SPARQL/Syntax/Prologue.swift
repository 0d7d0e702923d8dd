import RDF

/// The base and the prefixes in force (SPARQL 1.1 §4.1).
struct Prologue {
  var base: IRI?
  var prefixes: [String: IRI]

  /// The IRI that a reference means; `nil` for a relative one without a base.
  func resolve(_ reference: String) -> IRI? {
    if IRI.isAbsolute(reference) { return IRI(reference) }
    return base?.resolving(reference)
  }

  /// The declared prefix that `unknown` was likely meant to be.
  func suggestion(for unknown: String) -> String? {
    let ranked = prefixes.keys.sorted().map { (prefix: $0, distance: distance(unknown, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= 2 else {
      return nil
    }
    return best.prefix
  }

  /// The edits between two prefixes; none but one when one only shortens the other.
  private func distance(_ left: String, _ right: String) -> Int {
    if !left.isEmpty, !right.isEmpty, left.hasPrefix(right) || right.hasPrefix(left) { return 1 }
    return Prologue.edits(Array(left.lowercased().utf8), Array(right.lowercased().utf8))
  }

  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
