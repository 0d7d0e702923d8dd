import RDF
import Testing

@Suite struct IRIResolutionTests {
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
    ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"),
  ])
  func `references resolve as in RFC 3986 §5.4`(reference: String, expected: String) {
    #expect(IRI("http://a/b/c/d;p?q").resolving(reference).value == expected)
  }

  @Test(arguments: [
    ("http://a", "g", "http://a/g"), ("urn:x:y", "g", "urn:g"),
    ("http://é/ä/", "ö?ü", "http://é/ä/ö?ü"),
  ])
  func `odd bases resolve too`(base: String, reference: String, expected: String) {
    #expect(IRI(base).resolving(reference).value == expected)
  }

  @Test(arguments: [
    ("http://a/b", true), ("urn:x", true), ("a/b:c", false), ("1a:b", false), ("http://a b", false),
    ("http://a/<", false), ("http://a/\u{7F}é", true), ("", false), (":a", false),
  ])
  func `an IRI has a scheme and no forbidden character`(text: String, isValid: Bool) {
    #expect((IRI(validating: text) != nil) == isValid)
  }
}
