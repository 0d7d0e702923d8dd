/// Something said: a subject, a property, a value.
package struct Statement: Hashable, Comparable, Sendable {
  package let subject: EntityID
  package let property: Property
  package let value: Value

  package init(_ subject: EntityID, _ property: Property, _ value: Value) {
    self.subject = subject
    self.property = property
    self.value = value
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.subject, left.property.rawValue, left.value)
      < (right.subject, right.property.rawValue, right.value)
  }
}
