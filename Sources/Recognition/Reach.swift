/// How far grammar looks in running text.
///
/// Far beyond what is ever written, so that nothing is lost, and bounded, so that reading takes time
/// in proportion to the length of a text, whatever it says.
package enum Reach {
  /// Tokens of a title, a quotation or a phrase.
  static let phrase = 120
  /// Numbers that a range stands for: "first to ninth", "paragraphs 1 to 4".
  static let range = 100
  /// Tokens of the paragraphs that stand before their article.
  static let paragraphs = 24
  /// Treaties that share an article, and those among which a name looks back for its own.
  package static let treaties = 100
  /// Days of a list.
  static let days = 31
  /// Bytes of a document symbol.
  static let symbol = 100
}
