/// Where and when, said once for several meetings.
extension MeetingRecognizer.Reading {
  /// "the tenth session of the Conference of the Parties to the Hive Convention and the second session
  /// of the Conference of the Parties serving as the meeting of the Parties to the Wax Protocol, held in
  /// Honeyville": those who serve as the meeting of other parties meet when they meet as their own, so
  /// what is told of one session is told of each.
  func shareSessions(among meetings: inout [(MeetingCitation, Range<Int>)]) {
    for list in lists(meetings.map(\.1)) where list.count > 1 {
      let told = list.filter { !meetings[$0].0.occurrences.isEmpty }
      guard told.count == 1, let source = told.first,
        list.allSatisfy({ meetings[$0].0.isSessionOfParties }),
        list.contains(where: { meetings[$0].0.isJoint })
      else { continue }
      var occurrences = meetings[source].0.occurrences
      if text.isAwaited(before: meetings[list[0]].1.lowerBound) {
        for index in occurrences.indices where occurrences[index].modality == nil {
          occurrences[index].modality = .planned
        }
      }
      for meeting in list { meetings[meeting].0.occurrences = occurrences }
    }
  }

  /// The meetings, by their places in order, that are named in one list.
  private func lists(_ names: [Range<Int>]) -> [[Int]] {
    var lists: [[Int]] = []
    for index in names.indices {
      if index > 0, isCoordination(gap(names[index - 1], names[index])) {
        lists[lists.count - 1].append(index)
      } else {
        lists.append([index])
      }
    }
    return lists
  }

  /// ", all held in Honeyville": the place, said once, of every meeting of the list before it that has
  /// a time and no place; ", both held" speaks of the last two.
  func sharePlaces(among meetings: inout [(MeetingCitation, Range<Int>)]) {
    for index in text.tokens.indices where text.lower(index) == "held" {
      guard ["all", "both"].contains(text.lower(index - 1)),
        ["in", "at"].contains(text.lower(index + 1)),
        let (place, _) = occurrences.place(at: index + 2)
      else { continue }
      let start = (0..<index).last { [";", "."].contains(text.lower($0)) } ?? 0
      let before = meetings.indices.filter {
        (start..<index).contains(meetings[$0].1.lowerBound)
      }
      let isBoth = text.lower(index - 1) == "both"
      let count =
        isBoth ? two(before.map { meetings[$0].0 }) : listed(before.map { meetings[$0].1 })
      for meeting in before.suffix(count) {
        meetings[meeting].0.occurrences = meetings[meeting].0.occurrences.map {
          $0.place == nil ? $0.held(at: place) : $0
        }
      }
    }
  }

  /// How many names at the end tell of two meetings; one that has two times is enough.
  private func two(_ meetings: [MeetingCitation]) -> Int {
    (meetings.last?.occurrences.count ?? 0) > 1 ? 1 : 2
  }

  /// How many names at the end are one list, with no more than their owners and times between.
  private func listed(_ names: [Range<Int>]) -> Int {
    let gaps = zip(names, names.dropFirst()).map(gap)
    return gaps.reversed().prefix(while: isCoordination).count + 1
  }

  private func isCoordination(_ gap: Range<Int>) -> Bool {
    gap.contains { [",", "and"].contains(text.lower($0)) }
      && gap.allSatisfy { index in
        text[index].map { $0.kind != .word || $0.isCapitalized || Self.joining.contains($0.lower) }
          ?? false
      }
  }

  /// Words in lower case that stand between the meetings of a list.
  private static let joining: Set<String> = [
    "the", "and", "of", "to", "on", "in", "from", "at", "for", "against", "with", "by", "as",
    "well",
    "states", "parties", "respectively",
  ]

  /// The tokens between two names.
  private func gap(_ name: Range<Int>, _ next: Range<Int>) -> Range<Int> {
    name.upperBound..<max(name.upperBound, next.lowerBound)
  }
}

extension MeetingCitation {
  /// Whether it is one session of those who are parties.
  fileprivate var isSessionOfParties: Bool {
    head.isOfParties && ordinals.count == 1
  }

  /// Whether the parties to one treaty meet as those to another.
  fileprivate var isJoint: Bool { name.lowercased().contains("serving as the meeting") }
}
