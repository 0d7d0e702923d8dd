/// Whether two texts are the same byte by byte.
///
/// `==` of `String` also takes canonically equivalent texts for equal, é and e + ́. In a union either
/// could then stand for both, and which one would depend on the order of the documents.
func isSameText(_ left: String, _ right: String) -> Bool {
  left == right && left.utf8.elementsEqual(right.utf8)
}

/// Whether a text stands before another, in an order in which only the same text is equal.
func precedes(_ left: String, _ right: String) -> Bool {
  left == right ? left.utf8.lexicographicallyPrecedes(right.utf8) : left < right
}
