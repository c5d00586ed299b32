package io.sigma4j.pipelines;

import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A step of a bundled pipeline with all that is inside it. */
final class PackStep {

  /** What any other field is called, and what follows a prefix. */
  private static final String REST = "*";

  private final String name;
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> tables = new LinkedHashSet<>();
  private final Set<String> indices = new LinkedHashSet<>();
  private final Map<String, Set<String>> fields = new LinkedHashMap<>();

  private PackStep(String name) {
    this.name = name;
  }

  static PackStep of(YamlMapping step) {
    PackStep read = new PackStep(text(step, "id").orElseThrow());
    read.add(step);
    return read;
  }

  String name() {
    return name;
  }

  /** Log sources as conditions name them. */
  Set<String> sources() {
    return sources;
  }

  /** Tables that it chooses. */
  Set<String> tables() {
    return tables;
  }

  /** Indices that it chooses. */
  Set<String> indices() {
    return indices;
  }

  /** What becomes of fields; a {@code *} stands for the rest of a name. */
  Map<String, Set<String>> fields() {
    return fields;
  }

  private void add(YamlMapping step) {
    addSources(step);
    switch (text(step, "type").orElseThrow()) {
      case "set_state" -> addPlaces(step);
      case "field_name_mapping" -> addNames(step, "");
      case "field_name_prefix_mapping" -> addNames(step, REST);
      case "field_name_prefix" -> put(REST, text(step, "prefix").orElseThrow() + REST);
      case "split_field" -> addParts(step);
      case "hashes_fields" -> addHashes(step);
      default -> addInside(step);
    }
  }

  private void addInside(YamlMapping step) {
    PackFile.items(step.find("items")).forEach(item -> add((YamlMapping) item));
    step.find("of")
        .ifPresent(
            of ->
                ((YamlMapping) of)
                    .entries()
                    .forEach(
                        way ->
                            PackFile.items(Optional.of(way.value()))
                                .forEach(item -> add((YamlMapping) item))));
  }

  private void addSources(YamlMapping step) {
    Optional<YamlNode> conditions = step.find("rule_conditions");
    if (conditions.isPresent() && conditions.get() instanceof YamlMapping named) {
      addSources(named, text(step, "rule_cond_expr").orElseThrow());
      return;
    }
    for (YamlNode node : PackFile.items(conditions)) {
      YamlMapping condition = (YamlMapping) node;
      if (isSource(condition)) {
        sources.add(source(condition));
      }
    }
  }

  /** An expression with what its names stand for. */
  private void addSources(YamlMapping named, String expression) {
    List<String> meanings = new ArrayList<>();
    for (YamlMapping.Entry entry : named.entries()) {
      meanings.add("`" + entry.key().text() + "` " + meaning((YamlMapping) entry.value()));
    }
    sources.add("`" + expression + "`, where " + String.join("; ", meanings));
  }

  private static String meaning(YamlMapping condition) {
    if (isSource(condition)) {
      return source(condition).replace("; ", " and ");
    }
    List<String> parts = new ArrayList<>();
    for (String key : List.of("field", "key", "value", "val")) {
      text(condition, key).ifPresent(parts::add);
    }
    return String.join(" ", parts);
  }

  private static boolean isSource(YamlMapping condition) {
    return text(condition, "type").orElseThrow().equals("logsource");
  }

  private static String source(YamlMapping condition) {
    List<String> parts = new ArrayList<>();
    for (String kind : List.of("product", "category", "service")) {
      List<String> names = texts(condition.find(kind));
      if (!names.isEmpty()) {
        parts.add(kind + " " + String.join(", ", names));
      }
    }
    return String.join("; ", parts);
  }

  private void addPlaces(YamlMapping step) {
    String key = text(step, "key").orElseThrow();
    if (key.equals("query_table")) {
      tables.addAll(texts(step.find("val")));
    }
    if (key.equals("index")) {
      indices.addAll(texts(step.find("val")));
    }
  }

  private void addNames(YamlMapping step, String rest) {
    for (YamlMapping.Entry entry : ((YamlMapping) step.find("mapping").orElseThrow()).entries()) {
      String field = entry.key().type() == ScalarType.NULL ? "keywords" : entry.key().text() + rest;
      texts(Optional.of(entry.value())).forEach(column -> put(field, column + rest));
    }
  }

  private void addParts(YamlMapping step) {
    for (String field : texts(step.find("field"))) {
      put(field, text(step, "before").orElseThrow());
      put(field, text(step, "after").orElseThrow());
    }
  }

  private void addHashes(YamlMapping step) {
    String prefix = text(step, "field_prefix").orElse("");
    texts(step.find("valid_hash_algos")).forEach(hash -> put("Hashes", prefix + hash));
  }

  private void put(String field, String column) {
    fields.computeIfAbsent(field, name -> new LinkedHashSet<>()).add(column);
  }

  private static Optional<String> text(YamlMapping mapping, String key) {
    return texts(mapping.find(key)).stream().findFirst();
  }

  private static List<String> texts(Optional<YamlNode> node) {
    return PackFile.items(node).stream().map(item -> ((YamlScalar) item).text()).toList();
  }
}
