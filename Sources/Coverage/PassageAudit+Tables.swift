internal import Recognition
internal import Resolutions

/// Rows of tables, and the titles of agenda items.
extension PassageAudit {
  /// "2 345 – 67": three figures or dashes with nothing between them.
  mutating func ignoreFigures() {
    var index = 0
    while index < text.count {
      let end = figuresEnd(from: index)
      let row = index..<end
      let isCounted = text[end]?.kind == .word && !isCapitalized(end)
      if row.count(where: isFigure) > 2, !isCounted {
        ignore(row, .tableFigure)
      }
      index = max(end, index + 1)
    }
  }

  private func figuresEnd(from start: Int) -> Int {
    var end = start
    while isFigure(end) || ["(", ")", "$"].contains(text.lower(end)) { end += 1 }
    return end
  }

  /// A number in digits or a dash that stands for none.
  private func isFigure(_ index: Int) -> Bool {
    ["–", "—", "-"].contains(text.lower(index))
      || text[index]?.kind == .number && columns[index] != .entity
  }

  /// "Legal Officer P-4 1": a grade, the number of posts after it, and the title before it.
  mutating func ignorePosts() {
    for index in text.tokens.indices where isCapitalized(index) {
      guard let end = gradeEnd(at: index) else { continue }
      var start = index
      while isOpen(start - 1, .name) { start -= 1 }
      ignore(start..<(text[end]?.kind == .number ? end + 1 : end), .post)
    }
  }

  /// The end of a grade: "P-4", "P-2/1", "D-1", "GS (OL)".
  private func gradeEnd(at index: Int) -> Int? {
    let word = text.lower(index)
    if word == "gs", text.lower(index + 1) == "(", text.lower(index + 3) == ")" { return index + 4 }
    guard ["p-1", "p-2", "p-3", "p-4", "p-5", "d-1", "d-2"].contains(word) else { return nil }
    return text.lower(index + 1) == "/" ? index + 3 : index + 1
  }

  /// What stands after "Agenda item 58", up to the line of adoption where that is no passage of its own.
  mutating func ignoreAgendaTitles() {
    guard kind == .masthead,
      let item = text.tokens.indices.first(where: {
        text.lower($0) == "agenda" && text.lower($0 + 1).hasPrefix("item")
      })
    else { return }
    let adoption = text.tokens.indices.first {
      $0 > item && text.lower($0) == "adopted" && text.lower($0 + 1) == "by"
    }
    ignore(item..<(adoption ?? text.count), .agendaTitle)
  }
}
