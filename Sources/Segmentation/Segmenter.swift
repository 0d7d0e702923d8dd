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
    for section in sections {
      ResolutionReader(section: section, title: layout.frontMatterTitle, file: file)
        .read(into: &result)
    }
    result.attach(layout.notes, file)
    result.report(rest, isAll: sections.isEmpty, file)
    return result
  }
}

extension Segmented {
  /// Gives each footnote to the resolution that refers to it.
  fileprivate mutating func attach(_ notes: [Note], _ file: SourceFile) {
    for note in notes {
      let footnote = Footnote(label: note.label, text: note.content.text)
      if let index = resolutions.firstIndex(where: { $0.refers(to: note.label) }) {
        resolutions[index].footnotes.append(footnote)
      } else if resolutions.count == 1 {
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
  /// Whether a marker with this label stands in the text.
  fileprivate func refers(to label: String) -> Bool {
    (recitals + operativeParagraphs).contains { $0.refers(to: label) }
  }
}

extension Paragraph {
  fileprivate func refers(to label: String) -> Bool {
    markers.contains { $0.label == label } || parts.contains { $0.refers(to: label) }
  }
}
