import KnowledgeGraph
import Recognition
import SourceText

/// Articles: of which treaty or instrument they are, and what is cited of them.
extension DocumentLinking {
  mutating func linkArticle(
    _ citation: ArticleCitation, _ mention: Mention, of recognized: Recognized,
    in passage: Passage, before linked: [LinkedMention], act: ActCitation?
  ) {
    let owners = owners(of: citation, mention, in: recognized, passage, before: linked)
    if owners.isEmpty {
      let reason =
        citation.isOfAnnex
        ? "it is an article of an annex" : "its treaty cannot be told; check the text before it"
      report(
        "article-without-treaty",
        "\"\(passage.text.string(mention.range))\" is left out: \(reason)", in: passage,
        at: mention.range)
    }
    for owner in owners { claim(citation, of: owner, mention, in: passage, act: act) }
  }

  private mutating func claim(
    _ citation: ArticleCitation, of owner: EntityID, _ mention: Mention, in passage: Passage,
    act: ActCitation?
  ) {
    let article = owner.part("art_\(citation.article.replacing(" ", with: "_"))")
    let label = "Article \(citation.article)"
    let treaty =
      (world.titles[owner.localName]?.label ?? writer.label(of: owner))
      .map { " of the \($0)" } ?? ""
    writer.type(article, .article)
    writer.label(article, label + treaty)
    writer.describe(article, .articleNumber, .text(citation.article))
    writer.describe(article, .articleOf, .entity(owner))
    let cited = citation.paragraph.map {
      describe(paragraph: $0, of: article) { "\(label), paragraph \($0)\(treaty)" }
    }
    claimNamed(
      .citesArticle, .entity(cited ?? article), in: passage, at: mention.range, act: act?.key)
  }

  /// The paragraph of an article, "1"; "1 (a)" is a part of the paragraph too.
  private mutating func describe(
    paragraph number: String, of article: EntityID, label: (String) -> String
  ) -> EntityID {
    let key = number.replacing(" (", with: "__point_").replacing(")", with: "")
    let paragraph = EntityID("\(article.path)__para_\(key)")
    writer.type(paragraph, .articleParagraph)
    writer.label(paragraph, label(number))
    writer.describe(paragraph, .paragraphNumber, .text(number))
    writer.describe(paragraph, .isPartOf, .entity(article))
    if let point = number.firstIndex(of: " ") {
      let whole = describe(paragraph: String(number[..<point]), of: article, label: label)
      writer.describe(paragraph, .isPartOf, .entity(whole))
    }
    return paragraph
  }

  /// The treaties of an article: those named after "of", else the one directly behind it, else the one
  /// named last in the passage, or the one of which the annex is the text.
  private mutating func owners(
    of citation: ArticleCitation, _ mention: Mention, in recognized: Recognized, _ passage: Passage,
    before linked: [LinkedMention]
  ) -> [EntityID] {
    if let token = citation.ownerToken {
      return recognized.titles(at: token, areAllCommon: citation.isCommon)
        .flatMap { titles($0.citation, $0.mention, in: passage) }
    }
    if citation.isOfAnnex { return [] }
    if mention.isReference(in: recognized.text), let behind = treaty(behind: mention, recognized) {
      return titles(behind.citation, behind.mention, in: passage)
    }
    let last = linked.last {
      $0.entity.path.hasPrefix("treaty/") || $0.entity.path.hasPrefix("instrument/")
    }
    if let last { return [last.entity] }
    guard speaker != document, let titular, mention.isReference(in: recognized.text) else {
      return []
    }
    return [titular]
  }

  /// The treaty that stands directly behind an article: "article 5, as set out in the | Hive Treaty".
  private func treaty(
    behind article: Mention, _ recognized: Recognized
  ) -> (citation: TitleCitation, mention: Mention)? {
    let end = article.tokens.upperBound
    let name = recognized.text.skipping(
      [
        ["under", "the"], ["in", "the"], ["as", "set", "out", "in", "the"],
        [",", "as", "set", "out", "in", "the"],
      ], at: end)
    guard name > end, let title = recognized.title(at: name), title.citation.head.kind == .treaty
    else { return nil }
    return title
  }
}

extension Mention {
  /// Whether an article is referred to, and neither heads its own text nor is one of a treaty named
  /// before: "article 12 thereof".
  fileprivate func isReference(in text: TokenizedText) -> Bool {
    let next = text.lower(tokens.upperBound) == "," ? tokens.upperBound + 1 : tokens.upperBound
    return tokens.lowerBound > 0 && text[tokens.lowerBound]?.isCapitalized == false
      && text.lower(next) != "thereof"
  }
}
