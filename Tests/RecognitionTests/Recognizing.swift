import Ontology
import Resolutions
import SourceText
import Testing

@testable import Recognition

/// Recognition with the registries of the project, loaded once for all tests.
enum Recognizing {
  static let recognizer = Result { Recognizer(names: KnownNames(try Registries.bundled())) }

  /// What a paragraph names and does.
  static func paragraph(_ text: String) throws -> Recognized {
    try recognizer.get().paragraph(TracedText(literal: text))
  }

  /// What a footnote names.
  static func line(_ text: String) throws -> Recognized {
    try recognizer.get().line(TracedText(literal: text))
  }

  /// The meetings of a paragraph in order.
  static func meetings(_ text: String) throws -> [MeetingCitation] {
    try paragraph(text).mentions.compactMap { mention in
      if case .meeting(let citation) = mention.kind { citation } else { nil }
    }
  }

  /// The meeting of a paragraph that names one.
  static func onlyMeeting(_ text: String) throws -> MeetingCitation {
    let meetings = try meetings(text)
    #expect(meetings.count == 1, "\(meetings.map(\.name))")
    return try #require(meetings.first)
  }

  /// The titles of a paragraph in order.
  static func titles(_ text: String) throws -> [TitleCitation] {
    try paragraph(text).mentions.compactMap { mention in
      if case .title(let citation) = mention.kind { citation } else { nil }
    }
  }
}

extension Occurrence {
  /// The occurrence as "held Geneva 2008 2008-11-24/2008-11-28".
  var summary: String {
    let days = dates?.days.map(\.description).joined(separator: "/")
    let parts: [String?] = [
      modality.map { "\($0)" }, place?.name, year.map(String.init), days,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

/// A text cut into tokens.
func tokens(_ text: String) -> TokenizedText { TokenizedText(TracedText(literal: text)) }

extension TracedText {
  /// A text that is its own raw file.
  init(literal text: String) {
    self.init()
    append(Array(text.utf8)[...], at: 0)
  }
}
