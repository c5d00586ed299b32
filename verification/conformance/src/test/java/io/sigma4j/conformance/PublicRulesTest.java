package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules that others wrote, run on every engine over events made for them. A fixed part of them,
 * unless the system property {@code corpus.step} is 1: then the shared cases are counted, too. The
 * table goes to {@code target/fidelity.md}, and with {@code -Dfidelity=write} into the page that
 * shows it.
 */
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublicRulesTest {

  private static final int STEP = Integer.getInteger("corpus.step", 10);
  private static final int EVENTS = Integer.getInteger("corpus.events", 60);

  /** The name of the rows that are not about rules of others. */
  private static final String SHARED_CASES = "feature suite";

  /** Names of engines with commas between them; all if there is none. */
  private static final String ENGINES = System.getProperty("corpus.engines", "");

  private final FidelityTable table = new FidelityTable();

  @ParameterizedTest
  @CsvSource({
    "sigmahq, splunk",
    "sigmahq, kql",
    "sigmahq, elastic",
    "sigmahq, elastic-folded",
    "sigmahq, eql",
    "mdecrevoisier, splunk",
    "mdecrevoisier, kql",
    "mdecrevoisier, elastic",
    "mdecrevoisier, elastic-folded",
    "mdecrevoisier, eql",
    "feature suite, splunk",
    "feature suite, kql",
    "feature suite, elastic",
    "feature suite, elastic-folded",
    "feature suite, eql"
  })
  void findWhatTheyMean(String name, String station) {
    Assumptions.assumeTrue(ENGINES.isEmpty() || ENGINES.contains(station), "not asked for");
    Station chosen = Station.named(station);
    Trial trial = name.equals(SHARED_CASES) ? sharedCases(chosen) : publicRules(name, chosen);
    new Report(System.out).print(chosen.benches(), trial);
    chosen.benches().forEach(bench -> table.add(name, Figures.of(bench, trial)));
    assertThat(trial.verdicts().stream().filter(Verdict::isFailure).map(Verdict::details))
        .isEmpty();
  }

  private static Trial sharedCases(Station station) {
    Assumptions.assumeTrue(STEP == 1, "the other engine tests run the shared cases");
    return EngineTests.trial(station);
  }

  private static Trial publicRules(String name, Station station) {
    Corpus corpus = corpus(name);
    System.out.printf(
        "%n%s: %d rules, %d events, %s%n",
        name, corpus.rules().size(), corpus.events(), corpus.coverage());
    return Trial.of(
        station.engine(),
        station.benches().stream().flatMap(bench -> corpus.compile(bench).stream()).toList());
  }

  private static Corpus corpus(String name) {
    Optional<Path> folder = Shared.find("corpus/" + name);
    Assumptions.assumeTrue(folder.isPresent(), name + " is not at hand");
    List<SourceFile> files = RuleFolder.read(folder.orElseThrow());
    return Corpus.of(name, files, STEP, EVENTS);
  }

  @AfterAll
  void writeFigures() throws IOException {
    Files.writeString(Path.of("target", "fidelity.md"), table.toString());
    System.out.println(table);
    if (System.getProperty("fidelity", "").equals("write")) {
      table.writeInto(Path.of("..", "..", "docs", "fidelity.md"));
    }
  }
}
