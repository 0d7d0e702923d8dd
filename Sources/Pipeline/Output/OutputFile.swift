/// A file of the result: its name, and what stands in it, made part by part as it is written.
public struct OutputFile: Sendable {
  /// The name within the output folder, as `graph.ttl`.
  public let name: String
  /// What makes the parts of the text, in UTF-8; a part need not stand in memory with another.
  let parts: [@Sendable () -> [UInt8]]

  /// A file whose text is at hand, in UTF-8.
  public init(name: String, bytes: [UInt8]) { self.init(name: name, parts: [{ bytes }]) }

  init(name: String, parts: [@Sendable () -> [UInt8]]) {
    self.name = name
    self.parts = parts
  }

  /// The whole text, in UTF-8.
  public var bytes: [UInt8] { parts.flatMap { $0() } }
}
