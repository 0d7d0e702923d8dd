import Testing

@testable import Digests

/// The examples of RFC 1321 and of FIPS 180-4.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
  ])
  func `MD5`(message: String, digest: String) {
    #expect(Digest.hexadecimal(Digest.md5(Array(message.utf8))) == digest)
  }

  @Test func `SHA-1`() {
    let digest = Digest.hexadecimal(Digest.sha1(Array("abc".utf8)))
    #expect(digest == "a9993e364706816aba3e25717850c26c9cd0d89d")
  }

  @Test func `SHA-384 and SHA-512`() {
    let bytes = Array("abc".utf8)
    #expect(Digest.hexadecimal(Digest.sha384(bytes)).hasPrefix("cb00753f45a35e8bb5a03d699ac65007"))
    #expect(Digest.hexadecimal(Digest.sha512(bytes)).hasPrefix("ddaf35a193617abacc417349ae204131"))
    #expect(Digest.sha384(bytes).count == 48)
    #expect(Digest.sha512(bytes).count == 64)
  }
}
