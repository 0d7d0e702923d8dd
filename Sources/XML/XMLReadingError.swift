/// Why a document could not be read, and where.
package struct XMLReadingError: Error, Hashable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    /// The document is not well-formed, in libxml2's words.
    case notWellFormed(String)
    /// The document declares or uses an entity of its own, which could grow without bound.
    case entity(name: String)
    /// Elements stand deeper in each other than the limit.
    case tooDeep(limit: Int)
    /// The document has more bytes than the limit.
    case tooLarge(limit: Int)
  }

  package let reason: Reason
  /// The line, from 1.
  package let line: Int
  /// The column in bytes, from 1.
  package let column: Int

  /// `line:column: what, and what to do`.
  package var description: String { "\(line):\(column): \(reason.text)" }
}

extension XMLReadingError.Reason {
  /// What is wrong and what to do.
  package var text: String {
    switch self {
    case .notWellFormed(let message): "the XML is not well-formed: \(message)"
    case .entity(let name):
      "the entity '\(name)' is not read; replace it by the characters it stands for"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep"
    case .tooLarge(let limit): "the document has more than \(limit) bytes"
    }
  }
}
