internal import Recognition
internal import Resolutions

/// Capitalised words that name nothing of the vocabulary.
extension PassageAudit {
  /// What stands above every title, in whatever layout.
  mutating func ignoreMasthead() {
    guard kind == .masthead || kind == .closing else { return }
    for index in text.tokens.indices where Words.masthead.contains(text.lower(index)) {
      ignore(index..<index + 1, .masthead)
    }
  }

  /// The verb that a paragraph opens with, as the registry of speech acts has it.
  mutating func ignoreLeadVerbs() {
    for index in text.tokens.indices where isOpen(index, .name) && beginsSentence(index) {
      if let (_, end) = lexicon.acts.match(in: text, at: index) { ignore(index..<end, .leadVerb) }
    }
  }

  /// Terms of the registry; a noun that points back must have an article and no name after it.
  mutating func ignoreTerms() {
    var index = 0
    while index < text.count {
      guard isCapitalized(index), let (kind, end) = lexicon.terms.match(in: text, at: index) else {
        index += 1
        continue
      }
      if kind == .noun {
        if pointsBack(index..<end) { ignore(index..<end, .backReference) }
      } else {
        ignore(index..<end, .term(kind))
      }
      index = end
    }
  }

  /// Names whose head noun tells that the vocabulary has no class for them: "the Nansen Initiative".
  mutating func ignorePhrases() {
    for (kind, names) in lexicon.phrases { ignore(names, .term(kind)) }
  }

  /// Names of bodies that are cut, or that many bodies have: "the Intergovernmental Group of Experts".
  mutating func ignoreBodies() { ignore(lexicon.bodies, .body) }

  private mutating func ignore(_ names: NamePhrases, _ reason: Reason) {
    let taken = Set(text.tokens.indices.filter { items[$0] != nil && !isOpen($0) })
    for phrase in names.phrases(in: text, outside: taken) { ignore(phrase, reason) }
  }

  /// What an office is for: "Special Representative of the Secretary-General on Honey and Wax".
  mutating func ignoreMandates() {
    for index in text.tokens.indices
    where ["for", "on", "in"].contains(text.lower(index)) && isOffice(before: index) {
      let name = text.lower(index + 1) == "the" ? index + 2 : index + 1
      if isOpen(name, .name) { ignore(name..<nameEnd(after: name), .term(.office)) }
    }
  }

  /// Whether an office ends before a token, with or without "of the Secretary-General" after it.
  private func isOffice(before index: Int) -> Bool {
    let isServant =
      text.lower(index - 1) == "secretary-general" && text.lower(index - 2) == "the"
      && ["of", "to"].contains(text.lower(index - 3))
    let office = isServant ? index - 4 : index - 1
    return columns.indices.contains(office) && columns[office] == .ignored(.term(.office))
  }

  private func pointsBack(_ tokens: Range<Int>) -> Bool {
    let before = text.lower(tokens.lowerBound - 1)
    guard
      Words.determiners.contains(before) || Words.functionWords.contains(before)
        || tokens.lowerBound == 0
        || !isCapitalized(tokens.lowerBound - 1) && text[tokens.lowerBound - 1]?.kind == .word
        || columns[tokens.lowerBound - 1] != nil
    else { return false }
    return !isNamed(after: tokens.upperBound)
  }

  /// Whether a capitalised name follows, at once or after "of the" and the like.
  private func isNamed(after index: Int) -> Bool {
    var next = index
    var steps = 0
    while ["of", "the", "on", "for", "against", "to"].contains(text.lower(next)), steps < 2 {
      next += 1
      steps += 1
    }
    guard steps == 0 || ["of", "on", "for", "against"].contains(text.lower(index)) else {
      return false
    }
    return isOpen(next, .name) && lexicon.terms.match(in: text, at: next) == nil
  }

  /// "International Day of …", "Decade for …": the noun and the capitalised words around it.
  mutating func ignoreObservances() {
    for index in text.tokens.indices
    where isOpen(index, .name) && Words.observances.contains(text.lower(index)) {
      guard
        ["of", "for", "on", "against", "to"].contains(text.lower(index + 1))
          || isCapitalized(index - 1)
      else { continue }
      ignore(nameStart(before: index)..<nameEnd(after: index), .observance)
    }
  }

  /// The first of the capitalised words and ordinals that stand together before a token.
  private func nameStart(before index: Int) -> Int {
    var start = index
    while isOpen(start - 1), text[start - 1]?.kind == .word,
      !beginsSentence(start - 1) || start - 1 == 0
    { start -= 1 }
    return start
  }

  /// The end of the capitalised words after a token, with the small ones between them.
  private func nameEnd(after index: Int) -> Int {
    var end = index + 1
    while true {
      var next = end
      while Words.titleConnectors.contains(text.lower(next)), next - end < 3 { next += 1 }
      guard isCapitalized(next), next == end || next - end <= 3 else { return end }
      end = next + 1
    }
  }

  /// "Mr.", "Ambassador" and the name after it.
  mutating func ignorePersons() {
    for index in text.tokens.indices
    where isOpen(index, .name) && Words.honorifics.contains(text.lower(index)) {
      var end = index + 1
      while isCapitalized(end) || text.lower(end) == "." && isCapitalized(end + 1)
        || ["de", "van", "von", "al", "bin", "ibn"].contains(text.lower(end))
          && isCapitalized(end + 1)
      { end += 1 }
      ignore(index..<end, .person)
    }
  }

  /// The first word of a sentence, when it is an ordinary word.
  mutating func ignoreSentenceStarts() {
    for index in text.tokens.indices
    where isOpen(index, .name) && beginsSentence(index) && isOrdinary(index) {
      ignore(index..<index + 1, .sentenceStart)
    }
  }

  /// A word that English or the document writes small; or one that no registry knows and after which
  /// no other capitalised word stands.
  private func isOrdinary(_ index: Int) -> Bool {
    let word = text.lower(index)
    if Words.functionWords.contains(word) || smallWords.contains(word) { return true }
    return !isCapitalized(index + 1) && lexicon.names.match(in: text, at: index) == nil
      && text[index].map { $0.text.dropFirst() == $0.lower.dropFirst() } ?? false
  }
}
