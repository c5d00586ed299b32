package io.sigma4j.cli;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.yaml.ScalarStyle;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.project.ruletest.Expectation;
import io.sigma4j.project.ruletest.RuleTest;
import io.sigma4j.project.ruletest.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** A test that is on the command line instead of in a file. */
final class EventTestOptions {

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Tests one rule on the events of a file, with one of the next three options.")
  private Optional<String> events = Optional.empty();

  @Option(names = "--expect", paramLabel = "N", description = "N of the events match.")
  private Optional<Long> expect = Optional.empty();

  @Option(names = "--match", description = "All of the events match.")
  private boolean match;

  @Option(names = "--no-match", description = "None of the events matches.")
  private boolean noMatch;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Id of the rule, where the file holds several.")
  private Optional<String> id = Optional.empty();

  /** Whether any of them is there. */
  boolean isGiven() {
    return events.isPresent() || id.isPresent() || !expectations().isEmpty();
  }

  private List<Expectation> expectations() {
    List<Expectation> given = new ArrayList<>();
    expect.map(Expectation.Count::new).ifPresent(given::add);
    if (match) {
      given.add(new Expectation.Each(true));
    }
    if (noMatch) {
      given.add(new Expectation.Each(false));
    }
    return given;
  }

  /**
   * The test, which stands nowhere but is told as if it stood at the start of the events.
   *
   * @throws CommandLine.ParameterException if the options do not make one
   */
  RuleTest test(CommandLine command) {
    if (events.isEmpty() || expectations().size() != 1 || expect.filter(n -> n < 0).isPresent()) {
      throw new CommandLine.ParameterException(
          command, "a test is --events FILE with one of --expect N, --match and --no-match");
    }
    String file = events.get();
    Location place = new Location(SourceFile.of(file, ""), Span.at(0));
    return new RuleTest(
        "the command line",
        id.map(text -> new YamlScalar(text, ScalarStyle.PLAIN, ScalarType.TEXT, place)),
        new Sample.Stored(file, Path.of(file)),
        expectations().get(0),
        place,
        place);
  }
}
