internal import RDF

/// Finds the prefix under which an IRI is abbreviated.
struct PrefixMap: Sendable {
  /// A prefix, without a colon, and what it stands for.
  struct Entry: Sendable {
    let prefix: String
    let namespace: IRI
  }

  /// The prefixes, those of longer namespaces first.
  private let entries: [Entry]

  init(_ prefixes: [String: IRI]) {
    entries = prefixes.map { Entry(prefix: $0.key, namespace: $0.value) }.sorted {
      let lengths = ($0.namespace.value.utf8.count, $1.namespace.value.utf8.count)
      return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : $0.prefix < $1.prefix
    }
  }

  /// The prefix with the longest namespace that leaves a local part which is allowed.
  func split(
    _ iri: IRI, where isAllowed: (Substring.UTF8View) -> Bool
  ) -> (prefix: String, local: Substring)? {
    for entry in entries where iri.value.utf8.starts(with: entry.namespace.value.utf8) {
      let local = iri.value.utf8.dropFirst(entry.namespace.value.utf8.count)
      if isAllowed(local) { return (entry.prefix, Substring(local)) }
    }
    return nil
  }
}
