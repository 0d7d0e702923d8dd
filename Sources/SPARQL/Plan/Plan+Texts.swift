/// A pass that searches the objects of a pattern where their texts are kept.
///
/// ```
///   Filter (CONTAINS ?title "peace")     ─▶   Match ?d :title ?title if (CONTAINS ?title "peace")
///     Match ?d :title ?title
/// ```
extension Plan {
  /// The plan in which filters that look for a text in the object of a pattern are part of the pattern.
  var withTextsSearched: Plan {
    let plan = mapChildren(\.withTextsSearched)
    guard case .filter(let expression, .quads(let pattern)) = plan,
      let condition = TextCondition(expression), pattern.object.slot == condition.slot
    else { return plan }
    return .search(pattern, condition)
  }
}
