package import Resolutions
package import SourceText

/// The resolutions of a document, and what a user should know about it.
package struct Segmented: Sendable {
  /// In the order of the document; more than one where a volume prints several on a page.
  package var resolutions: [Resolution] = []
  package var diagnostics: [Diagnostic] = []
}

/// Makes resolutions of the lines of a document.
package enum Segmenter {
  /// The resolutions in `lines` of `file`.
  package static func resolutions(in lines: [TracedText], of file: SourceFile) -> Segmented {
    var layout = Layout(MarkupReader.lines(lines))
    layout.blocks.removeAll(where: PageFurniture.isRunningHead)
    if let draft = Draft(layout.blocks) {
      return Segmented(diagnostics: [draft.diagnostic(in: file)])
    }
    layout.takeScatteredNotes()
    MarkerFinder.resolve(&layout.blocks, labels: layout.notes.compactMap { Int($0.label) })
    let (sections, rest) = Section.split(layout.blocks)
    var result = Segmented()
    var unread = Array(rest)
    for section in sections {
      let count = result.resolutions.count
      ResolutionReader(section: section, title: layout.frontMatterTitle, file: file)
        .read(into: &result)
      if result.resolutions.count == count { unread += section.body }
    }
    result.attach(layout.notes, outside: unread, file)
    result.report(rest, isAll: sections.isEmpty, file)
    return result
  }
}

extension Segmented {
  /// Gives each footnote to the resolution that refers to it.
  ///
  /// - Parameter unread: the blocks of resolutions that are cut off, whose footnotes belong to none.
  fileprivate mutating func attach(
    _ notes: [Note], outside unread: [Block], _ file: SourceFile
  ) {
    let foreign = Set(unread.flatMap(\.content.markers).map(\.label))
    for note in notes {
      let footnote = Footnote(label: note.label, text: note.content.text)
      if let index = resolutions.firstIndex(where: { $0.refers(to: note.label) }) {
        resolutions[index].footnotes.append(footnote)
      } else if resolutions.count == 1,
        !foreign.contains(note.label) || !resolutions[0].counts(after: note.label)
      {
        resolutions[0].footnotes.append(footnote)
      } else if let offset = footnote.text.rawRange?.lowerBound {
        diagnostics.append(
          Diagnostic(
            .note, "unclaimed-footnote",
            "footnote \(note.label) belongs to no resolution read from this file, and is left out; give the pages that refer to it",
            file: file.name, at: file.position(at: offset)))
      }
    }
  }

  /// Names text that belongs to no resolution.
  fileprivate mutating func report(_ rest: ArraySlice<Block>, isAll: Bool, _ file: SourceFile) {
    guard let start = rest.first?.text.rawRange?.lowerBound else { return }
    let finding =
      isAll
      ? Diagnostic(
        .error, "no-resolution",
        "no resolution of a United Nations organ in English in this file; give the English text of an adopted resolution",
        file: file.name)
      : Diagnostic(
        .note, "partial-resolution",
        "the end of a resolution whose beginning is not in this file; give its other pages too",
        file: file.name, at: file.position(at: start))
    diagnostics.append(finding)
  }
}

extension Resolution {
  private var paragraphs: [Paragraph] { recitals + operativeParagraphs }

  /// Whether a marker with this label stands in the text.
  fileprivate func refers(to label: String) -> Bool {
    paragraphs.contains { $0.refers(to: label) }
  }

  /// Whether the first marker in the text has a later number.
  fileprivate func counts(after label: String) -> Bool {
    guard let number = Int(label) else { return false }
    let first = paragraphs.lazy.compactMap(\.firstMarker).first.flatMap(Int.init)
    return first.map { $0 > number } ?? false
  }
}

extension Paragraph {
  fileprivate func refers(to label: String) -> Bool {
    markers.contains { $0.label == label } || parts.contains { $0.refers(to: label) }
  }

  /// The label of the first marker.
  fileprivate var firstMarker: String? {
    markers.first?.label ?? parts.lazy.compactMap(\.firstMarker).first
  }
}
