import RDF

/// What an expression can apply to its arguments.
enum Function: Hashable, Sendable {
  case operation(Operation)
  case builtIn(BuiltIn)
  case cast(Cast)
  /// A function nobody defined; applying it is an error.
  case custom(IRI)

  /// The name as messages and the printed algebra give it.
  var name: String {
    switch self {
    case .operation(let operation): operation.rawValue
    case .builtIn(let builtIn): builtIn.rawValue
    case .cast(let cast): "xsd:\(cast.rawValue)"
    case .custom(let iri): iri.description
    }
  }
}

/// The operators (SPARQL 1.1 §17.3).
enum Operation: String, Sendable {
  case or = "||"
  case and = "&&"
  case not = "!"
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  /// The first argument among the others.
  case isIn = "IN"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case plus = "unary +"
  case negate = "unary -"
}

/// The constructor functions (SPARQL 1.1 §17.5), and `xsd:date`, which most stores add.
enum Cast: String, CaseIterable, Sendable {
  case boolean, integer, decimal, float, double, string, dateTime, date

  /// The cast that an IRI names.
  init?(_ iri: IRI) {
    guard iri.value.hasPrefix(XSD.base) else { return nil }
    self.init(rawValue: String(iri.value.dropFirst(XSD.base.count)))
  }
}

/// The functions with a keyword (SPARQL 1.1 §17.4).
enum BuiltIn: String, CaseIterable, Sendable {
  case bound = "BOUND"
  case `if` = "IF"
  case coalesce = "COALESCE"
  case sameTerm
  case isIRI
  case isURI
  case isBlank
  case isLiteral
  case isNumeric
  case str = "STR"
  case lang = "LANG"
  case langMatches
  case datatype = "DATATYPE"
  case iri = "IRI"
  case uri = "URI"
  case bnode = "BNODE"
  case strdt = "STRDT"
  case strlang = "STRLANG"
  case uuid = "UUID"
  case struuid = "STRUUID"
  case strlen = "STRLEN"
  case substr = "SUBSTR"
  case ucase = "UCASE"
  case lcase = "LCASE"
  case strstarts = "STRSTARTS"
  case strends = "STRENDS"
  case contains = "CONTAINS"
  case strbefore = "STRBEFORE"
  case strafter = "STRAFTER"
  case encodeForURI = "ENCODE_FOR_URI"
  case concat = "CONCAT"
  case regex = "REGEX"
  case replace = "REPLACE"
  case abs = "ABS"
  case round = "ROUND"
  case ceil = "CEIL"
  case floor = "FLOOR"
  case rand = "RAND"
  case now = "NOW"
  case year = "YEAR"
  case month = "MONTH"
  case day = "DAY"
  case hours = "HOURS"
  case minutes = "MINUTES"
  case seconds = "SECONDS"
  case timezone = "TIMEZONE"
  case tz = "TZ"
  case md5 = "MD5"
  case sha1 = "SHA1"
  case sha256 = "SHA256"
  case sha384 = "SHA384"
  case sha512 = "SHA512"

  /// The functions by keyword in capitals, in which they are looked up.
  static let byKeyword = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue.uppercased(), $0) })

  /// How many arguments it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .rand, .now, .uuid, .struuid: 0...0
    case .bnode: 0...1
    case .sameTerm, .langMatches, .strdt, .strlang, .strstarts, .strends, .contains, .strbefore,
      .strafter:
      2...2
    case .substr, .regex: 2...3
    case .if: 3...3
    case .replace: 3...4
    case .coalesce, .concat: 0...Int.max
    case .bound, .isIRI, .isURI, .isBlank, .isLiteral, .isNumeric, .str, .lang, .datatype, .iri,
      .uri, .strlen, .ucase, .lcase, .encodeForURI, .abs, .round, .ceil, .floor, .year, .month,
      .day, .hours, .minutes, .seconds, .timezone, .tz, .md5, .sha1, .sha256, .sha384, .sha512:
      1...1
    }
  }

  /// Those whose value is not decided by their arguments.
  static let volatile: Set<BuiltIn> = [.rand, .now, .uuid, .struuid, .bnode]
}
