import Digests
import RDF

/// The functions whose arguments are evaluated first; `nil` is an error.
extension Function {
  func apply(to arguments: [Term], _ environment: Environment) -> Term? {
    switch self {
    case .operation(let operation): operation.apply(to: arguments)
    case .builtIn(let builtIn): builtIn.apply(to: arguments, environment)
    case .cast(let cast): cast.apply(to: arguments[0])
    case .custom: nil
    }
  }
}

extension Operation {
  fileprivate func apply(to arguments: [Term]) -> Term? {
    switch self {
    case .add, .subtract, .multiply, .divide:
      guard let left = arguments[0].numeric, let right = arguments[1].numeric else { return nil }
      return Numeric.apply(self, left, right)?.term
    case .plus: return arguments[0].numeric.map { _ in arguments[0] }
    case .negate: return arguments[0].numeric?.negated?.term
    case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual:
      return Comparison.holds(self, Operand(arguments[0]), Operand(arguments[1])).map(Term.boolean)
    case .or, .and, .not, .isIn: return nil
    }
  }
}

extension BuiltIn {
  /// The value for arguments of the right number.
  fileprivate func apply(to arguments: [Term], _ environment: Environment) -> Term? {
    switch self {
    case .bound, .if, .coalesce: nil
    case .sameTerm, .isIRI, .isURI, .isBlank, .isLiteral, .isNumeric: about(arguments)
    case .str, .lang, .datatype, .iri, .uri, .bnode, .strdt, .strlang, .uuid, .struuid:
      make(of: arguments, environment)
    case .strlen, .substr, .ucase, .lcase, .strstarts, .strends, .contains, .strbefore, .strafter,
      .encodeForURI, .concat, .langMatches, .regex, .replace:
      StringFunctions.apply(self, arguments)
    case .abs, .round, .ceil, .floor, .rand: number(arguments)
    case .now: .literal(environment.now)
    case .year, .month, .day, .hours, .minutes, .seconds, .timezone, .tz: part(of: arguments[0])
    case .md5, .sha1, .sha256, .sha384, .sha512: digest(of: arguments[0])
    }
  }

  private func about(_ arguments: [Term]) -> Term? {
    switch (self, arguments[0]) {
    case (.sameTerm, let term): .boolean(term == arguments[1])
    case (.isIRI, .iri), (.isURI, .iri), (.isBlank, .blankNode), (.isLiteral, .literal):
      .boolean(true)
    case (.isNumeric, let term): .boolean(term.numeric != nil)
    default: .boolean(false)
    }
  }

  private func make(of arguments: [Term], _ environment: Environment) -> Term? {
    switch self {
    case .str: arguments[0].text.map(Term.string)
    case .lang: arguments[0].literal.map { .string($0.language ?? "") }
    case .datatype: arguments[0].literal.map { .iri($0.datatype) }
    case .iri, .uri: Self.iri(arguments[0], environment.base)
    case .bnode: Self.blankNode(arguments.first, environment)
    case .strdt: Self.typed(arguments[0], arguments[1])
    case .strlang: Self.tagged(arguments[0], arguments[1])
    case .uuid: .iri(IRI("urn:uuid:" + RandomIdentifier.text))
    case .struuid: .string(RandomIdentifier.text)
    default: nil
    }
  }

  private static func iri(_ term: Term, _ base: IRI?) -> Term? {
    if case .iri = term { return term }
    guard let literal = term.literal, literal.datatype == XSD.string else { return nil }
    return Prologue(base: base, prefixes: [:]).resolve(literal.lexicalForm).map(Term.iri)
  }

  private static func blankNode(_ label: Term?, _ environment: Environment) -> Term? {
    guard let label else { return .blankNode(environment.newBlankNode()) }
    guard let literal = label.literal, literal.datatype == XSD.string else { return nil }
    return .blankNode(environment.blankNode(for: literal.lexicalForm))
  }

  private static func typed(_ text: Term, _ datatype: Term) -> Term? {
    guard let literal = text.literal, literal.datatype == XSD.string, case .iri(let iri) = datatype
    else { return nil }
    return .literal(Literal(literal.lexicalForm, datatype: iri))
  }

  private static func tagged(_ text: Term, _ language: Term) -> Term? {
    guard let literal = text.literal, literal.datatype == XSD.string,
      let tag = language.literal, !tag.lexicalForm.isEmpty
    else { return nil }
    return .literal(Literal(literal.lexicalForm, language: tag.lexicalForm))
  }

  private func number(_ arguments: [Term]) -> Term? {
    if self == .rand { return Numeric.double(Double.random(in: 0..<1)).term }
    let number = arguments[0].numeric
    return switch self {
    case .abs: number?.magnitude?.term
    case .round: number?.rounded(.nearest).term
    case .ceil: number?.rounded(.up).term
    case .floor: number?.rounded(.down).term
    default: nil
    }
  }

  private func part(of term: Term) -> Term? {
    guard case .temporal(let time)? = term.literal?.value else { return nil }
    return switch self {
    case .year: .integer(time.year)
    case .month: .integer(time.month)
    case .day: .integer(time.day)
    case .hours where time.kind.hasTime: .integer(time.hour)
    case .minutes where time.kind.hasTime: .integer(time.minute)
    case .seconds where time.kind.hasTime: Numeric.decimal(time.second).term
    case .timezone: time.timezoneDuration.map { .literal(Literal($0, datatype: Self.duration)) }
    case .tz: .string(term.literal?.timezoneText ?? "")
    default: nil
    }
  }

  private static let duration = IRI(XSD.base + "dayTimeDuration")

  private func digest(of term: Term) -> Term? {
    guard let literal = term.literal, literal.datatype == XSD.string else { return nil }
    let bytes = Array(literal.lexicalForm.utf8)
    let digest: [UInt8]
    switch self {
    case .md5: digest = Digest.md5(bytes)
    case .sha1: digest = Digest.sha1(bytes)
    case .sha256: digest = SHA256.digest(of: bytes)
    case .sha384: digest = Digest.sha384(bytes)
    case .sha512: digest = Digest.sha512(bytes)
    default: return nil
    }
    return .string(Digest.hexadecimal(digest))
  }
}

extension Term {
  /// What `STR` gives: an IRI or the lexical form; nothing for a blank node.
  var text: String? {
    switch self {
    case .iri(let iri): iri.value
    case .literal(let literal): literal.lexicalForm
    case .blankNode: nil
    }
  }
}

extension Literal {
  /// The timezone of a time as written: `Z`, `-05:00`, or nothing.
  fileprivate var timezoneText: String {
    if lexicalForm.hasSuffix("Z") { return "Z" }
    let tail = lexicalForm.suffix(6)
    return tail.first == "+" || (tail.first == "-" && tail.contains(":")) ? String(tail) : ""
  }
}

/// Random identifiers (RFC 9562, version 4).
enum RandomIdentifier {
  /// A new one, in lower case with hyphens.
  static var text: String {
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Digest.hexadecimal(bytes)
    var rest = digits[...]
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }
}
