import Testing

@testable import Recognition

@Suite("Organs")
struct OrganTests {
  @Test(arguments: [
    ("Requests the Secretary-General to keep bees,", 1),
    ("Requests the Secretariat to keep bees,", 1),
    ("Requests the United Nations Secretary-General to keep bees,", 2),
    ("Requests the Deputy Secretary-General to keep bees,", 0),
    ("Welcomes what the Technical Secretariat has done,", 0),
  ])
  func `an officer or a secretariat of another name is another`(text: String, count: Int) throws {
    let organs = try Recognizing.paragraph(text).mentions.filter {
      if case .organ = $0.kind { true } else { false }
    }
    #expect(organs.count == count)
  }
}
