import KnowledgeGraph
import Recognition
import Resolutions

/// Entities, each with its type, its label and what its identity tells.
extension DocumentLinking {
  /// A thing of the registry.
  mutating func name(_ known: World.Known) {
    name(known, as: known.label)
  }

  /// A thing of the registry, by the name that is printed.
  private mutating func name(_ known: World.Known, as label: String) {
    writer.type(known.id, known.type)
    writer.label(known.id, label)
    for address in known.sameAs { writer.describe(known.id, .sameAs, .address(address)) }
  }

  /// An organ that no registry knows, by its name.
  mutating func organ(called name: String) -> EntityID {
    let entity = EntityID("organ/" + slug(name))
    writer.type(entity, .organ)
    writer.label(entity, name)
    return entity
  }

  mutating func time(_ date: CalendarDate) -> EntityID {
    let entity = EntityID(date)
    writer.type(entity, .date)
    return entity
  }

  /// A resolution that is cited; the part of another is also described as such.
  mutating func resolution(_ symbol: DocumentSymbol) -> EntityID {
    let entity = EntityID(document: symbol)
    writer.type(entity, .resolution)
    describe(entity, symbol)
    if let composite = symbol.composite {
      let whole = EntityID(document: composite)
      writer.type(whole, .resolution)
      describe(whole, composite)
      writer.describe(entity, .isPartOf, .entity(whole))
    }
    return entity
  }

  /// A document that is no resolution.
  mutating func cited(_ symbol: DocumentSymbol) -> EntityID {
    let entity = EntityID(document: symbol)
    writer.type(entity, .document)
    describe(entity, symbol)
    if let corrected = symbol.corrected {
      writer.type(entity, .corrigendum)
      let original = EntityID(document: corrected)
      writer.type(original, .document)
      describe(original, corrected)
      writer.describe(entity, .corrects, .entity(original))
    }
    return entity
  }

  /// The label of a document, and its symbol as a thing of its own with its components.
  mutating func describe(_ entity: EntityID, _ symbol: DocumentSymbol) {
    writer.label(entity, symbol.value)
    writer.describe(entity, .symbol, .text(symbol.value))
    let node = EntityID(symbol: symbol)
    writer.type(node, .documentSymbol)
    writer.label(node, symbol.value)
    writer.describe(entity, .hasSymbol, .entity(node))
    let parts = symbol.components
    writer.describe(node, .organCode, .text(parts.organ))
    for (property, value) in [
      (Property.subsidiary, parts.subsidiary), (.sessionOrYear, parts.sessionOrYear),
      (.series, parts.series), (.serial, parts.serial),
    ] {
      if let value { writer.describe(node, property, .text(value)) }
    }
    for modifier in parts.modifiers { writer.describe(node, .modifier, .text(modifier)) }
  }

  /// A place with its country; a name that several places bear is reported and left out.
  mutating func place(_ citation: PlaceCitation, in passage: Passage) -> EntityID? {
    guard !citation.isAmbiguous else {
      report(
        "ambiguous-place", "several places are called \"\(citation.name)\"; left out", in: passage,
        at: citation.range)
      return nil
    }
    guard let key = citation.key else { return unknownPlace(citation, in: passage) }
    return place(known: key, called: citation.name)
  }

  /// A place of the registry under the name that is printed, with the countries it lies in.
  mutating func place(known key: String, called printed: String? = nil) -> EntityID? {
    guard let place = world.places[key] else { return nil }
    let other = printed.flatMap { place.label.hasPrefix($0) ? nil : $0 }
    name(place, as: other ?? place.label)
    for container in world.containers[key] ?? [] {
      guard let country = world.places[container] else { continue }
      name(country)
      writer.describe(place.id, .containedIn, .entity(country.id))
    }
    return place.id
  }

  /// Where a meeting is: the place; or the place with its country, where several bear its name and
  /// the text prints the country to tell them apart.
  mutating func location(_ citation: PlaceCitation, in passage: Passage) -> EntityID? {
    guard let place = place(citation, in: passage) else { return nil }
    guard let key = citation.key, world.ambiguousPlaces.contains(key),
      let country = citation.countryKey.flatMap({ world.places[$0] })
    else { return place }
    name(country)
    let location = EntityID("location/" + place.localName)
    writer.type(location, .location)
    writer.label(location, "\(citation.name), \(country.label)")
    writer.describe(location, .containedIn, .entity(place))
    return location
  }

  private mutating func unknownPlace(_ citation: PlaceCitation, in passage: Passage) -> EntityID? {
    let entity = EntityID("place/" + slug(citation.name))
    writer.type(entity, .place)
    writer.label(entity, citation.name)
    report(
      "unknown-place",
      "\"\(citation.name)\" is a place that the registry does not tell; add it to ontology/places.ttl",
      in: passage, at: citation.range)
    return entity
  }
}
