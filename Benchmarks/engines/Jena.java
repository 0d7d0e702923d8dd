import java.nio.file.*;
import java.util.*;
import org.apache.jena.query.*;
import org.apache.jena.rdf.model.*;
import org.apache.jena.riot.RDFDataMgr;

/** Loads a graph into Jena's memory and times queries: Jena GRAPH.nt SECONDS QUERY.rq … */
class Jena {
  static long memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Answers a query and looks at every term of the answer. */
  static int answer(Model model, Query query) {
    int rows = 0;
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      ResultSet results = execution.execSelect();
      while (results.hasNext()) {
        QuerySolution solution = results.next();
        for (String name : results.getResultVars()) solution.get(name);
        rows++;
      }
    }
    return rows;
  }

  public static void main(String[] arguments) throws Exception {
    long before = memory();
    long start = System.nanoTime();
    Model model = RDFDataMgr.loadModel(arguments[0]);
    double load = (System.nanoTime() - start) / 1e6;
    System.out.printf(Locale.ROOT, "{\"load_ms\": %f, \"triples\": %d, \"memory\": %d}%n", load, model.size(), memory() - before);
    double seconds = Double.parseDouble(arguments[1]);
    for (String path : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      Query query = QueryFactory.create(Files.readString(Path.of(path)));
      String name = Path.of(path).getFileName().toString().replace(".rq", "");
      List<Double> times = new ArrayList<>();
      int rows = 0;
      double total = 0;
      do {
        start = System.nanoTime();
        rows = answer(model, query);
        double time = (System.nanoTime() - start) / 1e6;
        times.add(time);
        total += time;
      } while (total < seconds * 1000 && times.size() < 1000);
      Collections.sort(times);
      System.out.printf(Locale.ROOT, "{\"query\": \"%s\", \"rows\": %d, \"min_ms\": %f, \"median_ms\": %f}%n", name, rows, times.get(0), times.get(times.size() / 2));
    }
  }
}
