internal import KnowledgeGraph
internal import RDF

extension RDFTranslation {
  /// The triple of a statement, and those that say the same in other vocabularies.
  func append(_ statement: Statement, to list: inout TripleList) {
    let subject = names.iri(of: statement.subject)
    let object = names.term(statement.value)
    list.append(subject, statement.property.iri, object)
    for predicate in statement.property.aligned { list.append(subject, predicate, object) }
    if let literal = statement.literalDate {
      list.append(subject, literal.property.iri, names.term(literal.value))
    }
  }
}

extension Statement {
  /// The same with the date as a literal, where a reused property wants it so.
  var literalDate: Statement? {
    guard let property = property.literalDate, case .entity(let entity) = value,
      case .date(let day) = entity.time
    else { return nil }
    return Statement(subject, property, .date(day))
  }
}
