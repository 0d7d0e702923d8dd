/// Claims that cannot all be true, or a plan that came out otherwise.
package struct Conflict: Hashable, Comparable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Documents give different values where there can be one.
    case differentValues = "different-values"
    /// What happened is not what was planned; both statements stand.
    case planChanged = "plan-changed"
  }

  package let kind: Kind
  package let subject: EntityID
  /// The property with more than one value; what happened, when a plan changed.
  package let property: Property
  /// The value that the reconciled graph gives.
  package let chosen: Value
  /// The other values, smallest first.
  package let others: [Value]
  /// The claims for all of these values, in order.
  package let claims: [ClaimKey]
  /// The documents that give each of these values, whether by a claim or in describing the thing.
  package let documents: [Value: [EntityID]]

  package static func < (left: Self, right: Self) -> Bool {
    (left.subject, left.property.rawValue, left.kind.rawValue)
      < (right.subject, right.property.rawValue, right.kind.rawValue)
  }
}
