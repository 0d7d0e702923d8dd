/// What the parser reports, made a tree.
final class XMLTreeBuilder {
  /// The root element, once it is closed.
  private(set) var root: XMLElement?
  /// The first thing that went wrong.
  private(set) var error: XMLReadingError?
  /// Elements that are not closed yet, outermost first.
  private var open: [XMLElement] = []
  /// Text since the last tag, in the pieces in which it arrived.
  private var text: [UInt8] = []
  private let maximumDepth: Int

  init(maximumDepth: Int) { self.maximumDepth = maximumDepth }

  /// Opens an element; `false` when it stands too deep and reading shall stop.
  func start(_ element: XMLElement, column: Int) -> Bool {
    guard open.count < maximumDepth else {
      fail(.tooDeep(limit: maximumDepth), line: element.line, column: column)
      return false
    }
    closeText()
    open.append(element)
    return true
  }

  /// Adds text to the element that is open.
  func append(_ bytes: some Sequence<UInt8>) { text += bytes }

  /// Closes the innermost element.
  func end() {
    closeText()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// Remembers the first failure; what follows from it is of no interest.
  func fail(_ reason: XMLReadingError.Reason, line: Int, column: Int) {
    if error == nil { error = XMLReadingError(reason: reason, line: line, column: column) }
  }

  private func closeText() {
    guard !text.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}
