/// A word, a number, a symbol or a mark of punctuation in running text.
package struct Token: Sendable {
  /// What letters it is made of.
  package enum Kind: Sendable {
    /// Letters, with the hyphens and apostrophes inside them; an ordinal in digits, as `64th`.
    case word
    /// Digits.
    case number
    /// Digits around one slash, as resolutions are numbered: `64/56`, `S-10/2`, `1980/67`.
    case slashed
    /// The symbol of a document, as `A/CONF.157/24`.
    case symbol
    /// Anything else, one character at a time; the `’s` of a possessive is one.
    case punctuation
  }

  package let kind: Kind
  /// Bytes of the text.
  package let range: Range<Int>
  /// The letters as printed, with plain hyphens.
  package let text: String
  /// The letters in lower case.
  package let lower: String

  /// Whether it begins with a capital letter.
  package var isCapitalized: Bool { kind == .word && text.first?.isUppercase == true }
}
