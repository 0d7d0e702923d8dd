import KnowledgeGraph
import Recognition
import Resolutions
import SourceText

/// The documents that footnotes point to, by label.
struct FootnoteTargets {
  struct Target {
    let symbol: DocumentSymbol
    /// The part of it, as "part II".
    let part: String?
    let passage: Passage
    /// Bytes of the footnote.
    let range: Range<Int>
  }

  var byLabel: [String: [Target]] = [:]
  /// The meetings that documents are the reports of, as footnotes tell.
  var reports: [DocumentSymbol: EntityID] = [:]
}

extension DocumentLinking {
  /// Reads the footnotes before the text that points to them; "ibid." is the document before.
  func footnoteTargets() -> FootnoteTargets {
    var targets = FootnoteTargets()
    var last: DocumentSymbol?
    for footnote in resolution.footnotes {
      let passage = Passage(
        entity: document.part("fn_\(footnote.label)"), text: footnote.text)
      for mention in linker.recognizer.line(footnote.text).mentions {
        guard let (symbol, part) = mention.document(after: last) else { continue }
        last = symbol.corrected ?? symbol
        targets.byLabel[footnote.label, default: []].append(
          FootnoteTargets.Target(
            symbol: symbol, part: part, passage: passage, range: mention.range))
      }
      if !footnote.text.string.lowercased().hasPrefix("ibid"),
        targets.byLabel[footnote.label] == nil
      {
        last = nil
      }
    }
    return targets
  }

  /// What a footnote documents is what its marker stands after.
  mutating func linkMarkers(of paragraph: Paragraph, among named: NamedThings, _ passage: Passage) {
    for marker in paragraph.markers {
      guard let targets = footnotes.byLabel[marker.label],
        let entity = named.last(before: marker.offset)
      else { continue }
      for target in targets { document(entity, in: target, passage) }
    }
  }

  private mutating func document(
    _ entity: EntityID, in target: FootnoteTargets.Target, _ passage: Passage
  ) {
    var place = target.symbol.isResolution ? resolution(target.symbol) : cited(target.symbol)
    if let part = target.part {
      let whole = place
      place = whole.part(part.replacing(" ", with: "_"))
      writer.type(place, .documentPart)
      writer.label(place, "\(target.symbol), \(part)")
      writer.describe(place, .isPartOf, .entity(whole))
    }
    writer.claim(entity, .documentedIn, .entity(place), in: target.passage, at: target.range)
    if entity.path.hasPrefix("meeting/"), target.part == nil {
      footnotes.reports[target.symbol] = entity
    }
    adoptedAtMeeting(entity, documentedIn: target)
  }
}

extension Mention {
  /// The document that a footnote names here, with the part of it.
  fileprivate func document(
    after last: DocumentSymbol?
  ) -> (symbol: DocumentSymbol, part: String?)? {
    switch kind {
    case .symbol(let citation): (citation.symbol, citation.part)
    case .ibid(let part): last.map { ($0, part) }
    default: nil
    }
  }
}

/// Treaties, instruments and meetings of a passage, with the bytes that name them in full: a footnote
/// documents what is named before its marker, and not what that only refers to ("of the Convention,⁵").
struct NamedThings {
  private var things: [(range: Range<Int>, entity: EntityID)] = []

  mutating func insert(_ entity: EntityID, at range: Range<Int>) { things.append((range, entity)) }

  /// What was named last before a place in the passage.
  func last(before offset: Int) -> EntityID? {
    things.filter { $0.range.upperBound <= offset }
      .max { $0.range.upperBound < $1.range.upperBound }?.entity
  }
}
