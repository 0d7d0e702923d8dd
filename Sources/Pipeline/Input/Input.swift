/// Where resolutions are read from.
public enum Input: Hashable, Sendable {
  /// A file, or a folder with everything in it.
  case path(String)
  /// What is piped in.
  case standardInput
  /// The four documents that come with the package.
  case samples

  /// The input that a user means by `argument`: `-` is standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .path(argument)
  }
}
