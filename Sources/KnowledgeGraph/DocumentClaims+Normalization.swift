extension DocumentClaims {
  /// The same claims with everything written out that goes without saying.
  ///
  /// Types have their superclasses, acts their mentions and citations, dates their values, and every
  /// piece of evidence the digest of its file. What is claimed is not described as well. Normal claims
  /// are their own normal form.
  package func normalized() -> DocumentClaims {
    var claims = self
    claims.types = types.mapValues { Set($0.flatMap(\.lineage)) }
    claims.describeDates()
    claims.attributeEvidence()
    claims.claims.formUnion(claims.claims.flatMap(claims.implied))
    claims.descriptions.subtract(claims.claims.map(\.statement))
    return claims
  }

  /// The claims that a claim makes by the way.
  private func implied(by claim: Claim) -> [Claim] {
    guard case .entity(let value) = claim.statement.value else { return [] }
    let subject = claim.statement.subject
    return claim.statement.property.implied(forValueOf: types[value] ?? []).map { property in
      Claim(
        Statement(subject, property, .entity(value)), speechAct: claim.speechAct,
        paragraph: claim.paragraph, evidence: claim.evidence)
    }
  }

  /// Names the file of evidence that does not name one, when there is only one that it can be.
  private mutating func attributeEvidence() {
    guard sources.count == 1, let digest = sources.first?.digest else { return }
    claims = Set(
      claims.map { claim in
        guard claim.evidence.source == nil else { return claim }
        let evidence = claim.evidence
        return Claim(
          claim.statement, speechAct: claim.speechAct, paragraph: claim.paragraph,
          evidence: Evidence(
            quote: evidence.quote, rawRange: evidence.rawRange, line: evidence.line,
            page: evidence.page, source: digest))
      })
  }

  /// Every entity that is named: those with a type, and the subjects and values of what is said.
  package var entities: Set<EntityID> {
    var entities = Set(types.keys)
    entities.insert(document)
    for statement in descriptions.union(claims.map(\.statement)) {
      entities.insert(statement.subject)
      if case .entity(let value) = statement.value { entities.insert(value) }
    }
    return entities
  }

  /// Gives dates, intervals and years the values that their identity tells, and a label if they lack one.
  private mutating func describeDates() {
    let labelled = Set(descriptions.filter { $0.property == .label }.map(\.subject))
    for entity in entities {
      guard let time = entity.time else { continue }
      types[entity, default: []].insert(time.type)
      descriptions.formUnion(time.values.map { Statement(entity, $0, $1) })
      if !labelled.contains(entity) {
        descriptions.insert(Statement(entity, .label, .text(time.label)))
      }
    }
  }
}
