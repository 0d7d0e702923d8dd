internal import Recognition

/// Closed classes of words that the grammar of the ledger asks for; names are in the registries.
enum Words {
  static let months = Set(DateRecognizer.months.keys)
  /// Nouns that a number or a letter follows.
  static let parts: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "subparagraph", "subparagraphs", "sub-paragraph",
    "sub-paragraphs", "section", "sections", "sect", "chapter", "chapters", "chap", "part", "parts",
    "annex", "annexes", "appendix", "rule", "rules", "regulation", "regulations", "principle",
    "principles", "goal", "goals", "target", "targets", "indicator", "indicators", "table",
    "tables", "item", "items", "sub-item", "sub-items", "note", "notes", "footnote", "page",
    "pages", "p", "pp", "volume", "volumes", "vol", "vols", "phase", "stage", "pillar", "cluster",
    "category", "title", "schedule", "supplement", "addendum", "corrigendum", "step", "option",
    "form", "enclosure", "recommendation", "recommendations", "conclusion", "point", "points",
    "commitment", "action", "actions", "group", "list", "line", "level", "type", "class",
    "provision", "provisions",
  ]
  /// What comes after a document under its symbol: "Add.1".
  static let modifiers: Set<String> = ["add", "corr", "rev"]
  /// Nouns whose numbers are citations, and are never ignored.
  static let citing: Set<String> = [
    "resolution", "resolutions", "decision", "decisions", "article", "articles",
  ]
  /// Nouns whose ordinals name an entity.
  static let meetings: Set<String> = [
    "session", "sessions", "meeting", "meetings", "conference", "conferences", "congress",
    "congresses", "summit", "summits", "plenary",
  ]
  static let connectors: Set<String> = [
    ",", "and", "to", "or", "–", "-", "—", "(", ")", "/", "‒", "through", "a", "b", "c", "d", "e",
    "f", "g", "h", "i", "ii", "iii", "iv", "v", "vi",
  ]
  static let roman: Set<UInt8> = Set("IVXLC".utf8)
  static let currencyMarks: Set<String> = ["$", "€", "£", "us$"]
  static let currencies: Set<String> = [
    "dollar", "dollars", "euro", "euros", "francs", "pounds", "cents", "states dollars",
  ]
  /// Words that announce the title that stands after them.
  static let announcers: Set<String> = [
    "entitled", "titled", "theme", "themes", "slogan", "motto", "called", "named", "heading",
  ]
  static let observances: Set<String> = [
    "day", "days", "week", "year", "decade", "decades", "month", "years",
  ]
  static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "messrs", "dr", "sir", "ambassador", "excellency", "professor", "count",
  ]
  static let abbreviations: Set<String> = [
    "no", "nos", "vol", "vols", "chap", "sect", "p", "pp", "para", "paras", "corr", "add", "rev",
    "ibid", "suppl", "art", "ed",
  ]
  /// Small words inside the description of a publication.
  static let publication: Set<String> = [
    "vol", "vols", "no", "nos", "of", "the", "and", "chap", "sect", "p", "pp", "para", "paras",
    "part", "annex", "first", "regular", "resumed", "special", "emergency", "meetings", "meeting",
    "plenary", "sales", "publication", "in", "for", "to", "chaps", "sects", "art", "appendix",
    "corrigendum",
    "corrigenda", "annexes", "resolution", "resolutions", "decision",
  ]
  /// Small words inside names.
  static let titleConnectors: Set<String> = [
    "of", "the", "and", "for", "on", "against", "in", "to", "with", "its", "all", ",",
  ]
  static let determiners: Set<String> = [
    "the", "its", "their", "this", "that", "these", "those", "such", "said", "each", "a", "an",
    "every", "any", "all", "both", "no", "other", "relevant", "those", "present", "same",
  ]
  static let functionWords: Set<String> = [
    "the", "a", "an", "in", "on", "of", "to", "by", "for", "with", "from", "at", "as", "and", "or",
    "but", "if", "when", "where", "while", "that", "this", "these", "those", "such", "its", "it",
    "their", "they", "there", "all", "each", "any", "no", "not", "nor", "both", "also", "see", "is",
    "are", "was", "were", "be", "been", "has", "have", "had", "which", "who", "whose", "through",
    "under", "upon", "during", "since", "until", "before", "after", "between", "among", "within",
    "without", "into", "over", "against", "towards", "per", "via", "including", "other", "our",
    "we", "his", "her", "he", "she", "will", "shall", "should", "may", "can", "would", "than",
    "thereof", "therefore", "thus", "however", "further", "furthermore", "recently", "because",
  ]
  /// What is printed above and below every resolution.
  static let masthead: Set<String> = [
    "united", "nations", "distr", "general", "original", "english", "assembly", "security",
    "council", "economic", "and", "social", "human", "rights", "agenda", "item", "items",
    "resolution", "resolutions", "adopted", "session", "please", "recycle", "limited", "plenary",
    "meeting", "reissued", "reference", "main", "committee", "reports", "draft", "decision",
    "environment", "programme", "report", "a", "the", "without",
  ]
}
