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
  /// The day of adoption as the citation gives it.
  package let date: CalendarDate?
  /// The token of the word "resolution" or "resolutions" that opens the list.
  package let listToken: Int
}

extension ResolutionCitation {
  /// The organ that alone numbers in this way, or that alone could have adopted this number on this
  /// day.
  package var evidentOrgan: AdoptingOrgan? {
    switch number.series {
    case .bracketedYear: .securityCouncil
    case .year: .economicAndSocialCouncil
    case .special: .generalAssembly
    case .roman: nil
    case .session(let session): date.flatMap { Self.organ(ofSession: session, in: $0.year) }
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

  /// Which organ was in this session in this year.
  ///
  /// The Assembly opens one session a year since 1946, the Human Rights Council three since 2006.
  private static func organ(ofSession session: Int, in year: Int) -> AdoptingOrgan? {
    if (0...1).contains(year - 1945 - session) { return .generalAssembly }
    let first = (year - 2006) * 3 + 1
    return year >= 2006 && (first - 1...first + 3).contains(session) ? .humanRightsCouncil : nil
  }
}

extension AdoptingOrgan {
  /// Whether the organ numbers its resolutions in this way.
  package func numbers(_ number: ResolutionNumber) -> Bool {
    switch number.series {
    case .session: [.generalAssembly, .humanRightsCouncil, .environmentAssembly].contains(self)
    case .special: [.generalAssembly, .humanRightsCouncil].contains(self)
    case .roman: [.generalAssembly, .economicAndSocialCouncil].contains(self)
    case .year: self == .economicAndSocialCouncil
    case .bracketedYear: self == .securityCouncil
    }
  }
}
