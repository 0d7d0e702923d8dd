/// The smallest piece of a query, and where it stands.
struct Token: Hashable, Sendable {
  /// What a piece of a query can be.
  enum Kind: Hashable, Sendable {
    /// An IRI in angle brackets, as written, with its escapes undone.
    case iri(String)
    case prefixedName(prefix: String, local: String)
    /// `_:label`, without `_:`.
    case blankNode(String)
    case variable(String)
    case string(String)
    /// `@en`, without `@`.
    case language(String)
    case integer(String)
    case decimal(String)
    case double(String)
    /// A keyword, as written.
    case word(String)
    case symbol(Symbol)
    /// Something that is no token, with the reason.
    case invalid(String)
    case end
  }

  /// The punctuation, longest first where one begins with another.
  enum Symbol: String, CaseIterable, Sendable {
    case typeMark = "^^"
    case and = "&&"
    case or = "||"
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case openBrace = "{"
    case closeBrace = "}"
    case openParenthesis = "("
    case closeParenthesis = ")"
    case openBracket = "["
    case closeBracket = "]"
    case semicolon = ";"
    case comma = ","
    case dot = "."
    case equal = "="
    case less = "<"
    case greater = ">"
    case not = "!"
    case bar = "|"
    case slash = "/"
    case caret = "^"
    case star = "*"
    case plus = "+"
    case minus = "-"
    case questionMark = "?"
  }

  let kind: Kind
  let range: Range<Int>
}
