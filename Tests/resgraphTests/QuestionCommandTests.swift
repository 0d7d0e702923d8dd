import Testing

/// `ask` and `explain` over the graph of the samples.
@Suite final class QuestionCommandTests {
  private let command: Command

  init() throws {
    command = try Command()
    #expect(try command.run("build", "--quiet").status == 0)
  }

  deinit { command.remove() }

  @Test func `the meetings recalled by 64-56 are told with city and year, in their order`() throws {
    let outcome = try command.run(
      "ask", "which meetings are recalled by 64/56")
    let rows = outcome.output.split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).suffix(2).joined(separator: " ")
    }
    #expect(outcome.status == 0)
    #expect(
      rows == [
        "Maputo 1999", "Geneva 2000", "Managua 2001", "Geneva 2002", "Bangkok 2003",
        "Nairobi 2004", "Zagreb 2005", "Geneva 2006", "Dead Sea 2007", "Geneva 2008", " 2009",
      ])
  }

  @Test func `paragraphs of articles answer a question for articles`() throws {
    let outcome = try command.run("ask", "which articles are cited by 62/41")
    for article in [
      "Article 7 of the ", "Article 11, paragraph 2 of the ", "Article 11, paragraph 4 of the ",
    ] {
      #expect(outcome.output.contains(article))
    }
  }

  @Test func `a sentence is shown with its words marked, and where it stands`() throws {
    let outcome = try command.run("explain", "when was 58/53 adopted")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("A/RES/58/53\n  A/RES/62/41, recital 2 (A_RES_62_41.md:"))
    #expect(outcome.output.contains("«58/53 of 8 December 2003»"))
    #expect(outcome.output.contains("  A/RES/68/30, recital 2 (A_RES_68_30.md:"))
  }

  @Test func `explanations follow the order of the answer`() throws {
    let outcome = try command.run("explain", "which meetings are recalled by 64/56")
    let names = outcome.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(names.first?.hasPrefix("First Meeting") == true)
    #expect(names.last == "preparatory meetings")
    #expect(names.count == 11)
  }

  @Test func `sentences come as rows where a format is asked for`() throws {
    let outcome = try command.run("explain", "--format", "csv", "when was 58/53 adopted")
    #expect(outcome.output.hasPrefix("name,said_in,paragraph,file,line,quote,sentence\r\n"))
  }

  @Test func `a word that is not understood is pointed at`() throws {
    let outcome = try command.run("ask", "which meetings are recaled by 64/56")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("^^^^^^^"))
  }

  @Test func `the ways in which a question may go on stand one on a line`() throws {
    let outcome = try command.run("ask", "--complete", "which meetings rec")
    #expect(outcome.status == 0)
    #expect(outcome.output == "which meetings recalled by\n")
    #expect(try command.run("ask", "--complete", "which gadgets ").status == 1)
  }

  @Test(arguments: ["ask", "explain"])
  func `the shell completes a question about the graph that is named`(name: String) throws {
    let words = ["resgraph", name, "-g", "output/graph.nq", "\"which meetings rec"]
    let outcome = try command.run(
      ["---completion", name, "--", "positional@0", "4", "18"] + words)
    #expect(outcome.output.contains("which meetings recalled by"), "\(outcome)")
  }
}
