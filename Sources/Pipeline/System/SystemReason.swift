internal import Foundation

/// An error number of the system.
package struct SystemReason: Error, Hashable, CustomStringConvertible {
  package let number: Int32

  /// The number that the last system call left behind.
  static var last: SystemReason { SystemReason(number: errno) }

  init(number: Int32) { self.number = number }

  /// The text for the number, as "No space left on device".
  package var description: String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}

extension Error {
  /// What the system says was wrong, in its own words, as "Permission denied".
  var reason: String {
    let error = self as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain else { return cause.localizedDescription }
    return String(describing: SystemReason(number: Int32(cause.code)))
  }
}
