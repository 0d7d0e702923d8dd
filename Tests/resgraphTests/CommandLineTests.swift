import Testing

@Suite final class CommandLineTests {
  let command: Command

  init() throws { command = try Command() }

  deinit { command.remove() }

  @Test(arguments: ["build", "merge", "convert", "check"])
  func `every command explains itself on standard output`(name: String) throws {
    let outcome = try command.run(name, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: resgraph \(name)"))
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ["build", "--no-such-option"], ["build", "--jobs", "0"], ["build", "--base", "nonsense"],
    ["no-such-command"], ["merge"], ["convert", "--to", "docx"],
  ])
  func `a wrong command line ends with 64`(arguments: [String]) throws {
    let outcome = try command.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test func `a path that is not there ends with 2 and leaves nothing behind`() throws {
    let outcome = try command.run("build", "nowhere.txt")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("nowhere.txt: error: there is no such file or folder;"))
    #expect(!command.has("output"))
  }

  @Test func `a file that is no resolution ends with 1 and leaves nothing behind`() throws {
    try command.write("a shopping list\n", to: "list.txt")
    let outcome = try command.run("build", "list.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[nothing-found]"))
    #expect(!command.has("output"))
  }

  @Test(arguments: ["ttl", "turtle", "Turtle"])
  func `a graph is converted to the format that is asked for`(format: String) throws {
    try command.write("<http://a/b> <http://a/c> \"d\" .\n", to: "graph.nt")
    let outcome = try command.run("convert", "--graph", "graph.nt", "--to", format)
    #expect(outcome.status == 0)
    #expect(outcome.output == "<http://a/b>\n  <http://a/c> \"d\" .\n")
  }

  @Test func `a mistake in a graph is shown with file, line and column`() throws {
    try command.write("<http://a/b> <http://a/c> .\n", to: "graph.nt")
    let outcome = try command.run("convert", "--graph", "graph.nt", "--to", "ttl")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("graph.nt:1:27: error: "))
  }

  @Test func `without a graph, the command says how to get one`() throws {
    let outcome = try command.run("convert", "--to", "ttl")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("resgraph build"))
  }
}
