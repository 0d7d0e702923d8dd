// Loads an N-Triples file and times queries: Bench GRAPH.nt SECONDS QUERY.rq …
//
// Prints one JSON object a line, as the other runners do: the load, then each query with the
// fastest and the median time of a whole answer, with every term of it made, and the time to prepare
// the query, which is done once.

import FoundationEssentials
import RDF
import RDFSyntax
import SPARQL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Milliseconds that some work takes.
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(work)
  return Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
}

/// The memory that the process holds now, in bytes.
func residentMemory() -> Int {
  let path = "/proc/self/statm"
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
  return (Int(text.split(separator: " ")[1]) ?? 0) * Int(getpagesize())
}

/// A number that is the same for the same rows in any order.
func digest(of solutions: Solutions) -> (rows: Int, digest: UInt64) {
  var sum: UInt64 = 0
  for solution in solutions {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for term in solution.terms {
      for byte in (term?.description ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01b3
    }
    sum &+= hash
  }
  return (solutions.count, sum)
}

/// Answers a query and makes every term of the answer; how many there are.
func answer(_ query: PreparedQuery) -> Int {
  guard case .solutions(let solutions) = query.evaluate() else { return 0 }
  var count = 0
  let columns = solutions.variables.indices
  for solution in solutions { for column in columns where solution[column] != nil { count += 1 } }
  return count
}

/// The least and the median of the times that some work takes, done up to a thousand times.
func times(
  seconds: Double, _ work: () throws -> Void
) rethrows -> (least: Double, median: Double) {
  var times: [Double] = []
  var total = 0.0
  repeat {
    times.append(try milliseconds(work))
    total += times[times.count - 1]
  } while total < seconds * 1000 && times.count < 1000
  times.sort()
  return (times[0], times[times.count / 2])
}

func time(_ path: String, _ dataset: Dataset, seconds: Double) throws {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  let prepare = try times(seconds: seconds) { _ = try Query(text).prepared(for: dataset) }
  let query = try Query(text).prepared(for: dataset)
  guard case .solutions(let solutions) = query.evaluate() else { return }
  let (rows, digest) = digest(of: solutions)
  let (least, median) = times(seconds: seconds) { _ = answer(query) }
  print(
    """
    {"query": "\(path)", "rows": \(rows), "digest": "\(digest)", "min_ms": \(least), \
    "median_ms": \(median), "prepare_ms": \(prepare.median)}
    """)
}

let arguments = CommandLine.arguments
let memory = residentMemory()
var dataset = Dataset()
let load = try milliseconds {
  let bytes = try [UInt8](Data(contentsOf: URL(filePath: arguments[1])))
  dataset = try RDFReader(format: .nTriples).dataset(bytes)
}
print(
  """
  {"load_ms": \(load), "triples": \(dataset.count), "memory": \(residentMemory() - memory)}
  """)
for path in arguments.dropFirst(3) { try time(path, dataset, seconds: Double(arguments[2]) ?? 1) }
