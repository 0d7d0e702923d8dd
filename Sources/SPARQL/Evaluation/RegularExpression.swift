import Foundation

/// A regular expression of XPath, which Foundation's are close enough to.
///
/// It stands alone so that another engine can take its place.
struct RegularExpression {
  private let expression: NSRegularExpression

  private static let options: [Character: NSRegularExpression.Options] = [
    "i": .caseInsensitive, "s": .dotMatchesLineSeparators, "m": .anchorsMatchLines,
    "x": .allowCommentsAndWhitespace, "q": .ignoreMetacharacters,
  ]

  /// `nil` when the pattern is none or a flag is unknown.
  init?(_ pattern: String, flags: String) {
    var options: NSRegularExpression.Options = []
    for flag in flags {
      guard let option = Self.options[flag] else { return nil }
      options.insert(option)
    }
    do {
      expression = try NSRegularExpression(pattern: pattern, options: options)
    } catch {
      return nil
    }
  }

  /// Whether the text has a match anywhere.
  func matches(_ text: String) -> Bool {
    expression.firstMatch(in: text, range: Self.all(of: text)) != nil
  }

  /// The text with every match replaced; `nil` when the pattern matches nothing at all.
  func replace(in text: String, with template: String) -> String? {
    guard !matches("") else { return nil }
    return expression.stringByReplacingMatches(
      in: text, range: Self.all(of: text), withTemplate: template)
  }

  private static func all(of text: String) -> NSRange { NSRange(text.startIndex..., in: text) }
}
