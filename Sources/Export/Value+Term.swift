internal import KnowledgeGraph
internal import RDF
internal import Resolutions

extension GraphNames {
  /// The term for a value: an IRI for a thing or an address, a typed literal for all else.
  func term(_ value: Value) -> Term {
    switch value {
    case .entity(let entity): .iri(iri(of: entity))
    case .address(let address): .iri(IRI(address))
    case .text(let text): .literal(Literal(text))
    case .integer(let number): .literal(Literal(String(number), datatype: XSD.integer))
    case .date(let day): .literal(Literal(day.description, datatype: XSD.date))
    case .year(let year): .literal(Literal(yearDigits(year), datatype: XSD.gYear))
    }
  }

  /// The value for which the object of a property stands; `nil` when we never write such a term.
  func value(_ term: Term, of property: Property) -> Value? {
    switch term {
    case .iri(let iri):
      entity(iri).map(Value.entity) ?? (property == .sameAs ? .address(iri.value) : nil)
    case .blankNode: nil
    case .literal(let literal): value(literal)
    }
  }

  private func value(_ literal: Literal) -> Value? {
    switch literal.datatype {
    case XSD.string: .text(literal.lexicalForm)
    case XSD.integer: Int(literal.lexicalForm).map(Value.integer)
    case XSD.date: CalendarDate(iso: literal.lexicalForm).map(Value.date)
    case XSD.gYear: Int(literal.lexicalForm).map(Value.year)
    default: nil
    }
  }

  /// A year in at least four digits (XML Schema 1.1 Part 2 §3.3.11).
  private func yearDigits(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
