/// A pass that notes which sort gives the rows of the answer.
extension Plan {
  /// The plan in which the sort, if it is the last that is done, knows that it gives the answer.
  var withAnswerNoted: Plan {
    switch self {
    case .project(let inner, let slots): return .project(inner.withAnswerNoted, slots: slots)
    case .order(let inner, var sort):
      sort.isAnswer = true
      return .order(inner, sort)
    default: return self
    }
  }
}
