package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code detection}: named parts, conditions and a time frame. */
final class DetectionReader {

  private static final String CONDITION = "condition";
  private static final String TIMEFRAME = "timeframe";

  private final YamlMapping root;
  private final YamlScalar key;
  private final Diagnostics diagnostics;
  private final ItemReader items;
  private final List<Detection> detections = new ArrayList<>();
  private final List<YamlScalar> conditions = new ArrayList<>();
  private final List<YamlScalar> timeframe = new ArrayList<>();
  private boolean failed;

  DetectionReader(YamlMapping root, YamlScalar key, Diagnostics diagnostics) {
    this.root = root;
    this.key = key;
    this.diagnostics = diagnostics;
    items = new ItemReader(diagnostics);
  }

  /** The section; empty if a diagnostic says why not. */
  Optional<DetectionSection> read(YamlNode value) {
    if (!(value instanceof YamlMapping mapping)) {
      refuseShape(value);
      return Optional.empty();
    }
    Map<String, YamlScalar> names = new HashMap<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      YamlScalar first = names.putIfAbsent(entry.key().text(), entry.key());
      if (first != null) {
        twice(first, entry.key());
      }
      read(entry);
    }
    if (conditions.isEmpty() && !names.containsKey(CONDITION)) {
      fail(missingCondition(mapping));
    }
    if (detections.isEmpty() && !failed) {
      fail(noSelection());
    }
    return failed
        ? Optional.empty()
        : Optional.of(new DetectionSection(detections, conditions, timeframe));
  }

  private void refuseShape(YamlNode value) {
    boolean empty = value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
    fail(
        Diagnostic.at(
                empty ? DiagnosticCode.EMPTY_DETECTION : DiagnosticCode.BAD_DETECTION,
                empty ? key.location() : value.location(),
                empty ? "`detection` is empty" : "`detection` is not a map")
            .withHelp("write named selections and a `condition` below it, indented"));
  }

  private void read(YamlMapping.Entry entry) {
    switch (entry.key().text()) {
      case CONDITION -> readConditions(entry);
      case TIMEFRAME -> readTimeframe(entry);
      default -> readDetection(entry);
    }
  }

  private void readDetection(YamlMapping.Entry entry) {
    Optional<DetectionItem> body = items.read(entry.key(), entry.value());
    if (body.isEmpty()) {
      failed = true;
      return;
    }
    detections.add(new Detection(entry.key(), body.get(), entry.value().location()));
  }

  private void readConditions(YamlMapping.Entry entry) {
    List<YamlNode> nodes =
        entry.value() instanceof YamlSequence list ? list.items() : List.of(entry.value());
    if (nodes.isEmpty()) {
      fail(emptyCondition(entry.key().location()));
    }
    for (YamlNode node : nodes) {
      readCondition(entry.key(), node);
    }
  }

  private void readCondition(YamlScalar conditionKey, YamlNode node) {
    if (!(node instanceof YamlScalar scalar)) {
      fail(
          Diagnostic.at(
                  DiagnosticCode.BAD_DETECTION, node.location(), "the condition is not a text")
              .withHelp("write it as one line, as in `condition: selection and not filter`"));
      return;
    }
    if (scalar.text().isBlank()) {
      fail(emptyCondition(conditionKey.location()));
      return;
    }
    conditions.add(scalar);
  }

  private static Diagnostic emptyCondition(Location place) {
    return Diagnostic.at(DiagnosticCode.MISSING_CONDITION, place, "the condition is empty")
        .withHelp("say which selections must match, as in `condition: selection`");
  }

  private void readTimeframe(YamlMapping.Entry entry) {
    if (!(entry.value() instanceof YamlScalar scalar)) {
      fail(
          Diagnostic.at(
                  DiagnosticCode.BAD_DETECTION,
                  entry.value().location(),
                  "the time frame is not a text")
              .withHelp("write it as in `timeframe: 5m`"));
      return;
    }
    if (scalar.type() != ScalarType.NULL) {
      timeframe.clear();
      timeframe.add(scalar);
    }
  }

  private void twice(YamlScalar first, YamlScalar second) {
    String name = second.text();
    if (name.equals(TIMEFRAME)) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.YAML_DUPLICATE_KEY,
                  second.location(),
                  "`timeframe` is given twice, only the last one counts")
              .withLabel(first.location(), "first given here")
              .withHelp("keep one of the two"));
      return;
    }
    fail(
        Diagnostic.at(
                DiagnosticCode.DUPLICATE_DEFINITION,
                second.location(),
                "`" + name + "` is given twice in the detection")
            .withLabel(first.location(), "first given here")
            .withHelp(
                name.equals(CONDITION)
                    ? "keep one, or write both as a list below one `condition:`"
                    : "give one of the two another name, and name it in the condition"));
  }

  private Diagnostic noSelection() {
    return Diagnostic.at(
            DiagnosticCode.EMPTY_DETECTION, key.location(), "the detection has no selection")
        .withHelp("add one, as in `selection:` with `field: value` below it");
  }

  private Diagnostic missingCondition(YamlMapping detection) {
    Diagnostic diagnostic =
        Diagnostic.at(
            DiagnosticCode.MISSING_CONDITION, key.location(), "the detection has no `condition`");
    Optional<YamlScalar> stray = stray(detection);
    if (stray.isEmpty()) {
      return diagnostic.withHelp("add `condition:` below it, as in `condition: selection`");
    }
    return diagnostic
        .withLabel(stray.get().location(), "this `condition` is at the wrong indentation")
        .withHelp("indent `condition:` like the selections below `detection:`");
  }

  /** A condition beside {@code detection} or inside a selection. */
  private Optional<YamlScalar> stray(YamlMapping detection) {
    Optional<YamlScalar> beside = conditionKey(root);
    if (beside.isPresent()) {
      return beside;
    }
    for (YamlMapping.Entry entry : detection.entries()) {
      if (entry.value() instanceof YamlMapping selection && conditionKey(selection).isPresent()) {
        return conditionKey(selection);
      }
    }
    return Optional.empty();
  }

  private static Optional<YamlScalar> conditionKey(YamlMapping mapping) {
    return mapping.entries().stream()
        .map(YamlMapping.Entry::key)
        .filter(candidate -> candidate.text().equals(CONDITION))
        .findFirst();
  }

  private void fail(Diagnostic diagnostic) {
    failed = true;
    diagnostics.add(diagnostic);
  }
}
