import Testing

@testable import KnowledgeGraph
@testable import Resolutions

/// A document in the making, for tests.
func document(
  _ name: String, file: String? = nil, types: [String: Set<EntityType>] = [:],
  describing descriptions: [Statement] = [], claiming claims: [Claim] = []
) -> DocumentClaims {
  var document = DocumentClaims(document: EntityID("doc/\(name)"))
  document.sources = [Source(fileName: file ?? "\(name).txt", digest: "digest of \(file ?? name)")]
  for (path, set) in types { document.types[EntityID(path)] = set }
  document.descriptions = Set(descriptions)
  document.claims = Set(claims)
  return document
}

/// A claim in a paragraph of no interest, whose words stand at `offset`.
func claim(
  _ subject: String, _ property: Property, _ value: Value, in paragraph: String? = nil,
  act: String? = nil, at offset: Int = 0
) -> Claim {
  Claim(
    Statement(EntityID(subject), property, value), speechAct: act,
    paragraph: paragraph.map { EntityID($0) },
    evidence: Evidence(quote: "words", rawRange: offset..<(offset + 5), line: 1))
}

func entity(_ path: String) -> Value { .entity(EntityID(path)) }

func day(_ text: String) throws -> Value { .date(try #require(CalendarDate(iso: text))) }
