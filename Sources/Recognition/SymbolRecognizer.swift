package import Resolutions

/// A document cited by its symbol.
package struct SymbolCitation: Hashable, Sendable {
  package let symbol: DocumentSymbol
  /// The part pointed at, as "part II" or "annex".
  package let part: String?
}

/// Reads symbols: "A/62/391", "APLC/CONF/2004/5 and Corr.1", "A/CONF.157/24 (Part I)".
enum SymbolRecognizer {
  /// All symbols of a text, each with its tokens.
  static func citations(in text: TokenizedText) -> [(SymbolCitation, Range<Int>)] {
    text.tokens.indices.flatMap { index in
      if let (symbol, end) = spaced(in: text, at: index) {
        return citations(of: symbol, in: text, index..<end)
      }
      return isDocument(text.tokens[index]) && !isInAddress(index, in: text)
        ? citations(of: text.tokens[index].text, in: text, index..<(index + 1)) : []
    }
  }

  /// Whether a token only ends an address, or a symbol of another form: "honey.org/HIVE14/Report.pdf",
  /// "EC-91/S/3".
  private static func isInAddress(_ index: Int, in text: TokenizedText) -> Bool {
    text.lower(index - 1) == "/"
      && text[index - 1]?.range.upperBound == text[index]?.range.lowerBound
  }

  /// A symbol that is printed with a space, "document CL 144/9", "document C 2009/REP", with another in
  /// brackets behind it, "S/330/Corr. 1"; like every symbol it is read without one.
  private static func spaced(
    in text: TokenizedText, at index: Int
  ) -> (symbol: String, end: Int)? {
    guard let body = text[index], let number = text[index + 1] else { return nil }
    if body.kind == .symbol, let last = body.text.split(separator: "/").last,
      ["Corr", "Add", "Rev"].contains(last), number.text == ".",
      let modifier = text.number(index + 2)
    {
      return ("\(body.text).\(modifier)", index + 3)
    }
    guard spacedBodies.contains(body.text) else { return nil }
    let isBracketed = text.lower(index - 1) == "(" && text[index - 2]?.kind == .slashed
    guard isBracketed || ["document", "documents"].contains(text.lower(index - 1)) else {
      return nil
    }
    if number.kind == .slashed { return (body.text + number.text, index + 2) }
    guard number.kind == .number, text.lower(index + 2) == "/", let series = text[index + 3],
      series.isCapitalized, text[index + 2]?.range.upperBound == series.range.lowerBound
    else { return nil }
    return ("\(body.text)\(number.text)/\(series.text)", index + 4)
  }

  /// Whose documents print the space: the Conference and the Council of the Food and Agriculture
  /// Organization. Other capitals before a number are what else has one: "EU 2016/679", "IV 22/1".
  private static let spacedBodies: Set<String> = ["C", "CL"]

  /// Whether a token is the symbol of a document, and not of a decision, "AU/Dec.710", nor the number
  /// of a decision or a regulation, "XII/23".
  private static func isDocument(_ token: Token) -> Bool {
    guard token.kind == .symbol else { return false }
    let parts = token.text.split(separator: "/")
    return parts.first?.allSatisfy({ "IVX".contains($0) }) == false
      && !parts.contains { ["dec.", "decl."].contains(where: $0.lowercased().hasPrefix) }
  }

  private static func citations(
    of symbol: String, in text: TokenizedText, _ tokens: Range<Int>
  ) -> [(SymbolCitation, Range<Int>)] {
    let start = tokens.lowerBound
    var base = symbol
    var index = tokens.upperBound
    var symbols = [(base, tokens)]
    if let (others, end) = range(from: base, in: text, at: index) {
      symbols += others.map { ($0, start..<end) }
      index = end
    } else if let (suffixes, end) = parenthesis(in: text, at: index) {
      let (addendum, after) = addendum(in: text, at: end)
      symbols = suffixes.map { (base + $0 + addendum, start..<after) }
      if suffixes.count == 1 { base = symbols[0].0 }
      index = after
    }
    var kind: String?
    while let (modifier, range) = modifier(in: text, at: index, after: kind) {
      symbols.append((Self.root(of: base, for: modifier) + "/" + modifier, range))
      kind = modifier.split(separator: "/").last?.split(separator: ".").first.map(String.init)
      index = range.upperBound
      let (others, end) = rest(of: modifier, in: text, at: index)
      symbols += others.map { (Self.root(of: base, for: $0) + "/" + $0, start..<end) }
      index = end
    }
    let part = part(in: text, at: index)
    return symbols.map { (SymbolCitation(symbol: DocumentSymbol($0.0), part: part), $0.1) }
  }

  /// What documents are divided into, as symbols print it.
  private static let divisions = [
    "part": "Part", "parts": "Part", "vol": "Vol.", "vols": "Vol.", "sect": "Sect.",
  ]

  /// The official languages, as symbols print them.
  private static let languages: Set<String> = ["Ar", "Ch", "En", "Es", "Fr", "Ru"]

  /// "(Part I)", "(Parts I and II)", "(2000)", "(XV)", "(En)": one suffix for each.
  private static func parenthesis(
    in text: TokenizedText, at open: Int
  ) -> (suffixes: [String], end: Int)? {
    guard text.lower(open) == "(" else { return nil }
    if text.lower(open + 2) == ")", let inside = text[open + 1],
      text.lower(open - 1).contains("/res/"),
      inside.text.allSatisfy({ "IVXLC0123456789S-E".contains($0) })
    {
      return (["(\(inside.text))"], open + 3)
    }
    if text.lower(open + 2) == ")", let language = text[open + 1]?.text,
      languages.contains(language)
    {
      return (["(\(language))"], open + 3)
    }
    guard let word = divisions[text.lower(open + 1)] else { return nil }
    var index = text.lower(open + 2) == "." ? open + 3 : open + 2
    var suffixes: [String] = []
    while let token = text[index], token.kind == .word || token.kind == .number {
      if token.lower != "and" { suffixes.append("(\(word)\(token.text))") }
      index += 1
    }
    guard text.lower(index) == ")", !suffixes.isEmpty else { return nil }
    return (suffixes, index + 1)
  }

  /// The "/Add.1" of "A/78/6 (Sect. 3)/Add.1", and the token after it.
  private static func addendum(in text: TokenizedText, at slash: Int) -> (String, end: Int) {
    guard text.lower(slash) == "/", let kind = text[slash + 1],
      ["corr", "add", "rev"].contains(kind.lower), text.lower(slash + 2) == ".",
      let number = text.number(slash + 3)
    else { return ("", slash) }
    return ("/\(kind.text).\(number)", slash + 4)
  }

  /// "and Corr.1", ", Add.2", and the bare "and 2" that goes on with the same kind.
  private static func modifier(
    in text: TokenizedText, at index: Int, after kind: String?
  ) -> (String, Range<Int>)? {
    let start = text.skipping([[",", "and"], ["and"], [","]], at: index)
    guard start > index, let word = text[start] else { return nil }
    if ["corr", "add", "rev"].contains(word.lower), text.lower(start + 1) == ".",
      let number = text.number(start + 2)
    {
      let (addendum, end) = addendum(in: text, at: start + 3)
      return ("\(word.text).\(number)\(addendum)", start..<end)
    }
    if let kind, let number = text.number(start), number < 40,
      [")", ";", ".", ",", "and", ""].contains(text.lower(start + 1))
    {
      return ("\(kind).\(number)", start..<(start + 1))
    }
    return nil
  }

  /// The others of a range: "Corr.1 | –3".
  private static func rest(
    of modifier: String, in text: TokenizedText, at dash: Int
  ) -> (modifiers: [String], end: Int) {
    guard ["–", "-"].contains(text.lower(dash)), let last = text.number(dash + 1),
      let dot = modifier.lastIndex(of: "."),
      let first = Int(modifier[modifier.index(after: dot)...]),
      first < last, last - first < Reach.range
    else { return ([], dash) }
    return (((first + 1)...last).map { "\(modifier[...dot])\($0)" }, dash + 2)
  }

  /// The others of a range that begins inside a symbol: "A/70/1/Corr.1 | –3".
  private static func range(
    from symbol: String, in text: TokenizedText, at dash: Int
  ) -> (symbols: [String], end: Int)? {
    guard let last = symbol.split(separator: "/").last.map(String.init),
      ["Corr.", "Add.", "Rev."].contains(where: last.hasPrefix)
    else { return nil }
    let (others, end) = rest(of: last, in: text, at: dash)
    return end > dash ? (others.map { root(of: symbol, for: $0) + "/" + $0 }, end) : nil
  }

  /// What a modifier is added to: "…/Add.1 and Add.2" names two addenda of one document.
  private static func root(of base: String, for modifier: String) -> String {
    guard let slash = base.lastIndex(of: "/"),
      let kind = modifier.split(separator: ".").first,
      base[base.index(after: slash)...].hasPrefix(kind + ".")
    else { return base }
    return String(base[..<slash])
  }

  /// ", part II", ", annex", ", chap. III" after a symbol.
  static func part(in text: TokenizedText, at index: Int) -> String? {
    guard text.lower(index) == "," else { return nil }
    guard ["part", "annex", "chap", "sect"].contains(text.lower(index + 1)) else { return nil }
    let word = text.lower(index + 1)
    let number = text.lower(index + 2) == "." ? index + 3 : index + 2
    guard let token = text[number], isPartNumber(token) else {
      return word == "annex" ? word : nil
    }
    return "\(word) \(token.text)"
  }

  /// `III`, `B`, `12`; what has more digits is a job number at the foot of a page.
  private static func isPartNumber(_ token: Token) -> Bool {
    switch token.kind {
    case .number: token.text.count <= 3
    case .word: token.text.allSatisfy { "IVXLCAB".contains($0) }
    case .slashed, .symbol, .punctuation: false
    }
  }
}
