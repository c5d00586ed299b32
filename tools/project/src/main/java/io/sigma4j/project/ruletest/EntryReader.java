package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code tests}. */
final class EntryReader {

  private static final List<String> KEYS =
      List.of("name", "id", "event", "events", "match", "expect");

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final TestKeys keys;
  private final YamlMapping mapping;
  private final int number;
  private final Path folder;
  private final Diagnostics diagnostics;
  private final int before;

  EntryReader(YamlMapping mapping, int number, Path folder, Diagnostics diagnostics) {
    this.keys = new TestKeys(mapping, diagnostics);
    this.mapping = mapping;
    this.number = number;
    this.folder = folder;
    this.diagnostics = diagnostics;
    this.before = diagnostics.list().size();
  }

  /** The test; nothing if anything about it is wrong. */
  Optional<RuleTest> read() {
    keys.allow(KEYS);
    String name = keys.text("name").map(YamlScalar::text).orElse("test " + number);
    Optional<YamlScalar> id = keys.text("id");
    Optional<YamlMapping.Entry> events = events();
    Optional<Sample> sample = events.flatMap(this::sample);
    Optional<Expectation> expectation = expectation();
    if (diagnostics.list().size() > before || sample.isEmpty() || expectation.isEmpty()) {
      return Optional.empty();
    }
    Location place = events.orElseThrow().value().location();
    return Optional.of(new RuleTest(name, id, sample.get(), expectation.get(), start(), place));
  }

  /** Only the first line of an entry, as excerpts show no more. */
  private Location start() {
    YamlScalar first = mapping.entries().get(0).key();
    return new Location(first.location().file(), Span.at(first.location().span().start()));
  }

  private Optional<YamlMapping.Entry> events() {
    Optional<YamlMapping.Entry> one = keys.entry("event");
    Optional<YamlMapping.Entry> many = keys.entry("events");
    if (one.isPresent() && many.isPresent()) {
      keys.report(
          many.get().key(), "the test has both `event` and `events`", "make two tests of it");
      return Optional.empty();
    }
    if (one.isEmpty() && many.isEmpty()) {
      missing("the test has no event", "write `event: {Field: value}`, or `events: FILE`");
    }
    return one.or(() -> many);
  }

  /** Says what is missing, unless a key that is no key was meant for it. */
  private void missing(String message, String help) {
    if (diagnostics.list().size() > before) {
      return;
    }
    keys.report(
        mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).key(), message, help);
  }

  private Optional<Sample> sample(YamlMapping.Entry entry) {
    return entry.key().text().equals("event") ? inline(entry) : stored(entry);
  }

  private Optional<Sample> inline(YamlMapping.Entry entry) {
    if (!(entry.value() instanceof YamlMapping event)) {
      keys.report(
          entry.value(),
          "an event is a map of fields",
          "write `event: {Field: value}`, or `events: FILE` for events of a file");
      return Optional.empty();
    }
    return EventReader.of(InlineEvent.members(event)).event().map(Sample.Inline::new);
  }

  private Optional<Sample> stored(YamlMapping.Entry entry) {
    Optional<YamlScalar> file = keys.scalar("events", "the path of a file", ScalarType.TEXT);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      String name = file.get().text();
      return Optional.of(new Sample.Stored(name, folder.resolve(name)));
    } catch (InvalidPathException e) {
      keys.report(
          entry.value(), "this is no path of a file: " + e.getReason(), "write `events: FILE`");
      return Optional.empty();
    }
  }

  private Optional<Expectation> expectation() {
    Optional<YamlMapping.Entry> match = keys.entry("match");
    Optional<YamlMapping.Entry> expect = keys.entry("expect");
    if (match.isPresent() && expect.isPresent()) {
      keys.report(
          expect.get().key(),
          "the test has both `match` and `expect`",
          "keep `match` for every event, or `expect` for their number");
      return Optional.empty();
    }
    if (match.isEmpty() && expect.isEmpty()) {
      missing(
          "the test does not say what is expected",
          "write `match: true` or `match: false`, or `expect: 3` for the events of a file");
      return Optional.empty();
    }
    return match.isPresent() ? each() : count(expect.orElseThrow());
  }

  private Optional<Expectation> each() {
    return keys.scalar("match", "`true` or `false`", ScalarType.BOOLEAN)
        .map(scalar -> new Expectation.Each(scalar.bool()));
  }

  private Optional<Expectation> count(YamlMapping.Entry entry) {
    String wanted = "the number of events that match";
    Optional<BigDecimal> count =
        keys.scalar("expect", wanted, ScalarType.NUMBER).map(YamlScalar::number);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    if (keys.entry("event").isPresent()) {
      keys.report(
          entry.key(),
          "`expect` counts the events of a file",
          "write `match: true` or `match: false` for one event");
      return Optional.empty();
    }
    if (!isCount(count.get())) {
      keys.report(entry.value(), "`expect` is " + wanted, "write a whole number from 0 on");
      return Optional.empty();
    }
    return Optional.of(new Expectation.Count(count.get().longValueExact()));
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(MOST) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }
}
