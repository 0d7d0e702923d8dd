/// A word of the Turtle family.
enum Token: Equatable {
  /// `<…>`, with escapes undone; may be relative.
  case iri(String)
  /// `prefix:local`, with escapes undone.
  case prefixedName(prefix: String, local: String)
  /// `_:label`.
  case blankNode(String)
  /// A quoted string, with escapes undone.
  case string(String)
  /// `@` and a language tag, or a directive.
  case at(String)
  /// Digits, as `42`.
  case integer(String)
  /// Digits with a point, as `4.2`.
  case decimal(String)
  /// Digits with an exponent, as `4.2e1`.
  case double(String)
  /// A word without a colon, as `a` or `true`.
  case word(String)
  /// One of `. , ; [ ] ( ) { }`.
  case mark(Mark)
  /// `^^`.
  case datatype
  /// The end of a line, where lines matter.
  case lineEnd
  /// The end of the text.
  case end

  /// A token of one character.
  enum Mark: UInt8 {
    case dot = 0x2E
    case comma = 0x2C
    case semicolon = 0x3B
    case openBracket = 0x5B
    case closeBracket = 0x5D
    case openParenthesis = 0x28
    case closeParenthesis = 0x29
    case openBrace = 0x7B
    case closeBrace = 0x7D

    /// The character.
    var character: Character { Character(Unicode.Scalar(rawValue)) }
  }
}
