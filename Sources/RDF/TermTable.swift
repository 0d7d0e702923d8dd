/// The terms of a dataset, numbered in the order in which they came, with all text in one array.
///
/// ```
///   text  http://example/ahttp://example/p42      entries  iri to 16, iri to 32, xsd:integer to 34
/// ```
struct TermTable: Sendable {
  private var text: [UInt8] = []
  private var entries: [Entry] = []
  private var knownKinds = TermKinds()
  private var index = HashIndex()
  /// Another one for each table, so that nobody can make a text whose terms all collide.
  private let seed = UInt64.random(in: .min ... .max)

  /// The kind of a term and where its text ends, in one word as both are wanted at once.
  private struct Entry: Sendable {
    private let rawValue: UInt64
    private static let endBits: UInt64 = 36

    init(_ kind: TermKind, end: Int) {
      precondition(
        UInt64(end) >> Self.endBits == 0 && kind.rawValue >> (64 - Self.endBits) == 0,
        "a dataset holds at most 64 GiB of text, and 2²⁸ datatypes and languages")
      rawValue = UInt64(kind.rawValue) << Self.endBits | UInt64(end)
    }

    var kind: TermKind { TermKind(rawValue: UInt32(rawValue >> Self.endBits)) }
    var end: Int { Int(rawValue & (1 << Self.endBits - 1)) }
  }

  /// The number of terms.
  var count: Int { entries.count }

  /// The number of a term that is in the table.
  func id(of term: Term) -> TermID? {
    guard let kind = knownKinds.kind(of: term) else { return nil }
    let bytes = Array(term.ownText.utf8)
    let hash = hash(kind, bytes.span)
    return find(kind, bytes.span, hash).number.map(TermID.init)
  }

  /// The term with a number given by this table.
  func term(for id: TermID) -> Term {
    knownKinds.term(entries[Int(id.rawValue)].kind, String(decoding: text(of: id), as: UTF8.self))
  }

  /// The IRI, the label or the lexical form of a term.
  private func text(of id: TermID) -> ArraySlice<UInt8> { text[range(of: id.rawValue)] }

  /// The lexical form of a literal, and what is known of its value; `nil` for other terms.
  func literal(_ id: TermID) -> (class: LiteralClass, text: ArraySlice<UInt8>)? {
    guard let known = knownKinds.literalClass(entries[Int(id.rawValue)].kind) else { return nil }
    return (known, text(of: id))
  }

  /// The kind of literals like one, a new one when there was none.
  mutating func kind(like literal: Literal) -> TermKind { knownKinds.intern(literal) }

  /// The number of a term, a new one when it is not in the table.
  mutating func intern(_ term: Term) -> TermID {
    let bytes = Array(term.ownText.utf8)
    switch term {
    case .iri: return intern(.iri, bytes.span)
    case .blankNode: return intern(.blankNode, bytes.span)
    case .literal(let literal): return intern(kind(like: literal), bytes.span)
    }
  }

  /// The number of the term of a kind with a text in UTF-8.
  mutating func intern(_ kind: TermKind, _ bytes: Span<UInt8>) -> TermID {
    let hash = hash(kind, bytes)
    let (number, slot) = find(kind, bytes, hash)
    if let number { return TermID(rawValue: number) }
    precondition(count < Int(TermID.limit), "a dataset holds at most 2³¹ terms")
    let new = UInt32(count)
    // Unsafe as the pointer could escape, which it does not: arrays cannot yet append a span at once.
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    entries.append(Entry(kind, end: text.count))
    index.insert(new, hash: hash, at: slot)
    return TermID(rawValue: new)
  }

  private func hash(_ kind: TermKind, _ bytes: Span<UInt8>) -> UInt32 {
    bytes.hash(seed: seed &+ UInt64(kind.rawValue))
  }

  @inline(__always)
  private func find(
    _ kind: TermKind, _ bytes: Span<UInt8>, _ hash: UInt32
  ) -> (number: UInt32?, slot: Int) {
    index.find(hash) { number in
      entries[Int(number)].kind == kind
        && text.span.extracting(range(of: number)).isEqual(to: bytes)
    }
  }

  /// Whether a string has a text in it, or at its start; `nil` for other terms.
  @inline(__always)
  func isFound(_ needle: Span<UInt8>, _ isAtStart: Bool, in number: UInt32) -> Bool? {
    let kind = entries[Int(number)].kind
    guard kind == .string || knownKinds.literalClass(kind) == .languageString else { return nil }
    let (text, range) = (text.span, range(of: number))
    guard isAtStart else { return text.contains(needle, in: range) }
    return range.count >= needle.count && text.has(needle, at: range.lowerBound)
  }

  private func range(of number: UInt32) -> Range<Int> {
    let position = Int(number)
    return (position == 0 ? 0 : entries[position - 1].end)..<entries[position].end
  }
}

/// Quads of terms and of numbers.
extension TermTable {
  /// The quad with numbers for its terms.
  mutating func encode(_ quad: Quad) -> EncodedQuad {
    EncodedQuad(
      subject: intern(quad.subject), predicate: intern(.iri(quad.predicate)),
      object: intern(quad.object), graph: quad.graph.map { intern($0) })
  }

  /// The quad with the terms for its numbers.
  func quad(_ quad: EncodedQuad) -> Quad {
    guard case .iri(let predicate) = term(for: quad.predicate) else {
      preconditionFailure("only `encode` numbers a predicate, and it takes an IRI")
    }
    return Quad(
      term(for: quad.subject), predicate, term(for: quad.object),
      graph: quad.graph.map { term(for: $0) })
  }
}

extension Term {
  /// The IRI, the label or the lexical form.
  fileprivate var ownText: String {
    switch self {
    case .iri(let iri): iri.value
    case .blankNode(let node): node.label
    case .literal(let literal): literal.lexicalForm
    }
  }
}
