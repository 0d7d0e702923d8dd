/// Ordinals as the names of meetings print them.
enum OrdinalName {
  private static let small = [
    "", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
    "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth",
    "Seventeenth", "Eighteenth", "Nineteenth",
  ]
  private static let tens = [
    "", "", "Twent", "Thirt", "Fort", "Fift", "Sixt", "Sevent", "Eight", "Ninet",
  ]

  /// "Twenty-first" for 21; digits from 100 on, "101st".
  static func word(_ number: Int) -> String {
    guard number >= 20 else { return number > 0 ? small[number] : String(number) }
    guard number < 100 else { return "\(number)\(suffix(number))" }
    let unit = number % 10
    return tens[number / 10] + (unit == 0 ? "ieth" : "y-\(small[unit].lowercased())")
  }

  private static func suffix(_ number: Int) -> String {
    guard !(11...13).contains(number % 100) else { return "th" }
    return [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
  }
}
