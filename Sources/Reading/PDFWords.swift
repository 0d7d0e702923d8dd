import XML

/// A page of a PDF: words of one font each, where they are printed.
struct PDFPage {
  let height: Int
  var words: [PDFWord] = []
}

/// Some words in one font on one line, and their place on the page, in pixels from its top left.
struct PDFWord {
  /// Text that carries one link or none.
  struct Run: Equatable {
    let text: String
    let target: String?
  }

  let left: Int
  let right: Int
  let top: Int
  let bottom: Int
  /// The height of the font.
  let size: Int
  /// Whether the font draws bars for digits.
  let isBarcode: Bool
  let runs: [Run]
  /// How many bytes its text has without spaces.
  let weight: Int

  var text: String { runs.map(\.text).joined() }
  var isBlank: Bool { weight == 0 }
  var width: Int { right - left }
}

/// Reads the XML that `pdftohtml -xml` writes.
///
/// ```
///   <page number="1" height="1188" width="918">
///     <fontspec id="3" size="15" family="TimesNewRomanPSMT"/>
///     <text top="567" left="382" width="44" height="17" font="3"><a href="…">61/194</a></text>
/// ```
enum PDFWords {
  private struct Font {
    let size: Int
    let isBarcode: Bool
  }

  /// The pages below `root`; an element without its numbers is passed over.
  static func pages(_ root: XMLElement) -> [PDFPage] {
    var fonts: [String: Font] = [:]
    return root.elements.filter { $0.name.local == "page" }.map { page($0, &fonts) }
  }

  private static func page(_ element: XMLElement, _ fonts: inout [String: Font]) -> PDFPage {
    var page = PDFPage(height: number("height", of: element) ?? 0)
    for child in element.elements {
      switch child.name.local {
      case "fontspec": fonts[child[attribute: "id"] ?? ""] = font(child)
      case "text":
        if let word = word(child, fonts[child[attribute: "font"] ?? ""]) { page.words.append(word) }
      default: break
      }
    }
    return page
  }

  private static func font(_ element: XMLElement) -> Font {
    let family = element[attribute: "family"]?.lowercased() ?? ""
    return Font(
      size: number("size", of: element) ?? 0,
      isBarcode: family.contains("barcode") || family.contains("code39"))
  }

  private static func word(_ element: XMLElement, _ font: Font?) -> PDFWord? {
    guard let top = number("top", of: element), let left = number("left", of: element),
      let width = number("width", of: element), let height = number("height", of: element)
    else { return nil }
    var runs: [PDFWord.Run] = []
    collect(element, target: nil, &runs)
    return PDFWord(
      left: left, right: left + width, top: top, bottom: top + height, size: font?.size ?? height,
      isBarcode: font?.isBarcode ?? false, runs: runs,
      weight: runs.reduce(0) { $0 + weight($1.text) })
  }

  private static func collect(_ element: XMLElement, target: String?, _ runs: inout [PDFWord.Run]) {
    let target = element[attribute: "href"] ?? target
    for child in element.children {
      switch child {
      case .element(let element): collect(element, target: target, &runs)
      case .text(let text): runs.append(PDFWord.Run(text: text, target: target))
      }
    }
  }

  /// How many bytes are no spaces; a no-break space is one.
  private static func weight(_ text: String) -> Int {
    var weight = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte > 0x20 { weight += 1 }
      if byte == 0xA0, last == 0xC2 { weight -= 2 }
      last = byte
    }
    return weight
  }

  private static func number(_ name: String, of element: XMLElement) -> Int? {
    element[attribute: name].flatMap(Double.init).flatMap { Int(exactly: $0.rounded()) }
      .flatMap { abs($0) < 1 << 20 ? $0 : nil }
  }
}
