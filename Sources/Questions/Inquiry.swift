internal import Ontology
internal import RDF

/// A question understood: what is asked for, and what is said of it.
struct Inquiry {
  /// What the answer consists of.
  enum Answer {
    /// The things themselves.
    case things
    /// The things, those first of which something is said most often; or, asked for one, those alone
    /// of which it is said most often.
    case ranking(Condition, ofOne: Bool)
    /// How many there are.
    case count
    /// Whether there are any.
    case truth
    /// What properties say of the things.
    case values([Vocabulary.Property])
    /// All that these properties say of the things, one below the other.
    case description([Vocabulary.Property])
  }

  var answer: Answer
  /// The class of the things; `nil`: any.
  var type: Vocabulary.Class?
  /// What must hold of the things.
  var conditions: [Condition]
}

extension Inquiry {
  /// What properties say of things that are named or described.
  init(valuesOf properties: [Vocabulary.Property], of value: QuestionValue) {
    let type: Vocabulary.Class? =
      if case .described(let description) = value { description.type } else { nil }
    self.init(
      answer: .values(properties), type: type,
      conditions: [Condition(relation: .identity, value: value)])
  }
}

/// Something that is said of the things asked for.
struct Condition: Hashable {
  enum Relation: Hashable {
    /// They are these very things.
    case identity
    /// One of the properties, read in one direction, leads to the value.
    case properties([Vocabulary.Property], PhraseBook.Reading.Direction)
  }

  let relation: Relation
  let value: QuestionValue
  /// Whether it must not hold.
  var isNegated = false
}

/// What a question names.
enum QuestionValue: Hashable {
  case things([Lexicon.Thing])
  /// A day, in ISO 8601.
  case day(String)
  case year(String)
  /// `in December 2009`, `after 2005`, `between 2004 and 2006`.
  case period(Period)
  /// `resolutions that cite article 7`: any of the things of which all this can be said.
  case described(Description)
  /// `about "mine action"`: a text that has one of these in it.
  case words([String])
  /// `are cited`, `without a title`: whatever it is.
  case anything

  struct Description: Hashable {
    let type: Vocabulary.Class
    let conditions: [Condition]
  }
}
