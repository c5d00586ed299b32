package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reads one document: decides what it is and takes its parts. */
final class DocumentReader {

  private final int index;
  private final YamlMapping root;
  private final Diagnostics diagnostics;
  private final Entries entries;

  DocumentReader(int index, YamlMapping root, Diagnostics diagnostics) {
    this.index = index;
    this.root = root;
    this.diagnostics = diagnostics;
    entries = Entries.of(root, diagnostics);
  }

  /** The document; empty if a diagnostic says why not. */
  Optional<SigmaDocument> read() {
    Optional<YamlMapping.Entry> correlation = entries.see("correlation");
    if (correlation.isPresent() && decides(correlation.get())) {
      return correlation(correlation.get());
    }
    Optional<YamlMapping.Entry> filter = entries.see("filter");
    if (filter.isPresent() && decides(filter.get())) {
      return filter(filter.get());
    }
    return rule();
  }

  /** Beside a detection, only a map makes a correlation or a filter; other values are custom. */
  private boolean decides(YamlMapping.Entry entry) {
    return entry.value() instanceof YamlMapping || entries.see("detection").isEmpty();
  }

  private Optional<SigmaDocument> rule() {
    Optional<YamlMapping.Entry> detection = entries.take("detection");
    if (detection.isEmpty()) {
      diagnostics.add(noDetection());
      return Optional.empty();
    }
    Optional<DetectionSection> section = section(detection.get());
    LogSource logSource = LogSourceReader.read(root, entries, diagnostics);
    List<YamlScalar> fields = entries.list("fields");
    Metadata metadata = MetadataReader.read(root, entries, diagnostics);
    return section.map(
        part ->
            new SigmaRule(
                index,
                metadata,
                logSource,
                part.detections(),
                part.conditions(),
                part.timeframe(),
                fields,
                root.location()));
  }

  private Optional<DetectionSection> section(YamlMapping.Entry detection) {
    Optional<DetectionSection> section =
        new DetectionReader(root, detection.key(), diagnostics).read(detection.value());
    boolean twice =
        root.entries().stream().filter(e -> e.key().text().equals("detection")).count() > 1;
    return twice ? Optional.empty() : section;
  }

  private Diagnostic noDetection() {
    boolean isRule = entries.see("title").isPresent() || entries.see("logsource").isPresent();
    Location first = root.entries().get(0).key().location();
    return isRule
        ? Diagnostic.at(DiagnosticCode.MISSING_DETECTION, first, "the rule has no `detection`")
            .withHelp("add `detection:` with a selection and a `condition`")
        : Diagnostic.at(DiagnosticCode.NOT_A_RULE, first, "the document is not a Sigma rule")
            .withHelp("a rule is a map with `title`, `logsource` and `detection`");
  }

  private Optional<SigmaDocument> correlation(YamlMapping.Entry entry) {
    Optional<YamlMapping> body = body(entry, DiagnosticCode.BAD_CORRELATION);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    entries.take("correlation");
    Entries parts = Entries.of(body.get(), diagnostics);
    Metadata metadata = MetadataReader.read(root, entries, diagnostics);
    List<YamlScalar> rules = parts.oneOrMore("rules");
    Optional<YamlScalar> type = parts.scalar("type");
    if (type.isEmpty() || rules.isEmpty()) {
      String missing = type.isEmpty() ? "type" : "rules";
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.BAD_CORRELATION,
                  entry.key().location(),
                  "the correlation has no `" + missing + "`")
              .withHelp(
                  type.isEmpty()
                      ? "add `type`, as in `type: event_count`"
                      : "add `rules` with the names or ids of the rules that it looks at"));
      return Optional.empty();
    }
    return Optional.of(
        new CorrelationRule(index, metadata, type.get(), rules, body.get(), root.location()));
  }

  private Optional<SigmaDocument> filter(YamlMapping.Entry entry) {
    Optional<YamlMapping> body = body(entry, DiagnosticCode.BAD_FILTER);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    entries.take("filter");
    LogSource logSource = LogSourceReader.read(root, entries, diagnostics);
    Entries parts = Entries.of(body.get(), diagnostics);
    Metadata metadata = MetadataReader.read(root, entries, diagnostics);
    List<YamlScalar> rules = parts.oneOrMore("rules");
    boolean any = rules.size() == 1 && rules.get(0).text().equals("any");
    if (parts.see("condition").isEmpty()) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.BAD_FILTER,
                  entry.key().location(),
                  "the filter has no `condition`")
              .withHelp("add one, as in `condition: not selection`"));
      return Optional.empty();
    }
    return Optional.of(
        new FilterRule(
            index, metadata, logSource, any ? List.of() : rules, body.get(), root.location()));
  }

  private Optional<YamlMapping> body(YamlMapping.Entry entry, DiagnosticCode code) {
    YamlNode value = entry.value();
    if (value instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
      return Optional.of(mapping);
    }
    diagnostics.add(
        Diagnostic.at(code, entry.key().location(), "`" + entry.key().text() + "` is not a map")
            .withHelp("write its parts below it, indented, as `key: value`"));
    return Optional.empty();
  }
}
