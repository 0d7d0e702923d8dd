internal import RDF

/// How IRIs are written in a query.
struct TermNames {
  let prefixes: [String: IRI]

  /// The IRI with its prefix where that leaves a plain name, else in angle brackets.
  func text(_ iri: IRI) -> String {
    for (prefix, namespace) in prefixes.sorted(by: { $0.key < $1.key })
    where iri.value.hasPrefix(namespace.value) {
      let local = iri.value.dropFirst(namespace.value.count)
      if !local.isEmpty, local.utf8.allSatisfy(Self.isPlain) { return "\(prefix):\(local)" }
    }
    return iri.description
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
