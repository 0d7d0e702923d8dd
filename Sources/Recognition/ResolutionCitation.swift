package import Resolutions

/// A resolution cited by number.
package struct ResolutionCitation: Hashable, Sendable {
  /// Whose resolution the text says it is.
  package enum Issuer: Hashable, Sendable {
    /// "its resolution", "resolution": that of the adopting organ, or of the Assembly.
    case unnamed
    /// "General Assembly resolution".
    case organ(AdoptingOrgan)
    /// "Council resolution": the adopting organ's or the one last named.
    case council
    /// An organ whose resolutions have no symbol of ours: "Commission on Human Rights resolution".
    case other(String)
  }

  package let number: ResolutionNumber
  package let issuer: Issuer
  /// The organ named last before, where the issuer is not.
  package var antecedent: AdoptingOrgan?
  /// The day of adoption as the citation gives it.
  package var date: CalendarDate?
  /// The token of the word "resolution" or "resolutions" that opens the list.
  package let listToken: Int
  /// Whether characters of the number were misread, or lost.
  package var isMisprinted = false
}

extension ResolutionCitation {
  /// The organ that alone numbers in this way, or that alone could have adopted this number on this
  /// day.
  package var evidentOrgan: AdoptingOrgan? {
    switch number.series {
    case .bracketedYear: .securityCouncil
    case .year: .economicAndSocialCouncil
    case .special(let session): session.hasPrefix("E") ? .generalAssembly : nil
    case .roman: nil
    case .session:
      date == nil ? nil : [.generalAssembly, .humanRightsCouncil].first(where: isPossible(of:))
    }
  }

  /// The council that numbers in this way, where "the Council" is all that is said.
  package var evidentCouncil: AdoptingOrgan {
    switch number.series {
    case .bracketedYear: .securityCouncil
    case .year, .roman: .economicAndSocialCouncil
    case .session, .special: .humanRightsCouncil
    }
  }

  /// Whether an organ numbers in this way, and was in this session on this day.
  package func isPossible(of organ: AdoptingOrgan) -> Bool {
    guard organ.numbers(number) else { return false }
    guard case .session(let session) = number.series, let year = date?.year,
      let sessions = organ.sessions(in: year)
    else { return true }
    return sessions.contains(session)
  }
}

extension AdoptingOrgan {
  /// Whether the organ numbers its resolutions in this way.
  package func numbers(_ number: ResolutionNumber) -> Bool {
    switch number.series {
    case .session(let session): sessions?.contains(session) == true
    case .special: [.generalAssembly, .humanRightsCouncil].contains(self)
    case .roman: [.generalAssembly, .economicAndSocialCouncil].contains(self)
    case .year: self == .economicAndSocialCouncil
    case .bracketedYear: self == .securityCouncil
    }
  }

  /// The sessions in which it numbers by session: the Assembly did not before its thirty-first.
  private var sessions: Range<Int>? {
    switch self {
    case .generalAssembly: 31..<200
    case .humanRightsCouncil: 1..<200
    case .environmentAssembly: 1..<30
    case .securityCouncil, .economicAndSocialCouncil: nil
    }
  }

  /// The sessions of a year: one opens a year in the Assembly since 1946, three in the Human Rights
  /// Council since 2006.
  fileprivate func sessions(in year: Int) -> ClosedRange<Int>? {
    switch self {
    case .generalAssembly: (year - 1946)...(year - 1945)
    case .humanRightsCouncil: (3 * (year - 2006))...(3 * (year - 2006) + 4)
    case .securityCouncil, .economicAndSocialCouncil, .environmentAssembly: nil
    }
  }
}
