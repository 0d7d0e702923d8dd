import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// A sample of the package, and ways to write it down in each format that is read.
struct SampleInFormats {
  /// The paragraphs without markup, but for the marks of footnotes: `<sup>1</sup>`.
  private let paragraphs: [String]
  /// The footnotes in their order.
  private let notes: [(label: String, text: String)]

  /// Takes a sample in Markdown apart.
  init(named name: String) throws {
    let path = try #require(InputFiles([.samples]).locations.first { $0.name.contains(name) })
    let text = try String(contentsOfFile: path.name, encoding: .utf8)
    let blocks = text.split(separator: "\n\n").map { Self.plain(String($0)) }
    let parts = blocks.filter { !$0.isEmpty && $0 != "---" }
    paragraphs = parts.filter { !$0.hasPrefix("<sup>") }
    notes = parts.filter { $0.hasPrefix("<sup>") }.map { note in
      let label = note.dropFirst(5).prefix { $0.isNumber }
      return (String(label), note.dropFirst(11 + label.count).trimmingPrefix(" ").description)
    }.sorted { (Int($0.0) ?? 0) < (Int($1.0) ?? 0) }
  }

  /// A block on one line without emphasis.
  private static func plain(_ block: String) -> String {
    let line = block.split { $0.isWhitespace }.joined(separator: " ")
    return line.replacing("*", with: "").trimmingPrefix("# ").trimmingPrefix("## ")
      .trimmingPrefix("### ").description
  }

  /// Each format with the bytes of the sample in it.
  var all: [(name: String, bytes: [UInt8])] {
    [
      ("Markdown", Array(text.utf8)), ("UTF-16", utf16), ("JSON", Array(json.utf8)),
      ("HTML", Array(html.utf8)), ("Akoma Ntoso", Array(akomaNtoso.utf8)), ("Word", word),
    ]
  }

  private var text: String {
    (paragraphs + notes.map { "<sup>\($0.label)</sup> \($0.text)" }).joined(separator: "\n\n")
  }

  private var utf16: [UInt8] {
    [0xFE, 0xFF]
      + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
  }

  private var json: String {
    let items = text.split(separator: "\n\n").map { paragraph in
      "{\"text\": \"" + paragraph.replacing("\"", with: "\\\"").replacing("–", with: "\\u2013")
        + "\"}"
    }
    return "[" + items.joined(separator: ",\n") + "]"
  }

  private var html: String {
    let body = text.split(separator: "\n\n").map { "<p>" + $0.replacing("–", with: "&ndash;") }
    return "<!DOCTYPE html>\n<html><body>\n" + body.joined(separator: "\n") + "</body></html>"
  }

  private var akomaNtoso: String {
    let body = paragraphs.map { paragraph in
      "<p>"
        + marked(paragraph) { label, isFirst in
          let text = notes.first { $0.label == label }?.text ?? ""
          return isFirst
            ? "<authorialNote marker=\"\(label)\"><p>\(text)</p></authorialNote>"
            : "<noteRef marker=\"\(label)\"/>"
        } + "</p>\n"
    }
    return "<?xml version=\"1.0\"?><akomaNtoso><statement><mainBody>" + body.joined()
      + "</mainBody></statement></akomaNtoso>"
  }

  private var word: [UInt8] {
    let text = { (text: String) in "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    let body = paragraphs.map { paragraph in
      "<w:p><w:r><w:t xml:space=\"preserve\">"
        + marked(paragraph) { label, isFirst in
          let mark =
            isFirst
            ? "<w:r><w:footnoteReference w:id=\"\(label)\"/></w:r>"
            : "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>\(label)</w:t></w:r>"
          return "</w:t></w:r>" + mark + "<w:r><w:t xml:space=\"preserve\">"
        } + "</w:t></w:r></w:p>"
    }
    let footnotes = notes.map { note in
      "<w:footnote w:id=\"\(note.label)\"><w:p>" + text(note.text) + "</w:p></w:footnote>"
    }
    return ZipWriter.archive([
      ("word/document.xml", part("document", "<w:body>" + body.joined() + "</w:body>")),
      ("word/footnotes.xml", part("footnotes", footnotes.joined())),
    ])
  }

  private func part(_ name: String, _ content: String) -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return Array("<w:\(name) xmlns:w=\"\(namespace)\">\(content)</w:\(name)>".utf8)
  }

  /// The paragraph with each mark of a footnote replaced; a mark is the first with its label or not.
  private func marked(_ paragraph: String, _ mark: (String, Bool) -> String) -> String {
    let index = paragraphs.firstIndex(of: paragraph) ?? 0
    var earlier = paragraphs[..<index].joined()
    var result = ""
    for piece in paragraph.split(separator: "<sup>", omittingEmptySubsequences: false) {
      guard let end = piece.range(of: "</sup>"), !result.isEmpty || paragraph.hasPrefix("<sup>")
      else {
        result += piece
        continue
      }
      let label = String(piece[..<end.lowerBound])
      let sign = "<sup>\(label)</sup>"
      result += mark(label, !earlier.contains(sign)) + piece[end.upperBound...]
      earlier += sign
    }
    return result
  }
}
