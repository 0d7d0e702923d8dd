extension DocumentClaims {
  /// What two readings of the same document say together, in normal form.
  ///
  /// Associative, commutative and idempotent: the union of every part.
  package func merged(with other: DocumentClaims) -> DocumentClaims {
    precondition(document == other.document, "only readings of one document are merged")
    var merged = normalized()
    let other = other.normalized()
    merged.sources.formUnion(other.sources)
    merged.types.merge(other.types) { $0.union($1) }
    merged.claims.formUnion(other.claims)
    merged.descriptions.formUnion(other.descriptions)
    return merged.normalized()
  }
}
