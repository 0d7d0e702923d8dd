internal import KnowledgeGraph
internal import Resolutions
internal import SourceText

/// A stretch of a resolution that is read at one go.
struct Passage {
  /// What part of the resolution it is.
  enum Kind { case masthead, title, opening, heading, paragraph, footnote, closing, annex }

  let kind: Kind
  /// The paragraph or footnote; `nil` for what has no name of its own.
  let entity: EntityID?
  let text: TracedText
}

extension Resolution {
  /// All text of the resolution, stretch by stretch.
  func passages(of document: EntityID) -> [Passage] {
    var passages = masthead.lines.map { Passage(kind: .masthead, entity: nil, text: $0) }
    if let title { passages.append(Passage(kind: .title, entity: nil, text: title)) }
    if let opening { passages.append(Passage(kind: .opening, entity: nil, text: opening)) }
    passages += headings.map { Passage(kind: .heading, entity: nil, text: $0) }
    for paragraph in recitals + operativeParagraphs {
      passages += paragraph.passages(of: document)
    }
    passages += footnotes.map {
      Passage(kind: .footnote, entity: document.part("fn_\($0.label)"), text: $0.text)
    }
    passages += [closing.meeting?.text, closing.date?.text, closing.vote].compactMap(\.self)
      .map { Passage(kind: .closing, entity: nil, text: $0) }
    return passages + annexes.map { Passage(kind: .annex, entity: nil, text: $0) }
  }
}

extension Paragraph {
  /// The paragraph, then its parts.
  fileprivate func passages(of document: EntityID) -> [Passage] {
    [Passage(kind: .paragraph, entity: document.part(identifier), text: text)]
      + parts.flatMap { $0.passages(of: document) }
  }
}
