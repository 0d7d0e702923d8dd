import Resolutions
import SourceText

/// A line of a document without its markup.
struct Line: Sendable {
  /// The words, with single spaces, without markup and without the footnote markers that markup shows.
  var content = MarkedText()
  /// Columns before the first word.
  var indent = 0
  /// Whether the line is the first of a page, after a form feed.
  var startsPage = false
  /// Whether Markdown sets the line as a heading.
  var isHeading = false
  /// Whether the line is drawn: underscores or dashes only.
  var isRule = false
  /// The number of the footnote that the line begins with, where markup shows it.
  var footnoteLabel: String?

  var text: TracedText { content.text }
  var bytes: [UInt8] { content.text.bytes }
  var isBlank: Bool { content.text.isEmpty && !isRule }
}
