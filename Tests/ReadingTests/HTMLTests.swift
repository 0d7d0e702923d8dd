import SourceText
import Testing

@testable import Reading

@Suite("Reading web pages")
struct HTMLTests {
  static let pages: [(html: String, texts: [String])] = [
    ("<p>One</p><p>Two</p>", ["One", "Two"]),
    ("<h1>Title</h1><p>a<br>b", ["# Title", "a", "b"]),
    ("<div>One<p>Two</div>Three", ["One", "Two", "Three"]),
    ("<p>mines,<sup>1</sup> which</p>", ["mines,[^1] which"]),
    ("<p>the 2<sup>nd</sup> and a<sup>2, 3</sup></p>", ["the 2nd and a[^2][^3]"]),
    ("<p><sup>1</sup> See A/62/1.</p>", ["[^1]:  See A/62/1."]),
    (
      "<p>mines<a href='#n1'>[1]</a> and</p><p id=n1>See A/62/1. <a href='#r1'>&#8617;</a></p>",
      ["mines[^1] and", "[^1]: See A/62/1. "]
    ),
    (
      "<p>mines<sup><a href=#n1>1</a></sup></p><ol><li id=n1><p>See A/62/1.</p></li></ol>",
      ["mines[^1]", "[^1]: See A/62/1."]
    ),
    ("<ol><li>Requests</li><li>Decides</li></ol>", ["1. Requests", "2. Decides"]),
    ("<ol start=4><li><p>Requests</p></ol>", ["4. Requests"]),
    ("<ol><li>1. Requests</li></ol>", ["1. Requests"]),
    ("<ol type=a><li>To act</ol><ol type=i><li>x<li>y</ol>", ["(a) To act", "(i) x", "(ii) y"]),
    ("<ul><li>To act</ul>", ["\u{2022} To act"]),
    ("<table><tr><td>A/RES/1/1</td><td>1946</td></tr></table>", ["A/RES/1/1", "1946"]),
    ("<pre>One\n  two\n\nThree</pre>", ["One", "two", "Three"]),
    ("<p>One</p><hr><p>1 See", ["One", "---", "1 See"]),
    ("<head><title>x</title><script>if (a < b) '<p>no</p>'</script></head><p>One", ["One"]),
    ("<p>One<script>a < b && '</p>'</script> two", ["One two"]),
    ("<p hidden>no</p><nav>no</nav><p>AT&T &lt; &eacute;&nbsp;b</p>", ["AT&T < é\u{A0}b"]),
    ("<p>a <!-- b > c --> d", ["a  d"]),
  ]

  @Test(arguments: pages.indices)
  func `a page gives its paragraphs`(_ index: Int) {
    let (html, texts) = Self.pages[index]
    let document = read("<!DOCTYPE html><body>" + html)
    #expect(document.texts == texts)
    #expect(document.diagnostics.isEmpty)
  }

  static let places: [(html: String, words: String, raw: String)] = [
    ("<p>Rights &amp; duties</p>", "& duties", "&amp; duties"),
    ("<p>caf&eacute;s</p>", "cafés", "caf&eacute;s"),
    ("<p>a <b title='x>y'>bold</b> word", "a bold word", "a <b title='x>y'>bold</b> word"),
    ("<script>'<p>a bold'</script><!-- a bold --><p>so bold", "bold", "bold"),
    ("<p>one\r\ntwo</p>", "two", "two"),
    ("<p>AT&T and</p>", "T and", "T and"),
    ("<p>\u{1}a b</p><p>c d", "c d", "c d"),
  ]

  @Test(arguments: places.indices)
  func `words point at what stands in the file`(_ index: Int) {
    let (html, words, raw) = Self.places[index]
    #expect(read("<html><body>" + html).raw(of: words) == raw)
  }

  @Test
  func `a page in Latin-1 or UTF-16 reads as one in UTF-8`() {
    let page = "<html><body><p>États, <b>pays</b></p>"
    let latin = page.unicodeScalars.map { UInt8($0.value) }
    let wide: [UInt8] =
      [0xFE, 0xFF]
      + page.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [Array(page.utf8), latin, wide] {
      #expect(read(bytes).texts == ["États, pays"])
    }
    let line = read(wide).lines[0]
    #expect(line.rawRange(of: 0..<2) == 32..<34)
  }

  @Test
  func `any change of a page ends in lines or in one error, and lines stay in the file`() {
    let page = Array(
      "<html><p>One &amp; <b>two</b><!-- c --><sup>1</sup></p><ol><li>x</ol><![CDATA[y]]>".utf8)
    var generator = SplitMix(state: 11)
    for _ in 0..<500 {
      var bytes = page
      for _ in 0..<3 {
        bytes[Int.random(in: 6..<bytes.count, using: &generator)] =
          "<>&;/!-'\" a0\u{0}".utf8
          .randomElement(using: &generator) ?? 0
      }
      let document = read(bytes)
      #expect(document.lines.isEmpty != document.diagnostics.isEmpty, "\(bytes)")
      for range in document.lines.compactMap(\.rawRange) {
        #expect(range.upperBound <= bytes.count, "\(bytes)")
      }
    }
  }
}
