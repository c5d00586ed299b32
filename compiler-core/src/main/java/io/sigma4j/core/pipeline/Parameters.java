package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a map in a pipeline, asked for by name. What has the wrong form is reported when
 * asked for, what nobody asked for is unknown.
 */
final class Parameters {

  private final YamlMapping mapping;
  private final String subject;
  private final Diagnostics diagnostics;
  private final Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private Parameters(YamlMapping mapping, String subject, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.subject = subject;
    this.diagnostics = diagnostics;
  }

  /**
   * The entries of a map.
   *
   * @param subject what the map is, for messages, as in {@code the pipeline}
   */
  static Parameters of(YamlMapping mapping, String subject, Diagnostics diagnostics) {
    Parameters parameters = new Parameters(mapping, subject, diagnostics);
    for (YamlMapping.Entry entry : mapping.entries()) {
      YamlMapping.Entry first = parameters.entries.put(entry.key().text(), entry);
      if (first != null) {
        diagnostics.add(twice(first.key(), entry.key()));
      }
    }
    return parameters;
  }

  private static Diagnostic twice(YamlScalar first, YamlScalar second) {
    return Diagnostic.at(
            DiagnosticCode.YAML_DUPLICATE_KEY,
            second.location(),
            "`" + second.text() + "` is given twice, only the last one counts")
        .withLabel(first.location(), "first given here")
        .withHelp("keep one of the two");
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The whole map. */
  Location location() {
    return mapping.location();
  }

  /** The same entries, called otherwise in messages. */
  Parameters about(String other) {
    Parameters parameters = new Parameters(mapping, other, diagnostics);
    parameters.entries.putAll(entries);
    parameters.asked.addAll(asked);
    return parameters;
  }

  /** The node under a key. */
  Optional<YamlNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(YamlMapping.Entry::value);
  }

  /** The key itself, if it is there. */
  Optional<YamlScalar> key(String key) {
    return Optional.ofNullable(entries.get(key)).map(YamlMapping.Entry::key);
  }

  /** The node under a key that must be there. */
  Optional<YamlNode> required(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      wrong(location(), subject + " has no `" + key + "`", "add `" + key + ":` to it");
    }
    return node;
  }

  /** The text under a key; a number or a truth value is the text of it. */
  Optional<YamlScalar> scalar(String key) {
    return node(key).flatMap(node -> scalar(node, key));
  }

  /** The text under a key that must be there. */
  Optional<YamlScalar> requiredScalar(String key) {
    return required(key).flatMap(node -> scalar(node, key));
  }

  Optional<String> text(String key) {
    return scalar(key).map(YamlScalar::text);
  }

  private Optional<YamlScalar> scalar(YamlNode node, String key) {
    if (node instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL) {
      return Optional.of(scalar);
    }
    wrong(node.location(), "`" + key + "` is not a text", "write one text");
    return Optional.empty();
  }

  /** Whether a key says true; {@code standard} if it is not there. */
  boolean flag(String key, boolean standard) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return standard;
    }
    if (node.get() instanceof YamlScalar scalar && scalar.type() == ScalarType.BOOLEAN) {
      return scalar.bool();
    }
    wrong(node.get().location(), "`" + key + "` is not true or false", "write true or false");
    return standard;
  }

  /** The whole number under a key; {@code standard} if it is not there. */
  int number(String key, int standard) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return standard;
    }
    if (node.get() instanceof YamlScalar scalar && scalar.type() == ScalarType.NUMBER) {
      BigDecimal number = scalar.number();
      if (number.stripTrailingZeros().scale() <= 0 && number.abs().precision() < 10) {
        return number.intValue();
      }
    }
    wrong(node.get().location(), "`" + key + "` is not a whole number", "write one, as in 10");
    return standard;
  }

  /** The texts under a key, which may also be a single one. */
  List<YamlScalar> texts(String key) {
    return node(key).map(node -> texts(node, key)).orElse(List.of());
  }

  /** The texts under a key that must be there; none if something is wrong. */
  List<YamlScalar> requiredTexts(String key) {
    return required(key).map(node -> texts(node, key)).orElse(List.of());
  }

  /** The texts of a node, which may also be a single one. */
  List<YamlScalar> texts(YamlNode node, String key) {
    List<YamlNode> nodes = node instanceof YamlSequence list ? list.items() : List.of(node);
    List<YamlScalar> texts = new ArrayList<>(nodes.size());
    nodes.forEach(item -> scalar(item, key).ifPresent(texts::add));
    return texts;
  }

  /** The map under a key. */
  Optional<YamlMapping> map(String key) {
    return node(key).flatMap(node -> map(node, key));
  }

  /** The map under a key that must be there. */
  Optional<YamlMapping> requiredMap(String key) {
    return required(key).flatMap(node -> map(node, key));
  }

  private Optional<YamlMapping> map(YamlNode node, String key) {
    if (node instanceof YamlMapping found) {
      return Optional.of(found);
    }
    wrong(node.location(), "`" + key + "` is not a map", "write `name: value` below it");
    return Optional.empty();
  }

  /** The list under a key; none if it is not there. */
  List<YamlNode> list(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty() || isNull(node.get())) {
      return List.of();
    }
    if (node.get() instanceof YamlSequence list) {
      return list.items();
    }
    wrong(node.get().location(), "`" + key + "` is not a list", "begin each item with `- `");
    return List.of();
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
  }

  /** One of some words; {@code standard} if the key is not there or says another one. */
  String word(String key, String standard, List<String> words) {
    Optional<YamlScalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return standard;
    }
    String word = scalar.get().text();
    if (!words.contains(word)) {
      unknown(scalar.get().location(), "`" + key + "` cannot be `" + word + "`", word, words);
      return standard;
    }
    return word;
  }

  /** Reports that something has the wrong form. */
  void wrong(Location place, String message, String help) {
    diagnostics.add(Diagnostic.at(DiagnosticCode.BAD_PIPELINE, place, message).withHelp(help));
  }

  /** Reports a name that does not exist, and the nearest ones that do. */
  void unknown(Location place, String message, String word, Iterable<String> known) {
    List<String> names = new ArrayList<>();
    known.forEach(names::add);
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.UNKNOWN_PIPELINE_PART, place, message)
            .withHelp(
                NearestName.among(names)
                    .question(word)
                    .orElse("known: " + String.join(", ", names))));
  }

  /** Reports every key that was not asked for. */
  void refuseOthers() {
    for (YamlMapping.Entry entry : entries.values()) {
      String key = entry.key().text();
      if (!asked.contains(key)) {
        unknown(entry.key().location(), subject + " has no `" + key + "`", key, asked);
      }
    }
  }
}
