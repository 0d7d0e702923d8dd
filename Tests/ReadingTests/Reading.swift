import SourceText

@testable import Reading

/// Reads `text` as the content of a file.
func read(_ text: String, name: String = "test") -> ReadDocument {
  read(Array(text.utf8), name: name)
}

/// Reads `bytes` as the content of a file.
func read(_ bytes: [UInt8], name: String = "test") -> ReadDocument {
  Reader.read(SourceFile(name: name, bytes: bytes))
}

extension ReadDocument {
  /// The lines that are not blank.
  var texts: [String] { lines.filter { !$0.isEmpty }.map(\.string) }

  /// The raw text under `words`, which stand in one line.
  func raw(of words: String) -> String? {
    for line in lines {
      guard
        let start = line.bytes.indices.first(where: {
          line.bytes[$0...].starts(with: words.utf8)
        }), let range = line.rawRange(of: start..<(start + words.utf8.count))
      else { continue }
      return String(decoding: file.bytes[range], as: UTF8.self)
    }
    return nil
  }
}
