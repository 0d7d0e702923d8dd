/// A meeting, conference, summit or special session named in running text.
package struct MeetingCitation: Hashable, Sendable {
  /// The head noun.
  package let head: TitleHead
  /// The numbers: one, several for "first to ninth", none.
  package let ordinals: [Int]
  /// The name as printed, without article and, when it has several, without ordinals.
  package let name: String
  /// The name of one of them: "meeting of the States Parties" for "meetings of the States Parties".
  package let singularName: String
  /// The key in the registry of meetings, when the name stands there.
  package let key: String?
  /// The token where its treaty is named, in "meeting of the States parties to the Convention".
  package let ownerToken: Int?
  /// Another name given with it, as in "entitled “The Cartagena Summit on a Mine-Free World”".
  package let alias: String?
  /// Whether it has nothing but its head noun: "the Review Conference".
  package let isBare: Bool
  /// Whether the meetings are several without a number: "the two preparatory meetings".
  package let isPlural: Bool
  /// Where and when, one for each meeting of a list, or one for all.
  package var occurrences: [Occurrence]
}

/// Where and when a meeting was held or is to be held, as far as the text says.
package struct Occurrence: Hashable, Sendable {
  package enum Modality: Hashable, Sendable { case held, planned }

  package var place: PlaceCitation?
  package var dates: DateExpression?
  package var year: Int?
  package var modality: Modality?
  /// Bytes of the text that say so.
  package var range: Range<Int>

  package var isEmpty: Bool { place == nil && dates == nil && year == nil }

  /// The same with the place where it was held.
  func held(at place: PlaceCitation) -> Occurrence {
    var occurrence = self
    occurrence.place = place
    occurrence.modality = modality ?? .held
    return occurrence
  }

  /// The same with the later days at which it was taken up again.
  func resumed(_ later: Occurrence) -> Occurrence {
    guard let first = dates?.first, let last = later.dates?.last, first < last else { return self }
    var resumed = self
    resumed.dates = DateExpression(days: [first, last], isInterval: true)
    resumed.range = range.lowerBound..<later.range.upperBound
    return resumed
  }
}

/// A place as printed, with the country printed after it.
package struct PlaceCitation: Hashable, Sendable {
  /// The key in the registry; `nil` for a place that it does not know.
  package let key: String?
  package let name: String
  /// Whether several places of the registry bear the name, and nothing tells which is meant.
  package var isAmbiguous = false
  /// The key of the country in "Cartagena, Colombia".
  package let countryKey: String?
  /// Bytes of the text.
  package let range: Range<Int>
  /// Bytes of the country.
  package let countryRange: Range<Int>?
}
