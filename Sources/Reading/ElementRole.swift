/// What an element of a markup language means for the text in it.
enum ElementRole {
  /// Holds no text of the document: metadata, scripts, menus.
  case skipped
  /// Stands in running text.
  case inline
  /// Begins and ends paragraphs.
  case block
  /// A document of its own, with footnotes of its own.
  case document
  /// A paragraph that is a heading.
  case heading
  /// Text whose line ends count.
  case preformatted
  /// Ends a line within a paragraph.
  case lineBreak
  /// A line that is drawn.
  case rule
  /// The number of the paragraph that follows.
  case number
  /// Raised text; where it is a number, the mark of a footnote.
  case superscript
  /// A link; where it is a number, the mark of a footnote.
  case anchor
  /// A footnote where it is referred to.
  case footnote
  /// A further reference to a footnote.
  case footnoteReference
  case orderedList, unorderedList, listItem
}

/// The roles of the elements of a language by their names.
struct ElementRoles {
  private let roles: [String: ElementRole]
  /// What an element is that has no role of its own.
  private let other: ElementRole

  private init(_ names: [(ElementRole, String)], other: ElementRole) {
    let pairs = names.flatMap { role, names in
      names.split(separator: " ").map { (String($0), role) }
    }
    roles = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    self.other = other
  }

  subscript(name: String) -> ElementRole { roles[name] ?? other }

  /// HTML (HTML Living Standard §4); what is not known is inline, as in browsers.
  static let html = Self(
    [
      (.skipped, "head title script style nav template noscript button select svg iframe"),
      (
        .block,
        """
        address article aside blockquote body caption center dd details div dl dt fieldset figcaption \
        figure footer form header html main p section summary table tbody td tfoot th thead tr
        """
      ),
      (.heading, "h1 h2 h3 h4 h5 h6"),
      (.preformatted, "pre"), (.lineBreak, "br"), (.rule, "hr"), (.superscript, "sup"),
      (.anchor, "a"), (.orderedList, "ol"), (.unorderedList, "ul"), (.listItem, "li"),
    ], other: .inline)

  /// Akoma Ntoso 1.0 Part 2 §5; what is not inline holds paragraphs.
  static let akomaNtoso = Self(
    [
      (.skipped, "meta del"),
      (
        .inline,
        """
        b i u sub span a ref mref rref ins abbr docNumber docTitle docType docDate docStage docStatus \
        docketNumber docProponent docCommittee docIntroducer docJurisdiction docPurpose date time term \
        person organization concept object event location process role quantity def entity inline \
        session legislature remark opinion omissis placeholder affectedDocument relatedDocument \
        signature judge lawyer party witness argument neutralCitation courtType outcome vote mod rmod \
        shortTitle decoration
        """
      ),
      (.document, "act bill doc statement judgment debate debateReport amendment portion"),
      (.heading, "heading"), (.lineBreak, "eol br"), (.rule, "hr"), (.number, "num"),
      (.superscript, "sup"), (.footnote, "authorialNote"), (.footnoteReference, "noteRef"),
      (.unorderedList, "ul"), (.orderedList, "ol"), (.listItem, "li"),
    ], other: .block)
}
