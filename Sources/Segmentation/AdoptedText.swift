import Resolutions
import SourceText

/// A text that stands in a resolution because the organ adopts it there: a declaration, principles.
///
/// Its paragraphs are parts of the paragraph that adopts it, whatever numbers they have.
enum AdoptedText {
  /// Whether an unnumbered paragraph adopts what follows it: "Adopts the following declaration:",
  /// "Adopts the principles of beekeeping set forth below."
  static func follows(_ bytes: [UInt8]) -> Bool {
    guard verbs.contains(LeadVerb.ofOperative(bytes) ?? "") else { return false }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text.hasSuffix(":") && announcements.contains(where: text.contains)
      || places.contains { text.hasSuffix($0 + ".") || text.hasSuffix($0 + ":") }
  }

  private static let verbs: Set<String> = ["adopts", "proclaims"]
  private static let announcements = ["adopts the following ", "proclaims the following "]
  private static let places = ["set forth below", "set out below", "reproduced below"]
}
