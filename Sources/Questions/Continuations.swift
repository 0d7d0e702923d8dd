package import Ontology
internal import RDF

/// The ways in which the beginning of a question may go on.
///
/// A word, phrase or name is offered when the parser comes to its end without complaint; so what is
/// offered is what is understood.
///
/// ```
///   which meetings rec   ─▶  which meetings recalled by
/// ```
package struct Continuations {
  private let phrases: PhraseBook
  private let lexicon: Lexicon

  package init(vocabulary: Vocabulary, lexicon: Lexicon) {
    phrases = PhraseBook(vocabulary)
    self.lexicon = lexicon
  }

  /// How many words back what is being typed may begin.
  private static let longestPhrase = 12
  /// How many names are offered; with more, another letter is of more help.
  private static let manyNames = 40

  /// The question with each word, phrase or name that may end it: first those of the grammar, then
  /// names of things, once a letter of them is there.
  package func of(_ question: String) -> [String] {
    let text = Array(question.utf8)
    let starts = QuestionScanner.wordStarts(in: question).suffix(Self.longestPhrase)
    var places = starts.map { (before: text[..<$0], typed: text[$0...]) }
    let isWordWhole = text.last.map { $0 == 0x20 } ?? true
    places.append((isWordWhole ? text[...] : text + [0x20], []))
    let found = places.map { place in
      let before = String(decoding: place.before, as: UTF8.self)
      return continuations(of: before, String(decoding: place.typed, as: UTF8.self).lowercased())
        .map { before + $0 }
    }
    return found.flatMap(\.self)
  }

  /// An error that says nothing of what is known, with the words of the grammar that could stand there.
  package func completing(_ error: QuestionError) -> QuestionError {
    guard error.known.isEmpty else { return error }
    let before = Array(error.question.utf8).prefix(error.range.lowerBound)
    let words = words(after: String(decoding: before, as: UTF8.self) + " ")
    return words.isEmpty ? error : error.knowing(words)
  }

  /// The words and phrases of the grammar that may stand behind the beginning of a question, sorted.
  package func words(after beginning: String) -> [String] {
    isBeginning(beginning) ? words(after: beginning, typed: "") : []
  }

  private func continuations(of before: String, _ typed: String) -> [String] {
    guard isBeginning(before) else { return [] }
    let names = typed.isEmpty || isQuestion(before) ? [] : names(after: before, typed: typed)
    return words(after: before, typed: typed) + names
  }

  private func words(after before: String, typed: String) -> [String] {
    offers(after: before).filter { phrase in
      phrase.lowercased().hasPrefix(typed) && phrase.lowercased() != typed
        && isBeginning(before + phrase)
    }
  }

  /// What good English may go on with; the parser, which is more patient, has yet to agree.
  private func offers(after before: String) -> [String] {
    let words = before.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last else { return Words.openings }
    let helper = (Words.negations.contains(last) ? words.dropLast().last : last) ?? last
    let verbs = Words.copulas.contains(helper) ? [] : phrases.verbs
    let isClause = words.count > 2 && Words.fillers.contains(last)
    let nouns = isClause || isQuestion(before) ? [] : phrases.nouns
    let isAuxiliary = Words.auxiliaries.contains(helper)
    let others = isAuxiliary ? ["not", "the"] : Words.joints + phrases.participles
    return Set(verbs + nouns + others.filter { !Words.clash(last, $0) }).sorted()
  }

  /// Names of things; of those of the same classes, the first shows whether the others may stand there.
  private func names(after before: String, typed: String) -> [String] {
    var mayStand: [[Set<IRI>]: Bool] = [:]
    let names = lexicon.names(startingWith: typed).filter { name, kinds in
      let answer = mayStand[kinds] ?? isBeginning(before + name)
      mayStand[kinds] = answer
      return answer
    }
    return names.prefix(Self.manyNames).map(\.name)
  }

  private func isQuestion(_ text: String) -> Bool {
    var parser = QuestionParser(
      text, phrases: phrases, lexicon: lexicon, explainsErrors: false)
    return (try? parser.inquiry()) != nil
  }

  /// Whether a question may begin so: it is one, or nothing is wrong with it but that it ends.
  private func isBeginning(_ text: String) -> Bool {
    var parser = QuestionParser(
      text, phrases: phrases, lexicon: lexicon, explainsErrors: false)
    do throws(QuestionError) {
      _ = try parser.inquiry()
      return true
    } catch {
      return max(error.range.lowerBound, parser.reach) >= parser.scanner.text.count
    }
  }
}

extension PhraseBook {
  /// What several things do: `recall`, and not `recalls`, nor what begins with a class, which is
  /// offered before.
  fileprivate var verbs: [String] {
    properties.compactMap { $0.pluralLabel == $0.label ? nil : $0.pluralLabel }.filter(isNoClass)
  }

  /// What is said of things behind `are`.
  fileprivate var participles: [String] {
    let plain = properties.compactMap { $0.pluralLabel == $0.label ? $0.label : nil }
    return (plain + properties.compactMap(\.inverseLabel)).filter(isNoClass)
  }

  private func isNoClass(_ phrase: String) -> Bool {
    classes.longestMatch(in: Array(phrase.utf8), at: 0) == nil
  }

  /// Names of classes and of attributes.
  fileprivate var nouns: [String] { vocabulary.classes.map(\.pluralLabel) + attributeLabels }
}
