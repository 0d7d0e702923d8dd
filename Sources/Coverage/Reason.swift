/// Why an item says nothing that the vocabulary has a place for.
///
/// Each reason is told by grammar, as the passes of ``PassageAudit`` define it, or by the registry of
/// terms; there is none for what is left over.
package enum Reason: Hashable, Sendable {
  /// The number, letter or mark that a paragraph, a list item or a footnote begins with.
  case listMark
  /// The number or letter of a part: "paragraph 3", "section II", "target 14.4".
  case partNumber
  /// "10 per cent".
  case percentage
  /// "250 million United States dollars".
  case money
  /// "10.30 a.m."
  case timeOfDay
  /// A number of things: "fifteen members".
  case quantity
  /// A year alone, or one that begins or ends a period: "from 2016 to 2030".
  case year
  /// A date without its day or its year: "June 2012".
  case incompleteDate
  /// A place in an order, of what is no session or meeting: "tenth anniversary".
  case ordinal
  /// A session of which no claim is made, as its body is no organ known or cannot be told: "sixth session
  /// of the Conference of the Parties".
  case sessionOfBody
  /// The votes cast for the resolution.
  case vote
  /// What stands above the title of every resolution: the organization, "Distr.: General".
  case masthead
  /// The number under which the Secretariat processed the file, printed at the foot of a page.
  case jobNumber
  /// The number by which the document names itself.
  case ownNumber
  /// Where a text is printed: "Official Records …, Supplement No. 53".
  case publication
  /// The number of a decision, for which the vocabulary has no class.
  case decision
  /// The number of an article of what is only pointed at: "article 9 of the Code".
  case articleOfNoun
  /// The symbol of a document in the style of another body: "GC(68)/RES/15".
  case foreignSymbol
  /// An address on the Web.
  case address
  /// A figure among others in the row of a table.
  case tableFigure
  /// The title and the grade of a post: "Legal Officer, P-4".
  case post
  /// The title of the agenda item, above that of the resolution.
  case agendaTitle
  /// The verb of a paragraph.
  case leadVerb
  /// The first word of a sentence, which no registry knows as a name.
  case sentenceStart
  /// A common noun with a capital letter that points back: "the Committee".
  case backReference
  /// The name of a body, told by its noun, that is cut or does not tell one body from others.
  case body
  /// The name after "Mr." and the like.
  case person
  /// A day, a week, a year or a decade set apart for something.
  case observance
  /// The title of a report or a theme, after "entitled".
  case quotedTitle
  /// A quotation that holds neither a name nor a number.
  case wording
  /// A term of the registry.
  case term(TermKind)
}

/// What kinds of terms the registry holds; raw values are the keys of its schemes.
package enum TermKind: String, CaseIterable, Sendable {
  case office, states, goal, programme, publication, adjective, people, part, noun, calendar,
    observance, event, technology
}

extension Reason {
  /// The reason in a few words, as the report prints it.
  package var label: String {
    switch self {
    case .listMark: "mark of a list or footnote"
    case .partNumber: "number of a part"
    case .percentage: "percentage"
    case .money: "sum of money"
    case .timeOfDay: "time of day"
    case .quantity: "quantity"
    case .year: "year or period"
    case .incompleteDate: "date without day or year"
    case .ordinal: "ordinal"
    case .sessionOfBody: "session of a body that is unknown or not told"
    case .vote: "vote"
    case .masthead: "masthead"
    case .jobNumber: "job number"
    case .ownNumber: "the document's own number"
    case .publication: "place of publication"
    case .decision: "number of a decision"
    case .articleOfNoun: "article of what a noun points at"
    case .foreignSymbol: "symbol in the style of another body"
    case .address: "address on the Web"
    case .tableFigure: "figure in a table"
    case .post: "post and grade"
    case .agendaTitle: "title of the agenda item"
    case .leadVerb: "verb of a paragraph"
    case .sentenceStart: "first word of a sentence"
    case .backReference: "noun that points back"
    case .body: "name of a body that is not identified"
    case .person: "person"
    case .observance: "day, week, year or decade"
    case .quotedTitle: "quoted title"
    case .wording: "quoted wording"
    case .term(let kind): kind.label
    }
  }
}

extension TermKind {
  fileprivate var label: String {
    switch self {
    case .office: "term: office"
    case .states: "term: States and groups of them"
    case .goal: "term: goal"
    case .programme: "term: programme or framework"
    case .publication: "term: publication"
    case .adjective: "term: nationality, language, adjective of a place"
    case .people: "term: people"
    case .part: "term: part of a text"
    case .noun: "term: noun written with a capital letter"
    case .calendar: "term: calendar"
    case .observance: "term: day, week, year or decade"
    case .event: "term: event"
    case .technology: "term: technology"
    }
  }
}
