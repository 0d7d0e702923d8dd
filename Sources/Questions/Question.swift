package import Ontology

/// A question in plain English, compiled to SPARQL.
///
/// What may be asked follows from the labels in the ontology: classes by their plural, properties in both
/// directions. Things are named as the dataset names them.
///
/// ```swift
/// let question = try Question(
///   "which meetings are recalled by 64/56", vocabulary: .bundled(), lexicon: Lexicon(dataset))
/// print(question.sparql)
/// ```
package struct Question: Hashable, Sendable {
  /// The question as it was asked.
  package let text: String
  /// The query that answers it; its columns have readable names.
  package let sparql: String
  /// The query for the sentences behind the answer: document, paragraph, file, line and quote.
  package let explanation: String

  /// Understands a question as a whole, or says which word stood in the way.
  package init(
    _ text: String, vocabulary: Vocabulary, lexicon: Lexicon
  ) throws(QuestionError) {
    self.text = text
    var parser = QuestionParser(text, phrases: PhraseBook(vocabulary), lexicon: lexicon)
    let writer = QueryWriter(try parser.inquiry(), vocabulary: vocabulary)
    sparql = writer.answer
    explanation = writer.explanation
  }
}
