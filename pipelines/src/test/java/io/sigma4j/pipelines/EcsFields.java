package io.sigma4j.pipelines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of the Elastic Common Schema, as the words of field types. */
final class EcsFields {

  private final Map<String, List<String>> types = new LinkedHashMap<>();
  private final Set<String> sets = new LinkedHashSet<>();

  private EcsFields() {}

  static EcsFields all() {
    EcsFields fields = new EcsFields();
    text().lines().filter(line -> !line.startsWith("#")).forEach(fields::add);
    return fields;
  }

  private static String text() {
    try (InputStream stream = EcsFields.class.getResourceAsStream("ecs-fields.csv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split(",", -1);
    String word = word(cells[1]);
    types.put(cells[0], cells[2].equals("yes") ? List.of(word, "multi") : List.of(word));
    sets.add(set(cells[0]));
  }

  private static String word(String type) {
    return switch (type) {
      case "wildcard", "constant_keyword" -> "keyword";
      case "match_only_text" -> "text";
      case "integer" -> "long";
      case "float", "scaled_float" -> "double";
      default -> type;
    };
  }

  private static String set(String field) {
    return field.substring(0, Math.max(0, field.indexOf('.')));
  }

  /** Whether the name is one that only the schema gives. */
  boolean owns(String field) {
    return sets.contains(set(field));
  }

  /** What the field is; nothing if there is none. */
  Optional<List<String>> type(String field) {
    return Optional.ofNullable(types.get(field));
  }
}
