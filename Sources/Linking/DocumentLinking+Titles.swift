import KnowledgeGraph
import Recognition
import SourceText

/// Treaties and instruments: which one a title means.
extension DocumentLinking {
  /// What a title means: several where it is the plural of treaties that the registry knows one by one.
  mutating func titles(
    _ citation: TitleCitation, _ mention: Mention, in passage: Passage
  ) -> [EntityID] {
    let known = together(citation)
    if known.isEmpty {
      if let group = antecedents.group(citation) { return group }
      return title(citation, mention, in: passage).map { [$0] } ?? []
    }
    for treaty in known { name(treaty) }
    antecedents.insert(together: known.map(\.id), citation)
    return known.map(\.id)
  }

  /// "Additional Protocols to the Hive Treaty", "Additional Protocols thereto": treaties that share
  /// their name in the plural.
  private func together(_ citation: TitleCitation) -> [World.Known] {
    let known = world.treaties(sharing: citation.title)
    guard known.isEmpty, citation.isProtocolAlone, let owner = antecedents.lastTreatyWithProtocols,
      let title = world.titles[owner.localName]?.label
    else { return known }
    return world.treaties(sharing: "\(citation.protocolNoun) to the \(title)")
  }

  /// The treaty or instrument that a title means; `nil` where it points back to nothing.
  mutating func title(
    _ printed: TitleCitation, _ mention: Mention, in passage: Passage
  ) -> EntityID? {
    let citation = printed.dated
    if let key = citation.key, let known = world.titles[key] {
      writer.type(known.id, known.type)
      writer.label(known.id, label(citation, of: known))
      if citation.title == known.label { writer.label(known.id, inFull: citation.title) }
      antecedents.insert(known.id, citation)
      return known.id
    }
    if citation.isBare { return bare(citation, mention, in: passage) }
    if let entity = antecedents.called(citation.title) { return entity }
    if let known = protocolOfAntecedent(citation) {
      name(known)
      antecedents.insert(known.id, citation)
      return known.id
    }
    if citation.isNounAlone { return protocolToAntecedent(citation, mention, in: passage) }
    if let known = world.title(named: citation.title), known.id.path.hasPrefix("treaty/") {
      writer.type(known.id, known.type)
      writer.label(known.id, citation.title)
      antecedents.insert(known.id, citation)
      return known.id
    }
    if let entity = antecedents.longer(citation) { return entity }
    if let known = datedTreaty(citation) {
      name(known)
      return known.id
    }
    if citation.isKindAlone {
      return made(citation) ?? nowhere(citation, mention, in: passage)
    }
    if citation.year != nil { return nowhere(citation, mention, in: passage) }
    if citation.isProtocolAlone { return protocolToAntecedent(citation, mention, in: passage) }
    return insert(citation, labelled: printed.title)
  }

  /// Takes what no registry knows for a thing of its own.
  private mutating func insert(_ citation: TitleCitation, labelled label: String) -> EntityID? {
    guard let type = EntityType(rawValue: citation.head.className) else { return nil }
    let entity = unregistered(citation)
    writer.type(entity, type)
    writer.label(entity, label)
    antecedents.insert(entity, citation)
    return entity
  }

  /// What is told by its making, and called but by its kind: "the Political Declaration adopted by the
  /// Hive Council on 3 May 2009", or was told so before.
  private mutating func made(_ citation: TitleCitation) -> EntityID? {
    guard let making = citation.making else { return antecedents.named(citation) }
    var made = citation
    made.edition = making
    return insert(made.dated, labelled: citation.title)
  }

  /// What no registry knows, told by its title, and by this document where others have the same or may
  /// have it: "the Peace Agreement".
  private func unregistered(_ citation: TitleCitation) -> EntityID {
    let folder = citation.head.kind == .treaty ? "treaty/" : "instrument/"
    let isShared = citation.edition == .document || citation.isCommon(in: world)
    return EntityID(folder + slug(citation.title) + (isShared ? "-" + document.localName : ""))
  }

  /// "the Optional Protocol thereto", "the Optional Protocol to the Convention": the protocol that
  /// the registry knows to the treaty spoken of, which is the last that has one.
  private func protocolOfAntecedent(_ citation: TitleCitation) -> World.Known? {
    let nouns = [
      "Optional Protocol": nil, "Optional Protocol to the Convention": "Convention",
      "Optional Protocol to the Covenant": "Covenant",
    ]
    guard let noun = nouns[citation.title] else { return nil }
    let owners = noun.map { antecedents.lastTreaty(of: $0).map { [$0] } ?? [] }
    return (owners ?? antecedents.treaties.suffix(Reach.treaties).reversed()).lazy
      .compactMap { world.titles[$0.localName]?.label }
      .compactMap { world.title(named: "Optional Protocol to the \($0)") }
      .first
  }

  /// The title as printed, unless that is a short form, or a motto stands before it with a colon.
  ///
  /// "1967 Protocol thereto" is that to the treaty named last.
  private func label(_ citation: TitleCitation, of known: World.Known) -> String {
    guard citation.isTitle || citation.title.hasSuffix(" \(known.label)") else {
      return known.label
    }
    if let owner = antecedents.lastTreaty.flatMap(writer.label(of:)),
      known.label.split(separator: " ").last.map({ owner.contains($0) }) ?? false,
      let owned = citation.title.withOwner(owner)
    {
      return owned
    }
    let hasMotto = citation.title.contains(":") && citation.title.hasSuffix(known.label)
    return hasMotto ? known.label : citation.title
  }

  /// "the Optional Protocol thereto": a protocol to the treaty spoken of.
  private mutating func protocolToAntecedent(
    _ citation: TitleCitation, _ mention: Mention, in passage: Passage
  ) -> EntityID? {
    guard
      let treaty = citation.ownerNoun.map(antecedents.lastTreaty(of:))
        ?? antecedents.lastTreatyWithProtocols ?? antecedents.lastTreaty,
      let printed = writer.label(of: treaty)
    else {
      report(
        "points-nowhere",
        "\"the \(citation.title)\" is left out: it belongs to no treaty named before; check the text before it",
        in: passage, at: mention.range)
      return nil
    }
    if printed.hasPrefix(citation.protocolNoun) { return treaty }
    if citation.protocolNoun.hasSuffix("s") {
      report(
        "points-nowhere",
        "\"the \(citation.title)\" is left out: it names several, and no registry says which; name each",
        in: passage, at: mention.range)
      return nil
    }
    let owner = world.titles[treaty.localName]?.label ?? printed
    let title = "\(citation.protocolNoun) to the \(owner)"
    if let known = world.title(named: title) {
      name(known)
      return known.id
    }
    let entity = EntityID("treaty/" + slug(title))
    writer.type(entity, .protocolTreaty)
    writer.label(entity, "\(citation.protocolNoun) to the \(printed)")
    return entity
  }

  private mutating func bare(
    _ citation: TitleCitation, _ mention: Mention, in passage: Passage
  ) -> EntityID? {
    let start = mention.range.lowerBound
    let before = passage.text.string(max(0, start - 12)..<start).lowercased()
    let isPresent = before.hasSuffix("the present ")
    if isPresent || before.hasSuffix("this "), let own = annexed(citation) { return own }
    if isPresent { return nil }
    let isOther = speaker == document && antecedents.passageNames(citation.title.lowercased())
    let isTopical = before.hasSuffix("the ") && !isOther
    if let entity = antecedents.bare(citation, isTopical: isTopical) { return entity }
    if let key = world.implied[citation.title.lowercased()], let known = world.titles[key] {
      name(known)
      antecedents.insert(known.id, citation)
      return known.id
    }
    return citation.making.flatMap { _ in made(citation) }
      ?? nowhere(citation, mention, in: passage)
  }

  /// "this Agreement", "the present Agreement" in an annex that is the text of a treaty.
  private func annexed(_ citation: TitleCitation) -> EntityID? {
    guard speaker != document, let titular,
      let type = EntityType(rawValue: citation.head.className),
      writer.claims.types[titular]?.contains(type) == true
    else { return nil }
    return titular
  }

  private mutating func nowhere(
    _ citation: TitleCitation, _ mention: Mention, in passage: Passage
  ) -> EntityID? {
    report(
      "points-nowhere",
      "\"the \(citation.title)\" is left out: it points back to nothing named before; check the text before it",
      in: passage, at: mention.range)
    return nil
  }

  /// "the 1988 Convention": the only one of that year that the registry knows, or that was named.
  private func datedTreaty(_ citation: TitleCitation) -> World.Known? {
    guard let year = citation.year else { return nil }
    let treaties = world.treaties(of: citation.head.className, in: year)
    let named = treaties.filter { antecedents.treaties.contains($0.id) }
    return [treaties, named].first { $0.count == 1 }?.first
  }
}

extension TitleCitation {
  /// The same with the year that its own words do not tell.
  fileprivate var dated: Self {
    guard case .year(let year) = edition else { return self }
    return called("\(title) \(year)")
  }

  /// Whether the title says only what kind of text it is: "Political Declaration", "Global Compact".
  fileprivate var isKindAlone: Bool {
    let words = title.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    if words.starts(with: ["status", "of"]), words.count == 3 + head.words.count { return true }
    let kinds = words.dropLast(head.words.count)
    return key == nil && head.words.count == 1 && words.suffix(head.words.count) == head.words[...]
      && kinds.allSatisfy(Self.kinds.contains)
  }

  /// The year of a treaty that is called by nothing else: "1988 Convention".
  fileprivate var year: Int? {
    let words = title.split(separator: " ")
    return head.kind == .treaty && words.count == 2 ? Int(words[0]) : nil
  }

  /// Words before a head that many titles have in common.
  private static let kinds: Set<String> = [
    "political", "ministerial", "final", "joint", "common", "global", "international", "regional",
    "national", "amending", "management", "progress", "guiding", "general", "safeguards",
    "cooperation", "development", "staff", "digital", "framework",
  ]

  /// Whether the title is that of a protocol and says not to what: "Optional Protocols".
  fileprivate var isProtocolAlone: Bool {
    guard head.className == EntityType.protocolTreaty.rawValue, key == nil else { return false }
    let words = protocolNoun.lowercased().split(separator: " ")
    return words.count == 1
      || words.count == 2
        && ["optional", "additional", "first", "second", "third"].contains(words[0])
  }

  /// Whether the title is nothing but "Protocol", or "Protocols", which a treaty named before has.
  fileprivate var isNounAlone: Bool { isProtocolAlone && !title.contains(" ") }

  /// What a protocol is called, without "to the Treaty".
  fileprivate var protocolNoun: String {
    ownerNoun.map { String(title.dropLast(" to the \($0)".count)) } ?? title
  }

  /// The noun in "Protocols to the Treaty", which points back to the treaty.
  fileprivate var ownerNoun: String? {
    ["Treaty", "Convention", "Covenant"].first { title.hasSuffix(" to the \($0)") }
  }
}

extension TitleCitation {
  /// Whether many texts have this title: its words say only of what kind they are. There are many
  /// peace agreements, and one Agenda for Peace.
  fileprivate func isCommon(in world: World) -> Bool {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .map(String.init)
    let known = Set(head.words + (head.kind == .treaty ? ["peace"] : []))
    return world.areCommon(words.filter { !known.contains($0) })
  }
}

extension String {
  /// "Protocol to the Hive Convention" for "Protocol thereto"; `nil` for other titles.
  fileprivate func withOwner(_ owner: String?) -> String? {
    guard hasSuffix("Protocol thereto"), let owner else { return nil }
    return "\(dropLast("thereto".count))to the \(owner)"
  }
}
