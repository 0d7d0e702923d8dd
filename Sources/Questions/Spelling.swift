/// Words that are likely meant by others that are not known.
package enum Spelling {
  /// How far some words are from a name, if that is near enough to be a slip.
  static func distance(ofMisspelt words: String, from name: String) -> Int? {
    let (left, right) = (Array(words.unicodeScalars), Array(name.lowercased().unicodeScalars))
    guard abs(left.count - right.count) <= tolerance(left.count) else { return nil }
    let distance = distance(left, right)
    return distance <= tolerance(left.count) ? distance : nil
  }

  /// The known phrase with a word so like this one that it is likely meant; the shortest of
  /// the nearest.
  package static func nearest(to word: String, among phrases: [String]) -> String? {
    let others = phrases.filter { $0.lowercased() != word.lowercased() }
    let near = others.compactMap { phrase -> (phrase: String, distance: Int)? in
      let words = phrase.split(separator: " ").map(String.init)
      let distances = words.compactMap { distance(ofMisspelt: word.lowercased(), from: $0) }
      return distances.min().map { (phrase, $0) }
    }
    return near.min {
      ($0.distance, $0.phrase.utf8.count) < ($1.distance, $1.phrase.utf8.count)
    }?.phrase
  }

  /// How many letters may be wrong in a word of a length; in a short one, any wrong letter makes
  /// another word.
  private static func tolerance(_ length: Int) -> Int { length < 4 ? 0 : length < 7 ? 1 : 2 }

  /// How many letters must be put in, left out, changed or swapped with their neighbour (optimal
  /// string alignment).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(rows[i][j + 1], row[j]) + 1
        cost = min(cost, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
