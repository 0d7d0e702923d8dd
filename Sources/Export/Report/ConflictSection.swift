internal import KnowledgeGraph

/// The part of the report about one conflict: what is said, and by whom.
///
/// ```
///   Second Review Conference: planned otherwise
///     heldFrom 2009-11-30, says A/RES/68/30, recital 6
///     plannedFrom 2009-11-29, says A/RES/64/56, recital 8
/// ```
struct ConflictSection {
  private let conflict: Conflict
  private let labels: Labels

  init(_ conflict: Conflict, labels: Labels) {
    self.conflict = conflict
    self.labels = labels
  }

  var lines: [String] {
    ["\(labels.label(of: conflict.subject)): \(heading)"]
      + ([conflict.chosen] + conflict.others).flatMap(sayings)
  }

  private var heading: String {
    switch conflict.kind {
    case .differentValues: "documents differ; the first value is taken"
    case .planChanged: "it was planned otherwise"
    }
  }

  private func sayings(for value: Value) -> [String] {
    let claims = conflict.claims.filter { $0.statement.value == value }
    guard !claims.isEmpty else {
      let documents = (conflict.documents[value] ?? []).map(labels.label).joined(separator: ", ")
      return ["  \(conflict.property.localName) \(labels.text(value)), where \(documents) names it"]
    }
    let shown = claims.count > Self.shown + 1 ? claims.prefix(Self.shown) : claims[...]
    let more = claims.count - shown.count
    let sayings = shown.map { "  \(said($0)), says \(place(of: $0))" }
    return more > 0 ? sayings + ["  \(said(claims[0])), say \(more) more"] : sayings
  }

  /// How many of those who say the same are named.
  private static let shown = 3

  private func said(_ claim: ClaimKey) -> String {
    "\(claim.statement.property.localName) \(labels.text(claim.statement.value))"
  }

  /// "A/RES/64/56, recital 8".
  private func place(of claim: ClaimKey) -> String {
    if let paragraph = claim.paragraph, let label = labels.known(paragraph) { return label }
    return "\(labels.label(of: claim.document)), \(claim.paragraph?.localName ?? "masthead")"
  }
}
