/// A variable of a query, known by its name.
struct Variable: Hashable, Sendable {
  /// The name, without `?`; those the parser makes up begin with a full stop.
  let name: String

  /// Whether the parser made it up, for a blank node, an aggregate or an unnamed expression.
  var isAnonymous: Bool { name.utf8.first == UInt8(ascii: ".") }

  init(_ name: String) { self.name = name }
}
