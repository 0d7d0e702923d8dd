/// A file of the result: its name, and what stands in it.
public struct OutputFile: Hashable, Sendable {
  /// The name within the output folder, as `graph.ttl`.
  public let name: String
  /// The text, in UTF-8.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
