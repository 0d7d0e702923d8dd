/// A file that was read: the name it had and the digest of its bytes.
package struct Source: Hashable, Comparable, Sendable {
  /// The last component of the path.
  package let fileName: String
  /// SHA-256 of the bytes, in lower-case hexadecimal digits.
  package let digest: String

  package init(fileName: String, digest: String) {
    self.fileName = fileName
    self.digest = digest
  }

  package static func == (left: Self, right: Self) -> Bool {
    isSameText(left.fileName, right.fileName) && left.digest == right.digest
  }

  package static func < (left: Self, right: Self) -> Bool {
    isSameText(left.fileName, right.fileName)
      ? left.digest < right.digest : precedes(left.fileName, right.fileName)
  }
}
