internal import Digests
internal import KnowledgeGraph

/// A name for each entity that every viewer takes as it is: ASCII letters, digits and `_ - .`.
///
/// Entities whose names would be the same get the beginning of a digest of their identity as well.
func uniqueNodeIDs(for entities: Set<EntityID>) -> [EntityID: String] {
  var ids: [EntityID: String] = [:]
  for (name, namesakes) in Dictionary(grouping: entities, by: safeName) {
    for entity in namesakes {
      ids[entity] = namesakes.count == 1 ? name : "\(name)-\(digest(of: entity))"
    }
  }
  return ids
}

private func safeName(of entity: EntityID) -> String {
  let name = String(
    decoding: entity.path.utf8.map { isSafe($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
  return name.isEmpty ? "_" : name
}

private func digest(of entity: EntityID) -> String {
  String(SHA256.hexadecimalDigest(of: Array(entity.path.utf8)).prefix(8))
}

private func isSafe(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
    true
  default: false
  }
}
