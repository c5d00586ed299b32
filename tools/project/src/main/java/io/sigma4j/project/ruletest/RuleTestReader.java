package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of tests: {@code rule}, {@code placeholders} and {@code tests}. */
final class RuleTestReader {

  private static final List<String> KEYS = List.of("rule", "placeholders", "tests");
  private static final String SHAPE = "write `tests: [{event: {Field: value}, match: true}]`";

  private final SourceFile source;
  private final Path folder;
  private final Diagnostics diagnostics;

  private RuleTestReader(SourceFile source, Path folder, Diagnostics diagnostics) {
    this.source = source;
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * The tests of a file as far as they can be read; errors say what cannot.
   *
   * @param folder that paths in the file are relative to
   */
  static RuleTestFile read(SourceFile source, Path folder, Diagnostics diagnostics) {
    return new RuleTestReader(source, folder, diagnostics).read();
  }

  private RuleTestFile read() {
    Optional<YamlMapping> root = root();
    if (root.isEmpty()) {
      return new RuleTestFile(source, Optional.empty(), Placeholders.none(), List.of());
    }
    TestKeys keys = new TestKeys(root.get(), diagnostics);
    keys.allow(KEYS);
    Placeholders placeholders =
        root.get()
            .find("placeholders")
            .map(node -> PlaceholdersReader.read(node, Placeholders.none(), diagnostics))
            .orElse(Placeholders.none());
    return new RuleTestFile(source, keys.text("rule"), placeholders, tests(root.get()));
  }

  private Optional<YamlMapping> root() {
    Diagnostics reading = new Diagnostics();
    List<YamlDocument> documents = YamlReader.of(ReadLimits.DEFAULT).read(source, reading);
    reading.list().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .forEach(diagnostics::add);
    if (documents.isEmpty()) {
      report(new Location(source, Span.at(0)), "the file holds no tests");
      return Optional.empty();
    }
    if (documents.size() > 1) {
      report(start(documents.get(1).location()), "tests are one document, and here is another");
    }
    Optional<YamlNode> node = documents.get(0).root();
    node.filter(root -> !(root instanceof YamlMapping))
        .ifPresent(root -> report(root.location(), "a file of tests is a map with `tests`"));
    return node.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }

  private static Location start(Location place) {
    return new Location(place.file(), Span.at(place.span().start()));
  }

  private List<RuleTest> tests(YamlMapping root) {
    Optional<YamlNode> node = root.find("tests");
    if (node.isEmpty()) {
      report(start(root.location()), "the file has no `tests`");
      return List.of();
    }
    if (!(node.get() instanceof YamlSequence list) || list.items().isEmpty()) {
      report(node.get().location(), "`tests` is a list of one test or more");
      return List.of();
    }
    List<RuleTest> tests = new ArrayList<>();
    for (YamlNode item : list.items()) {
      test(item, tests.size() + 1).ifPresent(tests::add);
    }
    return tests;
  }

  private Optional<RuleTest> test(YamlNode node, int number) {
    if (node instanceof YamlMapping mapping) {
      return new EntryReader(mapping, number, folder, diagnostics).read();
    }
    report(node.location(), "a test is a map with events and what is expected of them");
    return Optional.empty();
  }

  private void report(Location place, String message) {
    diagnostics.add(Diagnostic.at(DiagnosticCode.BAD_RULE_TEST, place, message).withHelp(SHAPE));
  }
}
