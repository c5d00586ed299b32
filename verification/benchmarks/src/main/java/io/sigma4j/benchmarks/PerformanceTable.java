package io.sigma4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/** The table of {@code docs/performance.md}, measured and put between its marks. */
public final class PerformanceTable {

  private static final String BEGIN = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->";

  private final Measurements measured = new Measurements();
  private final RuleTexts rules = RuleTexts.load();
  private final Map<String, TimedProcess> processes;
  private final List<String> lines = new ArrayList<>();

  private PerformanceTable(Map<String, TimedProcess> processes) {
    this.processes = processes;
  }

  /**
   * Measures and writes.
   *
   * @param arguments what the script {@code cold} wrote, and the document
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    PerformanceTable table = new PerformanceTable(TimedProcess.read(Path.of(arguments[0])));
    table.measure();
    table.rows();
    write(Path.of(arguments[1]), table.lines);
  }

  private void measure() throws RunnerException {
    measured.run("compose", "YamlBenchmark.compose");
    for (String target : List.of("splunk", "lucene", "dsl", "eql", "esql", "kql")) {
      measured.run(target, CompileBenchmark.class, target, 1);
    }
    measured.run("six", CompileBenchmark.class, CompileBenchmark.SIX, 1);
    measured.run("ten", CompileBenchmark.class, "splunk", 10);
    measured.run("parse", "YamlBenchmark.parse");
    measured.run("one thread", "ThreadBenchmark", "threads", "1");
    measured.run("two threads", "ThreadBenchmark", "threads", "2");
    measured.run("every rule", "EvaluatorBenchmark.everyRule");
  }

  private void rows() {
    lines.add(
        "%s; JDK %s; %d processors."
            .formatted(
                rules.name(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
    lines.add("");
    lines.add("| work | measured | reach |");
    lines.add("|---|---|---|");
    warm();
    cold();
    lines.add("");
  }

  private void warm() {
    Figure compose = measured.of("compose");
    Figure splunk = measured.of("splunk");
    row(
        "rules to SPL, warm / the YAML library composing the same files",
        "%.2f× (%,.0f rules/s)",
        "≤ 1.5×",
        splunk.processor() / compose.processor(),
        rules.files().size() / splunk.processor() * 1000);
    row("the YAML library's events / its nodes", "%.2f×", "", ratio("parse", "compose"));
    for (String target : List.of("lucene", "dsl", "eql", "esql", "kql")) {
      row("the same to `" + target + "`", "%.2f×", "", ratio(target, "compose"));
    }
    row("all six outputs / SPL alone", "%.2f×", "≤ 1.6×", ratio("six", "splunk"));
    row("ten times the rules / once", "%.2f×", "≤ 10.5×", ratio("ten", "splunk"));
    row(
        "two threads / one, by the clock",
        "%.2f×",
        "≥ 1.7×",
        measured.of("one thread").passed() / measured.of("two threads").passed());
    row(
        "allocated for a rule to SPL (the YAML library: %,.0f)".formatted(perRule(compose)),
        "%,.0f bytes",
        "",
        perRule(splunk));
    row(
        "allocated for a rule of ten times the rules",
        "%,.0f bytes",
        "",
        perRule(measured.of("ten")) / 10);
    row(
        "verdicts, every rule on every event, one thread",
        "%,.0f/s",
        "≥ 200,000/s",
        measured.of("every rule").verdicts());
  }

  private double ratio(String name, String to) {
    return measured.of(name).processor() / measured.of(to).processor();
  }

  private double perRule(Figure figure) {
    return figure.allocated() / rules.files().size();
  }

  private void cold() {
    process("idle").ifPresent(idle -> row("`java -version`", "%.2f s", "", idle.passed()));
    process("many")
        .ifPresent(
            many ->
                row(
                    "the rules of SigmaHQ in a new process, `-t splunk`",
                    "%.2f s; %.2f s of processor; %.0f MB",
                    "≤ 1.5 s",
                    many.passed(),
                    many.processor(),
                    many.kilobytes() / 1024));
    process("converter")
        .ifPresent(
            other ->
                row(
                    "the same / the Python converter (processor)",
                    "1/%.1f",
                    "≤ 1/6",
                    other.processor() / process("many").orElseThrow().processor()));
    process("one")
        .ifPresent(
            one ->
                row(
                    "one rule in a new process",
                    "%.2f s; %.2f s of processor; %.0f MB",
                    "≤ 0.35 s, < 100 MB",
                    one.passed(),
                    one.processor(),
                    one.kilobytes() / 1024));
  }

  private Optional<TimedProcess> process(String name) {
    return Optional.ofNullable(processes.get(name));
  }

  private void row(String work, String format, String reach, Object... figures) {
    lines.add(
        "| %s | %s | %s |".formatted(work, String.format(Locale.ROOT, format, figures), reach));
  }

  private static void write(Path document, List<String> lines) throws IOException {
    String text = Files.readString(document);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    String table = String.join("\n", lines);
    Files.writeString(
        document, text.substring(0, from) + table + text.substring(text.indexOf(END)));
    System.out.println(table);
  }
}
