extension ArraySlice<UInt8> {
  /// Where the first copy of a needle stands.
  func range(of needle: [UInt8]) -> Range<Int>? {
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
