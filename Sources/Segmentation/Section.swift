import Resolutions
import SourceText

/// The blocks of one resolution, between its number and the next.
struct Section {
  /// What stands before the number.
  var masthead: ArraySlice<Block>
  /// The number, where one is printed.
  var number: NumberLine?
  /// What follows the number.
  var body: ArraySlice<Block>
  /// The title that a lettered part has from the whole, unless it has one of its own.
  var wholeTitle = MarkedText()

  /// The resolutions on the pages, and the blocks that belong to none of them.
  static func split(_ blocks: [Block]) -> (sections: [Section], rest: ArraySlice<Block>) {
    let starts = blocks.indices.filter { startsResolution($0, blocks) }
    guard let first = starts.first else {
      guard let opening = blocks.firstIndex(where: { Opening($0.content) != nil }) else {
        return ([], blocks[...])
      }
      return ([unnumbered(blocks, opening)], [])
    }
    let ends = starts.dropFirst() + [blocks.endIndex]
    let isCut = blocks[..<first].contains { Closing(reading: $0.text) != nil }
    let sections = zip(starts, ends).flatMap { start, end in
      Section(
        masthead: start == first && !isCut ? blocks[..<start] : [],
        number: NumberLine(blocks[start].content), body: blocks[(start + 1)..<end]
      ).parts
    }
    return (sections, isCut ? blocks[..<first] : [])
  }

  /// A resolution whose number cannot be read, unless it only lacks its slash.
  private static func unnumbered(_ blocks: [Block], _ opening: Int) -> Section {
    let session = blocks[..<opening].lazy.compactMap { Self.session(ofReportIn: $0.text) }.first
    for index in blocks[..<opening].indices {
      guard let session,
        let number = NumberLine(withoutSlash: blocks[index].content, session: session)
      else { continue }
      return Section(
        masthead: blocks[..<index], number: number, body: blocks[(index + 1)...])
    }
    return Section(masthead: blocks[..<opening], body: blocks[opening...])
  }

  /// The session in the symbol of the report, `A/77/673`.
  private static func session(ofReportIn text: TracedText) -> Int? {
    guard text.bytes.first == UInt8(ascii: "["),
      let start = MastheadReader.find("(A/", in: text.bytes)
    else { return nil }
    var scanner = TextScanner(text.bytes, at: start + 3)
    let digits = scanner.take(while: \.isDigit)
    return scanner.next == UInt8(ascii: "/") ? Int(text[digits].string) : nil
  }

  /// Whether a block carries a number and the organ speaks soon after it.
  private static func startsResolution(_ index: Int, _ blocks: [Block]) -> Bool {
    guard let number = NumberLine(blocks[index].content) else { return false }
    if number.isCertain { return true }
    for block in blocks[(index + 1)...].prefix(10) {
      if Opening(block.content) != nil { return true }
      if NumberLine(block.content) != nil { return false }
    }
    return false
  }

  /// The lettered parts of the resolution, each a resolution of its own; the section itself without any.
  private var parts: [Section] {
    guard let number, number.number.part == nil else { return [self] }
    let starts = partStarts
    guard let first = starts.first else { return [self] }
    return zip(starts, starts.dropFirst().map(\.heading) + [body.endIndex]).map { start, end in
      Section(
        masthead: masthead + body[body.startIndex..<first.heading],
        number: number.part(start.letters, isLost: start.isLost), body: body[start.text..<end],
        wholeTitle: title(before: first.heading))
    }
  }

  /// The title that stands behind the number, or between it and the first letter.
  private func title(before first: Int) -> MarkedText {
    if let rest = number?.rest, !rest.text.isEmpty, !DateLine.matches(rest.text) { return rest }
    return body[..<first].first { ResolutionReader.isTitle($0.text) }?.content ?? MarkedText()
  }

  /// The number with the letter that stands at the end of the title, "60/1. Bees B", where the text
  /// speaks of another part, "60/1 A".
  var numberWithPart: NumberLine? {
    guard let number, number.number.part == nil, let letter = number.rest.text.bytes.last,
      letter.isUpper, number.rest.text.bytes.dropLast().last == UInt8(ascii: " ")
    else { return nil }
    let other = number.label.string + " "
    let isCited = body.contains { block in
      MastheadReader.find(other, in: block.bytes).map { start in
        let scanner = TextScanner(block.bytes, at: start + other.utf8.count)
        return scanner.next.isUpper && !scanner.peek(1).isWordByte
      } ?? false
    }
    guard isCited else { return nil }
    let count = number.rest.text.count
    return number.part(
      number.rest.text[(count - 1)..<count].string, rest: number.rest[0..<(count - 2)])
  }

  /// Where a part begins.
  private struct PartStart {
    let letters: String
    /// The block of the letter, or the opening where the letter is lost.
    let heading: Int
    /// The first block behind the letter.
    let text: Int
    var isLost: Bool { heading == text }
  }

  /// The letters that parts begin with; a numeral is that of a section, unless its letter is due.
  ///
  /// Where the organ speaks again behind a closing line, the letter that is due was lost.
  private var partStarts: [PartStart] {
    var starts: [PartStart] = []
    for index in body.indices {
      let due = starts.last.flatMap { Self.letter(after: $0.letters) }
      if startsPart(index) {
        let letters = body[index].text.string
        if letters == due || !letters.allSatisfy("IVX".contains) {
          starts.append(PartStart(letters: letters, heading: index, text: index + 1))
        }
      } else if let due, let start = starts.last?.text, reopens(index, since: start) {
        starts.append(PartStart(letters: due, heading: index, text: index))
      }
    }
    return starts
  }

  /// The letter after one, as B after A.
  private static func letter(after letters: String) -> String? {
    guard letters.utf8.count == 1, let last = letters.utf8.first, last < UInt8(ascii: "Z") else {
      return nil
    }
    return String(decoding: [last + 1], as: UTF8.self)
  }

  private func startsPart(_ index: Int) -> Bool {
    let letters = body[index].bytes
    return (1...2).contains(letters.count) && letters.allSatisfy(\.isUpper)
      && body[(index + 1)...].prefix(4).contains { Opening($0.content) != nil }
  }

  /// Whether the organ speaks again right behind the closing line of a part, without a letter.
  private func reopens(_ index: Int, since start: Int) -> Bool {
    Opening(body[index].content)?.organ != nil
      && body[start..<index].suffix(2).contains { Closing(reading: $0.text) != nil }
  }
}

/// The line with the number of a resolution and the beginning of its title.
struct NumberLine {
  let number: ResolutionNumber
  let label: TracedText
  /// What follows the number.
  let rest: MarkedText
  /// Whether nothing but a resolution begins so: "Resolution 595 (1987)", "11 (1946). Resolution of".
  let isCertain: Bool
  /// What was misprinted or lost, where the number was repaired.
  let repair: Repair?

  /// Why a number is not read as it is printed.
  enum Repair { case session, letter }

  private init(
    number: ResolutionNumber, label: TracedText, rest: MarkedText, isCertain: Bool,
    repair: Repair? = nil
  ) {
    self.number = number
    self.label = label
    self.rest = rest
    self.isCertain = isCertain
    self.repair = repair
  }

  /// Reads "77280. Title" of the seventy-seventh session.
  init?(withoutSlash content: MarkedText, session: Int) {
    var scanner = TextScanner(content.text.bytes)
    guard scanner.skip(String(session)) else { return nil }
    let digits = scanner.take(while: \.isDigit)
    guard (1...3).contains(digits.count), let serial = Int(content.text[digits].string), serial > 0,
      scanner.skip(".")
    else { return nil }
    self.init(
      number: ResolutionNumber(series: .session(session), serial: serial),
      label: content.text[0..<digits.upperBound], rest: content.dropping(scanner.offset),
      isCertain: true, repair: .session)
  }

  /// Reads "11(1). TITLE" of the first session, whose numeral one is printed as a digit.
  private init?(ofFirstSession content: MarkedText) {
    var scanner = TextScanner(content.text.bytes)
    guard let serial = scanner.number(), scanner.skip("(1)") || scanner.skip(" (1)") else {
      return nil
    }
    let end = scanner.offset
    let rest = content.dropping(end + 1)
    guard scanner.skip("."), rest.text.bytes.contains(where: \.isUpper),
      !rest.text.bytes.contains(where: \.isLower)
    else { return nil }
    self.init(
      number: ResolutionNumber(series: .roman("I"), serial: serial), label: content.text[0..<end],
      rest: rest, isCertain: true, repair: .session)
  }

  /// Reads "Resolution 290 of 8 December 1970", whose year is that of its day.
  private init?(dated content: MarkedText, at start: Int) {
    var scanner = TextScanner(content.text.bytes, at: start)
    guard let serial = scanner.number() else { return nil }
    let end = scanner.offset
    guard scanner.skip(" of "), let date = DateReader.date(&scanner), scanner.isAtEnd else {
      return nil
    }
    self.init(
      number: ResolutionNumber(series: .bracketedYear(date.year), serial: serial),
      label: content.text[start..<end], rest: content.dropping(end), isCertain: false)
  }

  /// Reads "64/56. Title", "987 (X). Title", "Resolution 595 (1987) of 27 March 1987".
  init?(_ content: MarkedText) {
    var scanner = TextScanner(content.text.bytes)
    let isNamed = scanner.skip("Resolution ")
    let start = scanner.offset
    guard let number = ResolutionNumber(scanning: &scanner) else {
      if isNamed {
        self.init(dated: content, at: start)
      } else {
        self.init(ofFirstSession: content)
      }
      return
    }
    let end = scanner.offset
    let hasStop = scanner.skip(".")
    if !scanner.isAtEnd, !hasStop {
      guard scanner.next.isSpace else { return nil }
      scanner.skipSpaces()
      let goesOn =
        isNamed
        && (scanner.skip("of ")
          || DateLine.matches(content.text[scanner.offset..<content.text.count]))
      guard goesOn || scanner.next.isUpper || scanner.next >= 0x80 || scanner.isAtEnd else {
        return nil
      }
      scanner.offset = end
    }
    let rest = content.dropping(scanner.offset)
    let isDated = rest.text.isEmpty || DateLine.matches(rest.text)
    let isYear = if case .bracketedYear = number.series { true } else { false }
    self.init(
      number: number, label: content.text[start..<end], rest: rest,
      isCertain: isYear && isDated && (isNamed || !rest.text.isEmpty))
  }

  /// The number of the part with a letter.
  func part(_ letter: String, rest: MarkedText = MarkedText(), isLost: Bool = false) -> NumberLine {
    let number = ResolutionNumber(series: number.series, serial: number.serial, part: letter)
    return NumberLine(
      number: number, label: label, rest: rest, isCertain: true, repair: isLost ? .letter : nil)
  }
}

/// The words with which the organ begins to speak.
struct Opening {
  /// The organ, where it is one that the project knows.
  let organ: AdoptingOrgan?
  let text: TracedText
  /// What the block says after them.
  let rest: MarkedText

  /// Reads "The General Assembly,", also where the sentence goes on in the same block.
  init?(_ content: MarkedText) {
    if OrganPhrase.isForeign(content.text.bytes) {
      organ = nil
      text = content.text
      rest = MarkedText()
      return
    }
    var scanner = TextScanner(content.text.bytes)
    guard let organ = OrganPhrase.subject(&scanner) else { return nil }
    let isAlone = !scanner.take { ",:;. ".utf8.contains($0) }.isEmpty || scanner.isAtEnd
    let tail = Array(content.text.bytes[scanner.offset...])
    guard isAlone else { return nil }
    let speaks =
      tail.isEmpty || LeadVerb.ofRecital(tail) != nil || LeadVerb.ofOperative(tail) != nil
    guard speaks else { return nil }
    self.organ = organ
    let end = content.text.bytes[..<scanner.offset].lastIndex { !$0.isSpace } ?? 0
    text = content.text[0..<(end + 1)]
    rest = content.dropping(scanner.offset)
  }
}
