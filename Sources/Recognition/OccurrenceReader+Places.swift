/// Where the name of a place begins, and what stands around it.
extension OccurrenceReader {
  /// The token after a region that stands between a city and the days: "Bonn, | Rhineland, from".
  func skipRegion(_ index: Int) -> Int {
    guard text.lower(index - 1) == ",", let token = text[index], token.kind == .word,
      token.isCapitalized, text.lower(index + 1) == ",",
      ["from", "on", "in"].contains(text.lower(index + 2)),
      places.match(in: text, at: index) == nil, organs.match(in: text, at: index) == nil
    else { return index }
    return index + 2
  }

  /// The token after "at Headquarters", which names no place, when days or a place follow.
  func skipHeadquarters(_ index: Int) -> Int {
    let end = text.skipping(
      [
        ["at", "headquarters"], ["at", "united", "nations", "headquarters"],
        ["at", "the", "headquarters", "of", "the", "united", "nations"],
      ], at: index)
    return end > index && ["on", "from"].contains(text.lower(end)) ? end : index
  }

  /// The token after a second city in "in Honeyville and Geneva, on 3 May 2010", or after the city of a
  /// country: "in Honeyland, in Honeyville, on 3 May 2010".
  func skipFurtherPlace(at end: Int, in occurrence: inout Occurrence) -> Int {
    guard occurrence.place != nil, occurrence.dates == nil, occurrence.year == nil else {
      return end
    }
    var end = end
    let inner = text.skipping([[",", "in"]], at: end)
    if inner > end, occurrence.place?.isCountry(in: places) == true, let city = place(at: inner) {
      (occurrence.place, end) = city
    }
    let second = text.skipping([["and", "in"], ["and"]], at: end)
    guard second > end, let (_, last) = place(at: second) else { return end }
    let time = text.lower(last) == "," ? last + 1 : last
    let isTimed =
      ["from", "on"].contains(text.lower(time))
      && DateRecognizer.expression(in: text, at: time + 1) != nil
      || text.lower(time) == "in" && year(at: time + 1) != nil
    return isTimed ? last : end
  }

  /// Where the name of a place begins: after "in" or "at", after "on" before an island, or at once in
  /// "Report of the …, Beijing,".
  func placeStart(at index: Int, isBound: Bool, mayLackPreposition: Bool) -> Int? {
    let isRemote = ["online", "virtually"].contains(text.lower(index - 1))
    var start = text.skipping(
      (isIsland(at: index + 1) ? [["on"]] : [["in"], ["at"]]) + (isRemote ? [["from"]] : []),
      at: index)
    let hasPreposition = start > index
    start = skipVenue(start)
    if hasPreposition { return start }
    let follows = isBound || text.lower(index - 1) == ","
    return mayLackPreposition && follows && places.match(in: text, at: skipArticle(index)) != nil
      ? start : nil
  }

  /// "the United Nations Headquarters in", "Beekeepers’ House, in".
  private func skipVenue(_ start: Int) -> Int {
    var index = skipArticle(start)
    while index - start < Reach.phrase, text[index]?.isCapitalized == true,
      places.match(in: text, at: index) == nil
    {
      index += 1
    }
    let isHeadquarters = text.lower(index - 1) == "headquarters"
    let next = text.skipping(
      [["in"], ["at"], [",", "in"]] + (isHeadquarters ? [[","]] : []), at: index)
    guard index > skipArticle(start), next > index, places.match(in: text, at: next) != nil
    else { return start }
    return next
  }

  func skipArticle(_ index: Int) -> Int { text.lower(index) == "the" ? index + 1 : index }
}

extension PlaceCitation {
  /// Whether it is a country of the registry.
  fileprivate func isCountry(in places: Gazetteer<KnownPlace>) -> Bool {
    places.entry(named: name)?.containers.isEmpty == true
  }
}
