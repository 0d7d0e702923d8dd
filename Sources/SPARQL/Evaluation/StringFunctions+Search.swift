import RDF

/// The functions that look for a text in another one (SPARQL 1.1 §17.4.3.6 to §17.4.3.10).
extension StringFunctions {
  /// What a function gives for a literal and a text that may be in it.
  static func search(_ function: BuiltIn, _ literal: Literal, _ needle: String) -> Term? {
    let text = Array(literal.lexicalForm.utf8)
    let needle = Array(needle.utf8)
    switch function {
    case .strstarts: return .boolean(text.starts(with: needle))
    case .strends: return .boolean(text.suffix(needle.count).elementsEqual(needle))
    case .contains: return .boolean(text[...].range(of: needle) != nil)
    case .strbefore, .strafter:
      guard let range = text[...].range(of: needle) else { return .string("") }
      let part = function == .strbefore ? text[..<range.lowerBound] : text[range.upperBound...]
      return literal.with(String(decoding: part, as: UTF8.self))
    default: return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where the first copy of a needle stands.
  fileprivate func range(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first else { return startIndex..<startIndex }
    guard needle.count <= count else { return nil }
    var position = startIndex
    let last = endIndex - needle.count
    while position <= last {
      if self[position] == first, self[position...].starts(with: needle) {
        return position..<(position + needle.count)
      }
      position += 1
    }
    return nil
  }
}
