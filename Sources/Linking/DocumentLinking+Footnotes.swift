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

    /// Whether the note points into a report, or to what is annexed, where texts stand.
    var pointsToText: Bool {
      let note = passage.text.string.lowercased()
      return ["annex", "appendi", "chap.", ", part ", "report of", "adopted", "enclosure"].contains
      {
        note.contains($0)
      }
    }
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
      let mentions = linker.recognizer.line(footnote.text).mentions
      if mentions.contains(where: \.isSymbol) || footnote.text.isOfTreatySeries { last = nil }
      for mention in mentions {
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

  /// What a footnote documents is what its marker stands after: the text of what is named, unless it is
  /// named only by the way ("the Secretary of the Hive Treaty").
  mutating func linkMarkers(of paragraph: Paragraph, among named: NamedThings, _ passage: Passage) {
    for marker in paragraph.markers {
      guard let targets = footnotes.byLabel[marker.label],
        let thing = named.last(before: marker.offset, in: passage.text)
      else { continue }
      for target in targets
      where thing.role == .head || thing.role == .attribute && target.pointsToText {
        document(thing.entity, in: target, passage)
      }
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
    if entity.isMeeting, target.part == nil {
      footnotes.reports[target.symbol] = entity
    }
    adoptedAtMeeting(entity, documentedIn: target)
  }
}

extension TracedText {
  /// Whether a note goes on in a series of treaties: "Ibid., vol. 1833, No. 31363."
  fileprivate var isOfTreatySeries: Bool {
    string.firstRange(of: ", vol. ").map { string[$0.upperBound...].first?.isNumber ?? false }
      ?? false
  }
}

extension Mention {
  fileprivate var isSymbol: Bool { if case .symbol = kind { true } else { false } }

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
