/// What a term is but for its text: an IRI, a blank node, or a literal of a datatype or language.
struct TermKind: Hashable, Sendable {
  let rawValue: UInt32

  static let iri = TermKind(rawValue: 0)
  static let blankNode = TermKind(rawValue: 1)
  /// A literal of `xsd:string`.
  static let string = TermKind(rawValue: 2)
}

/// What is known of the value of a literal by its kind alone.
package enum LiteralClass: Sendable {
  case string, languageString, integer, date
  /// A number of another datatype than `xsd:integer`.
  case number
  case other

  init(_ literal: Literal) {
    switch literal.datatype {
    case XSD.string: self = .string
    case RDFNamespace.langString: self = .languageString
    case XSD.integer: self = .integer
    case XSD.date: self = .date
    default: self = Self.numbers.contains(literal.datatype) ? .number : .other
    }
  }

  /// The numeric datatypes but `xsd:integer` (SPARQL 1.1 §17.1).
  private static let numbers = Set(
    """
    decimal float double nonPositiveInteger negativeInteger long int short byte nonNegativeInteger \
    unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger
    """.split(separator: " ").map { IRI(XSD.base + $0) })
}

/// The kinds of the terms of a dataset, numbered as they come.
struct TermKinds: Sendable {
  /// The datatypes and languages, from ``TermKind/string`` on.
  private var literals = [LiteralKind(datatype: XSD.string, language: nil)]
  private var classes = [LiteralClass.string]
  private var numbers: [LiteralKind: TermKind] = [:]

  private struct LiteralKind: Hashable, Sendable {
    let datatype: IRI
    let language: String?
  }

  /// The kind of a term; `nil` when it has not come yet.
  func kind(of term: Term) -> TermKind? {
    switch term {
    case .iri: .iri
    case .blankNode: .blankNode
    case .literal(let literal):
      literal.isString
        ? .string
        : numbers[LiteralKind(datatype: literal.datatype, language: literal.language)]
    }
  }

  /// The class of the literals of a kind; `nil` for IRIs and blank nodes.
  func literalClass(_ kind: TermKind) -> LiteralClass? {
    guard kind.rawValue >= TermKind.string.rawValue else { return nil }
    return classes[Int(kind.rawValue - TermKind.string.rawValue)]
  }

  /// The kind of literals like one.
  mutating func intern(_ literal: Literal) -> TermKind {
    if let kind = kind(of: .literal(literal)) { return kind }
    let kind = TermKind(rawValue: TermKind.string.rawValue + UInt32(literals.count))
    let new = LiteralKind(datatype: literal.datatype, language: literal.language)
    literals.append(new)
    classes.append(LiteralClass(literal))
    numbers[new] = kind
    return kind
  }

  /// The term of a kind with a text.
  func term(_ kind: TermKind, _ text: String) -> Term {
    switch kind {
    case .iri: return .iri(IRI(text))
    case .blankNode: return .blankNode(BlankNode(text))
    default:
      let like = literals[Int(kind.rawValue - TermKind.string.rawValue)]
      if let language = like.language { return .literal(Literal(text, language: language)) }
      return .literal(Literal(text, datatype: like.datatype))
    }
  }
}

extension Literal {
  fileprivate var isString: Bool { language == nil && datatype == XSD.string }
}
