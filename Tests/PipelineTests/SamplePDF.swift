/// A PDF written by hand: pages of lines in Helvetica.
struct SamplePDF {
  /// The lines of each page.
  var pages: [[String]]
  /// Whether it asks for a password.
  var isEncrypted = false

  static let resolution = SamplePDF(pages: [
    [
      "United Nations A/RES/70/1", "70/1. Bees and their keepers", "", "The General Assembly,", "",
      "Recalling its resolution 69/9 of 3 May 2015,", "",
    ],
    ["1. Recalls its resolution 68/4 of 2 June 2014."],
  ])

  /// The bytes of the file (ISO 32000-1 §7.5): objects, and a table of where they begin.
  var bytes: [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += "\(padded(offset)) 00000 n \n" }
    text += "trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R \(encryption)>>\n"
    return Array((text + "startxref\n\(table)\n%%EOF\n").utf8)
  }

  private var objects: [String] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>", font,
    ] + pages.enumerated().flatMap { [page(contents: 5 + 2 * $0), stream($1)] }
  }

  private func page(contents: Int) -> String {
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
      + "/Resources << /Font << /F1 3 0 R >> >> /Contents \(contents) 0 R >>"
  }

  private func stream(_ lines: [String]) -> String {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let content = lines.isEmpty ? "" : "BT /F1 12 Tf 14 TL 72 770 Td\n\(shown)\nET"
    return "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }

  /// A password that nobody knows (§7.6.3).
  private var encryption: String {
    let hash = String(repeating: "5A", count: 32)
    guard isEncrypted else { return "" }
    return
      "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <\(hash)> /U <\(hash)> >> "
  }

  private func padded(_ number: Int) -> String {
    String(repeating: "0", count: 10 - String(number).count) + String(number)
  }
}
