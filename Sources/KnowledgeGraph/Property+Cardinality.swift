extension Property {
  /// Whether a thing has at most one value of this property, so that two values are a contradiction.
  package var isSingleValued: Bool { Self.singleValued.contains(self) }

  private static let singleValued: Set<Property> = [
    // A resolution and its making.
    .title, .adoptedOn, .distributedOn, .documentDate, .publicationDate, .adoptedBy, .adoptedAt,
    .session,
    // Its paragraphs.
    .position, .leadVerb,
    // Treaties and their articles.
    .entryIntoForce, .articleOf, .articleNumber, .paragraphNumber,
    // Meetings.
    .ordinal, .heldAt, .heldFrom, .heldUntil, .heldInYear, .plannedAt, .plannedFrom, .plannedUntil,
    .plannedInYear,
    // Dates.
    .date, .begins, .ends, .year,
  ]

  /// What was planned, for each property that tells what happened.
  package var plan: Property? { Self.plans[self] }

  private static let plans: [Property: Property] = [
    .heldAt: .plannedAt, .heldFrom: .plannedFrom, .heldUntil: .plannedUntil,
    .heldInYear: .plannedInYear,
  ]

  /// Whether values are places, of which a city says more than its country.
  var isLocation: Bool { self == .heldAt || self == .plannedAt }
}
