package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a map by key, the last of each; keys given twice are reported. */
final class Entries {

  private final Map<String, YamlMapping.Entry> byKey = new LinkedHashMap<>();
  private final Diagnostics diagnostics;

  private Entries(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Entries of(YamlMapping mapping, Diagnostics diagnostics) {
    Entries entries = new Entries(diagnostics);
    for (YamlMapping.Entry entry : mapping.entries()) {
      YamlMapping.Entry first = entries.byKey.put(entry.key().text(), entry);
      if (first != null) {
        entries.twice(first.key(), entry.key());
      }
    }
    return entries;
  }

  private void twice(YamlScalar first, YamlScalar second) {
    diagnostics.add(
        second.text().equals("detection")
            ? Diagnostic.at(
                    DiagnosticCode.DUPLICATE_DEFINITION,
                    second.location(),
                    "`detection` is given twice")
                .withLabel(first.location(), "first given here")
                .withHelp("merge the two into one")
            : Diagnostic.at(
                    DiagnosticCode.YAML_DUPLICATE_KEY,
                    second.location(),
                    "`" + second.text() + "` is given twice, only the last one counts")
                .withLabel(first.location(), "first given here")
                .withHelp("keep one of the two"));
  }

  /** The entry, which is then not among {@link #rest()} any more. */
  Optional<YamlMapping.Entry> take(String key) {
    return Optional.ofNullable(byKey.remove(key));
  }

  /** The entry without taking it. */
  Optional<YamlMapping.Entry> see(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** A scalar that isn't null. Something else is reported and stays in {@link #rest()}. */
  Optional<YamlScalar> scalar(String key) {
    YamlMapping.Entry entry = byKey.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (!(entry.value() instanceof YamlScalar scalar)) {
      warn(entry.value(), "`" + key + "` is not a text", "write one text");
      return Optional.empty();
    }
    byKey.remove(key);
    return scalar.type() == ScalarType.NULL ? Optional.empty() : Optional.of(scalar);
  }

  /** A list of scalars; a single one is reported and is a list of one. */
  List<YamlScalar> list(String key) {
    YamlMapping.Entry entry = byKey.remove(key);
    if (entry == null) {
      return List.of();
    }
    if (entry.value() instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL) {
      warn(scalar, "`" + key + "` is not a list", "write it as a list: `- ...`");
    }
    return scalars(key, entry.value());
  }

  /** One scalar or a list of scalars, both welcome. */
  List<YamlScalar> oneOrMore(String key) {
    YamlMapping.Entry entry = byKey.remove(key);
    return entry == null ? List.of() : scalars(key, entry.value());
  }

  private List<YamlScalar> scalars(String key, YamlNode value) {
    if (value instanceof YamlScalar scalar) {
      return scalar.type() == ScalarType.NULL ? List.of() : List.of(scalar);
    }
    if (!(value instanceof YamlSequence sequence)) {
      warn(value, "`" + key + "` is not a list of texts", "write a list of texts");
      return List.of();
    }
    List<YamlScalar> scalars = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlScalar scalar) {
        scalars.add(scalar);
      } else {
        warn(item, "`" + key + "` holds something that is not a text", "write one text an item");
      }
    }
    return List.copyOf(scalars);
  }

  private void warn(YamlNode node, String message, String help) {
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.BAD_METADATA, node.location(), message).withHelp(help));
  }

  /** What was not taken, in order. */
  Map<String, YamlNode> rest() {
    Map<String, YamlNode> rest = new LinkedHashMap<>();
    byKey.forEach((key, entry) -> rest.put(key, entry.value()));
    return Collections.unmodifiableMap(rest);
  }
}
