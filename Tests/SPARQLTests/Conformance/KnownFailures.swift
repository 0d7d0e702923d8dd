/// The W3C tests that do not pass yet, by manifest and name, each with the reason.
///
/// A test that is listed must fail: whoever makes it pass takes it off.
let knownFailures: [String: String] = [:]
