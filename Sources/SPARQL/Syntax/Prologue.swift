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

  /// The edits between two prefixes; none when the unknown one is short for the other.
  private func distance(_ unknown: String, _ known: String) -> Int {
    guard !unknown.isEmpty, !known.isEmpty else { return .max }
    if known.hasPrefix(unknown) { return 0 }
    let edits = Prologue.edits(Array(unknown.lowercased().utf8), Array(known.lowercased().utf8))
    return unknown.hasPrefix(known) ? min(edits, 2) : edits
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
