import SourceText

/// The number of a resolution as organs print it: `64/56`, `54/54 B`, `217 A (III)`, `1325 (2000)`.
package struct ResolutionNumber: Hashable, Sendable {
  /// What the serial number counts within.
  package enum Series: Hashable, Sendable {
    /// A regular session, as 64 in `64/56`.
    case session(Int)
    /// A special or emergency special session, as `S-13` or `ES-10`.
    case special(String)
    /// A session in Roman numerals, as `XV` in `1514 (XV)`.
    case roman(String)
    /// A year before the serial number, as in `2023/33`.
    case year(Int)
    /// A year in brackets after it, as in `1325 (2000)`.
    case bracketedYear(Int)
  }

  package let series: Series
  package let serial: Int
  /// The letter of a part, as `B` in `54/54 B`.
  package let part: String?

  package init(series: Series, serial: Int, part: String? = nil) {
    self.series = series
    self.serial = serial
    self.part = part
  }

  /// The number that is the whole of `text`.
  package init?(parsing text: String) {
    var scanner = TextScanner(Array(text.utf8))
    guard let number = Self(scanning: &scanner), scanner.isAtEnd else { return nil }
    self = number
  }

  /// The number at the scanner, which is left behind it, or where it was when there is none.
  package init?(scanning scanner: inout TextScanner) {
    let start = scanner.offset
    if let number = Self.modern(&scanner) ?? Self.bracketed(&scanner, from: start) {
      self = number
    } else {
      scanner.offset = start
      return nil
    }
  }

  /// The ordinal of the session that the number names, if it is a regular one.
  package var session: Int? {
    switch series {
    case .session(let ordinal): ordinal
    case .roman(let numeral): RomanNumeral.value(numeral)
    case .special, .year, .bracketedYear: nil
    }
  }

  /// The organs that number their resolutions in this way, the usual one first.
  private var usualOrgan: AdoptingOrgan {
    switch series {
    case .session, .special, .roman: .generalAssembly
    case .year: .economicAndSocialCouncil
    case .bracketedYear: .securityCouncil
    }
  }

  /// The symbol in normal form of the resolution of `organ` that has this number.
  package func symbol(of organ: AdoptingOrgan?) -> DocumentSymbol {
    let letter = part ?? ""
    if organ == .environmentAssembly, let session {
      return DocumentSymbol("UNEP/EA.\(session)/RES.\(serial)\(letter)")
    }
    let prefix = Self.prefixes[organ ?? usualOrgan] ?? "A/RES"
    let value =
      switch series {
      case .session(let ordinal): "\(prefix)/\(ordinal)/\(serial)\(letter)"
      case .special(let session): "\(prefix)/\(session)/\(serial)\(letter)"
      case .year(let year): "\(prefix)/\(year)/\(serial)\(letter)"
      case .roman(let session): "\(prefix)/\(serial)\(letter)(\(session))"
      case .bracketedYear(let year): "\(prefix)/\(serial)\(letter)(\(year))"
      }
    return DocumentSymbol(value)
  }

  /// Whether an organ numbers so: none but the Security Council puts a year in brackets.
  package func isOf(_ organ: AdoptingOrgan) -> Bool {
    if case .bracketedYear = series { organ == .securityCouncil } else { true }
  }

  private static let prefixes: [AdoptingOrgan: String] = [
    .generalAssembly: "A/RES",
    .securityCouncil: "S/RES",
    .economicAndSocialCouncil: "E/RES",
    .humanRightsCouncil: "A/HRC/RES",
  ]
}

extension ResolutionNumber {
  /// `64/56`, `54/54 B`, `S-13/2`, `ES-10/15`, `2023/33`.
  private static func modern(_ scanner: inout TextScanner) -> Self? {
    let start = scanner.offset
    let special = scanner.skip("ES-") || scanner.skip("S-")
    guard let session = scanner.number(), scanner.skip("/"), let serial = scanner.number(),
      !scanner.next.isDigit, scanner.next != UInt8(ascii: "/")
    else {
      scanner.offset = start
      return nil
    }
    let prefix = scanner.bytes[start] == UInt8(ascii: "S") ? "S" : "ES"
    let series: Series =
      special
      ? .special("\(prefix)-\(session)") : session >= 1946 ? .year(session) : .session(session)
    guard special || session < 200 || (1946...2200).contains(session) else {
      scanner.offset = start
      return nil
    }
    return Self(series: series, serial: serial, part: partLetter(&scanner))
  }

  /// `1514 (XV)`, `217 A (III)`, `1325 (2000)`, `2617. (XXIV)`.
  private static func bracketed(_ scanner: inout TextScanner, from start: Int) -> Self? {
    scanner.offset = start
    guard let serial = scanner.number() else { return nil }
    _ = scanner.skip(".")
    let part = partLetter(&scanner)
    scanner.skipSpaces()
    guard scanner.skip("(") else { return nil }
    let inside = scanner.string(
      scanner.take { $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "-") })
    guard scanner.skip(")") else { return nil }
    if let year = Int(inside), (1946...2200).contains(year) {
      return Self(series: .bracketedYear(year), serial: serial, part: part)
    }
    let isSpecial = inside.hasPrefix("S-") || inside.hasPrefix("ES-")
    let numeral = inside.split(separator: "-").last.map(String.init) ?? ""
    guard RomanNumeral.value(numeral) != nil, isSpecial || numeral == inside else { return nil }
    return Self(series: .roman(inside), serial: serial, part: part ?? partLetter(&scanner))
  }

  /// One or two capitals that stand alone after the number.
  private static func partLetter(_ scanner: inout TextScanner) -> String? {
    let start = scanner.offset
    scanner.skipSpaces()
    let letters = scanner.take(while: \.isUpper)
    let isAlone = !scanner.next.isWordByte && !scanner.next.isDigit
    guard (1...2).contains(letters.count), isAlone else {
      scanner.offset = start
      return nil
    }
    return scanner.string(letters)
  }
}

/// Numbers in Roman numerals.
package enum RomanNumeral {
  private static let digits: [(String, Int)] = [
    ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4),
    ("I", 1),
  ]

  /// The value of a numeral in its usual spelling, as 15 for `XV`; `nil` for anything else.
  package static func value(_ numeral: String) -> Int? {
    var rest = Substring(numeral)
    var value = 0
    for (digit, worth) in digits {
      while rest.hasPrefix(digit) {
        rest = rest.dropFirst(digit.count)
        value += worth
      }
    }
    return rest.isEmpty && value > 0 && numeral == self.numeral(value) ? value : nil
  }

  /// The numeral of a positive number.
  private static func numeral(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (digit, worth) in digits {
      while rest >= worth {
        text += digit
        rest -= worth
      }
    }
    return text
  }
}
