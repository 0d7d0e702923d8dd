import RDF
import RDFSyntax
import SourceText
import Testing

@Suite struct RDFSyntaxErrorTests {
  @Test(arguments: [
    ("<x:s> <x:p>", "1:12: expected an object, found the end of the text"),
    ("<x:s>\n  <x:p> é:o .", "2:9: the prefix `é:` is not declared; add `@prefix é: <…> .`"),
    ("<x:s> <x:p> \"é\\q\" .", "1:15: unknown escape; a backslash itself is written `\\\\`"),
    (
      "<x:s> <x:p> \"\\uD800\" .",
      "1:14: the escape is no Unicode scalar value (a surrogate, or too large)"
    ),
    ("<x:s> <x:p> \"\\u12\" .", "1:14: expected 4 hexadecimal digits in the escape"),
    ("<x:s> <x:p> \"a\n\" .", "1:13: expected `\"` at the end of the string"),
    ("<x:s> <x:p> '''a'' .", "1:13: expected `'''` at the end of the string"),
    ("<x:s> <p> 1 .", "1:7: <p> is relative and there is no base; add `@base <…> .`"),
    ("<x:s> <x: p> 1 .", "1:10: an IRI does not hold this character; write it as %20"),
    ("<x:s> <x:p> (1 2 .", "1:18: expected an object, found `.`"),
    ("<x:s> <x:p> [<x:q> 1 .", "1:22: expected `,`, `;` or `]`, found `.`"),
    ("<x:s> <x:p> 1 2 .", "1:15: expected `,`, `;` or `.`, found `2`"),
    ("<x:s> \"p\" 1 .", "1:7: expected a predicate: an IRI or `a`, found `\"p\"`"),
    ("<x:s> \u{0}", "1:7: no term begins with U+0000"),
    (
      "<x:s> 1234567890123456789012345678901234567890123",
      "1:7: expected a predicate: an IRI or `a`, found `1234567890123456789012345678901234567890…`"
    ),
    (
      "<x:s> " + "\"\"\"a\nb\"\"\"",
      "1:7: expected a predicate: an IRI or `a`, found `\"\"\"a…`"
    ),
    ("{ <x:s> <x:p> 1 }", "1:1: expected a subject, found `{`"),
  ])
  func `an error names its place and what belongs there`(text: String, expected: String) {
    let error = #expect(throws: RDFSyntaxError.self) {
      try RDFReader(format: .turtle).dataset(Array(text.utf8))
    }
    #expect(error?.description == expected)
  }

  @Test func `an error reads as a diagnostic`() {
    let error = #expect(throws: RDFSyntaxError.self) {
      try RDFReader(format: .nTriples).dataset(Array("<x:s> a".utf8))
    }
    #expect(
      error?.diagnostic(file: "a.nt").description
        == "a.nt:1:7: error: expected an IRI as predicate, found `a` [rdf-syntax]")
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func `malformed UTF-8 is an error, in a comment too`(bytes: [UInt8]) {
    for format in RDFReader.Format.allCases {
      let error = #expect(throws: RDFSyntaxError.self) {
        try RDFReader(format: format).dataset(Array("# ".utf8) + bytes)
      }
      #expect(error?.description == "1:3: malformed UTF-8; save the file as UTF-8")
    }
  }

  @Test(arguments: ["[ <x:p> ", "( "]) func `no depth of nesting exhausts the stack`(
    opening: String
  ) {
    let depth = 100_000
    let closing = opening.hasPrefix("[") ? "]" : ")"
    let text =
      "<x:s> <x:p> " + String(repeating: opening, count: depth) + "1"
      + String(repeating: closing, count: depth) + "."
    let dataset = try? RDFReader(format: .turtle).dataset(Array(text.utf8))
    #expect(dataset?.count == (closing == "]" ? depth + 1 : 2 * depth + 1))
    #expect(throws: RDFSyntaxError.self) {
      try RDFReader(format: .turtle).dataset(Array(text.utf8.dropLast(2)))
    }
  }

  @Test func `labels of the text never meet those of brackets`() throws {
    let text = "_:g1 <x:p> [], _:gg1, _:g, [] ."
    let dataset = try RDFReader(format: .turtle).dataset(Array(text.utf8))
    #expect(Set(dataset.quads.map(\.object)).count == 4)
    #expect(Set(dataset.quads.flatMap { [$0.subject, $0.object] }).count == 5)
  }

  @Test func `scopes keep the blank nodes of two texts apart`() throws {
    let text = Array("_:a <x:p> [] .".utf8)
    var dataset = try RDFReader(format: .turtle, blankNodeScope: "one").dataset(text)
    dataset.insert(
      contentsOf: try RDFReader(format: .turtle, blankNodeScope: "two").dataset(text).quads)
    #expect(dataset.count == 2)
  }

  @Test func `a byte order mark is passed over`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("<x:s> <x:p> <x:o> .".utf8)
    for format in RDFReader.Format.allCases {
      #expect(try RDFReader(format: format).dataset(bytes).count == 1)
    }
  }
}
