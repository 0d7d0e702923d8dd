/// A file that was read: the name it had and the digest of its bytes.
package struct Source: Hashable, Comparable, Sendable {
  /// The last component of the path.
  package let fileName: String
  /// SHA-256 of the bytes, in lower-case hexadecimal digits.
  package let digest: String
  /// What made text of the file, as `pdftohtml -xml`; `nil` when the file is text.
  package let extractedWith: String?

  package init(fileName: String, digest: String, extractedWith: String? = nil) {
    self.fileName = fileName
    self.digest = digest
    self.extractedWith = extractedWith
  }

  package static func == (left: Self, right: Self) -> Bool {
    isSameText(left.fileName, right.fileName) && left.digest == right.digest
      && left.extractedWith == right.extractedWith
  }

  private var place: (String, String) { (digest, extractedWith ?? "") }

  package static func < (left: Self, right: Self) -> Bool {
    isSameText(left.fileName, right.fileName)
      ? left.place < right.place : precedes(left.fileName, right.fileName)
  }
}
