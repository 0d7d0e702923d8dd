package import KnowledgeGraph

/// What is known of the world before reading, by the keys that recognition gives.
package struct World: Sendable {
  /// A thing that the registries know.
  package struct Known: Sendable {
    package let id: EntityID
    package let type: EntityType
    package let label: String

    package init(id: EntityID, type: EntityType, label: String) {
      self.id = id
      self.type = type
      self.label = label
    }
  }

  /// A series of meetings of the parties to a treaty.
  package struct Series: Sendable {
    package let id: EntityID
    package let label: String
    package let treaty: EntityID
    package let memberType: EntityType
    /// How one of the meetings is called, the usual name first.
    package let memberNames: [String]
    /// What the symbols of its documents begin with.
    package let symbolPrefixes: [String]

    package init(
      id: EntityID, label: String, treaty: EntityID, memberType: EntityType, memberNames: [String],
      symbolPrefixes: [String]
    ) {
      self.id = id
      self.label = label
      self.treaty = treaty
      self.memberType = memberType
      self.memberNames = memberNames
      self.symbolPrefixes = symbolPrefixes
    }
  }

  /// Treaties, instruments and meetings.
  package var titles: [String: Known] = [:]
  package var places: [String: Known] = [:]
  /// The country of a city, where the registry gives one.
  package var containers: [String: [String]] = [:]
  package var organs: [String: Known] = [:]
  package var series: [Series] = []
  /// What speech acts assert of their objects.
  package var acts: [String: Property] = [:]
  /// Treaties that a bare head noun means where no other was named: "the Charter".
  package var defaults: [String: String] = [:]

  package init() {}
}
