/// Numbers written as words: "sixty-fourth", "one hundred and fifty-six".
package enum NumberWords {
  private static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let irregularOrdinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
  ]

  /// The number of an ordinal in lower case, as a word ("sixty-fourth") or in digits ("64th").
  package static func ordinal(_ word: String) -> Int? {
    if let digits = leadingNumber(word) {
      return ["st", "nd", "rd", "th"].contains(word.drop(while: \.isNumber)) ? digits : nil
    }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let last = parts.last else { return nil }
    let small = simpleOrdinal(String(last))
    guard parts.count == 2 else { return small }
    guard let ten = tens[String(parts[0])], let small, small < 10 else { return nil }
    return ten + small
  }

  private static func leadingNumber(_ word: String) -> Int? {
    let digits = word.prefix(while: { $0.isASCII && $0.isNumber })
    return digits.isEmpty || digits.count == word.count ? nil : Int(digits)
  }

  private static func simpleOrdinal(_ word: String) -> Int? {
    if let number = irregularOrdinals[word] { return number }
    if word.hasSuffix("ieth") { return tens[String(word.dropLast(4)) + "y"] }
    return word.hasSuffix("th") ? units[String(word.dropLast(2))] : nil
  }

  /// The number of a cardinal word in lower case below one hundred, as "fifty-six".
  package static func cardinal(_ word: String) -> Int? {
    if let number = units[word] ?? tens[word] { return number }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = tens[String(parts[0])], let unit = units[String(parts[1])],
      unit < 10
    else { return nil }
    return ten + unit
  }
}
