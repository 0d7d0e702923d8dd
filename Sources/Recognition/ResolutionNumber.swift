package import Resolutions

/// The number under which a resolution is cited, before its organ is known.
package enum ResolutionNumber: Hashable, Sendable {
  /// `54/54 B`, `S-10/2`, `1980/67`, `16/1`: a session or a year, a serial number, part letters.
  case sessional(session: String, serial: Int, part: String?)
  /// `217 A (III)`: a serial number, part letters, the session in Roman numerals.
  case roman(serial: Int, part: String?, session: String)
  /// `1325 (2000)`: a serial number and the year.
  case annual(serial: Int, year: Int)

  /// The symbol under which an organ issues this number; `nil` when it numbers otherwise.
  package func symbol(of organ: AdoptingOrgan) -> DocumentSymbol? {
    switch (self, organ) {
    case (.annual(let serial, let year), .securityCouncil):
      DocumentSymbol("S/RES/\(serial)(\(year))")
    case (.annual, _), (_, .securityCouncil):
      nil
    case (.roman(let serial, let part, let session), .generalAssembly):
      DocumentSymbol("A/RES/\(serial)\(part ?? "")(\(session))")
    case (.roman(let serial, let part, let session), .economicAndSocialCouncil):
      DocumentSymbol("E/RES/\(serial)\(part ?? "")(\(session))")
    case (.sessional(let session, let serial, let part), .generalAssembly):
      DocumentSymbol("A/RES/\(session)/\(serial)\(part ?? "")")
    case (.sessional(let session, let serial, let part), .economicAndSocialCouncil):
      DocumentSymbol("E/RES/\(session)/\(serial)\(part ?? "")")
    case (.sessional(let session, let serial, let part), .humanRightsCouncil):
      DocumentSymbol("A/HRC/RES/\(session)/\(serial)\(part ?? "")")
    case (.roman, .humanRightsCouncil):
      nil
    }
  }

  /// The organ that alone numbers in this way, if there is one.
  package var evidentOrgan: AdoptingOrgan? {
    switch self {
    case .annual: .securityCouncil
    case .sessional(let session, _, _) where Int(session).map({ $0 > 1900 }) == true:
      .economicAndSocialCouncil
    case .sessional(let session, _, _) where session.contains("S-"): .generalAssembly
    case .sessional, .roman: nil
    }
  }
}
