package io.sigma4j.pipelines;

import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
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

  /** What becomes of fields; a {@code *} stands for the rest of a name. */
  Map<String, Set<String>> fields() {
    return fields;
  }

  private void add(YamlMapping step) {
    step.find("rule_conditions").ifPresent(this::addSources);
    switch (text(step, "type").orElseThrow()) {
      case "set_state" -> addTables(step);
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

  private void addSources(YamlNode conditions) {
    List<YamlNode> all = new ArrayList<>();
    if (conditions instanceof YamlMapping named) {
      named.entries().forEach(entry -> all.add(entry.value()));
    } else {
      all.addAll(((YamlSequence) conditions).items());
    }
    for (YamlNode node : all) {
      YamlMapping condition = (YamlMapping) node;
      if (text(condition, "type").orElseThrow().equals("logsource")) {
        sources.add(source(condition));
      }
    }
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

  private void addTables(YamlMapping step) {
    if (text(step, "key").orElseThrow().equals("query_table")) {
      tables.addAll(texts(step.find("val")));
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
