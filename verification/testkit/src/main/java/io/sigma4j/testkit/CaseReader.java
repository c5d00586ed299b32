package io.sigma4j.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The folder of a case, read. */
final class CaseReader {

  private static final Set<String> MEMBERS = Set.of("_id", "expect", "why", "fields");

  private final Path folder;

  private CaseReader(Path folder) {
    this.folder = folder;
  }

  static Case read(Path folder) {
    try {
      return new CaseReader(folder).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(folder + ": " + e.getMessage(), e);
    }
  }

  private Case read() throws IOException {
    return new Case(
        name(Objects.requireNonNull(folder.getParent())),
        name(folder),
        Files.readString(folder.resolve("rule.yml")),
        events(),
        types(),
        placeholders());
  }

  private static String name(Path folder) {
    // The folders of a jar's file system may end in a slash.
    String name = Objects.requireNonNull(folder.getFileName()).toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private List<CaseEvent> events() throws IOException {
    List<CaseEvent> events = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("events.ndjson"))) {
      events.add(event(Json.readObject(line)));
    }
    return events;
  }

  private static CaseEvent event(Map<String, Object> members) {
    if (!members.keySet().equals(MEMBERS)) {
      throw new IllegalArgumentException("An event has " + MEMBERS + ", not " + members.keySet());
    }
    return new CaseEvent(
        member(members, "_id", String.class),
        member(members, "expect", Boolean.class),
        member(members, "why", String.class),
        strings(member(members, "fields", Map.class)));
  }

  private static <T> T member(Map<String, Object> members, String name, Class<T> type) {
    Object value = members.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(name + " must be a " + type.getSimpleName());
    }
    return type.cast(value);
  }

  private Map<String, CaseField> types() throws IOException {
    Map<String, CaseField> types = new LinkedHashMap<>();
    yaml("types.yml").forEach((name, value) -> types.put(name, field(value)));
    return types;
  }

  private static CaseField field(Object value) {
    if (value instanceof Map<?, ?> members) {
      return new CaseField(
          String.valueOf(members.get("type")), Boolean.TRUE.equals(members.get("multi")));
    }
    return new CaseField(value.toString(), false);
  }

  private Map<String, CasePlaceholder> placeholders() throws IOException {
    Map<String, CasePlaceholder> placeholders = new LinkedHashMap<>();
    yaml("placeholders.yml").forEach((name, value) -> placeholders.put(name, placeholder(value)));
    return placeholders;
  }

  private static CasePlaceholder placeholder(Object value) {
    if (value instanceof Map<?, ?> members) {
      return new CasePlaceholder(
          texts(members.get("values")), Boolean.TRUE.equals(members.get("literal")));
    }
    return new CasePlaceholder(texts(value), false);
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof List<?> values) {
      return values.stream().map(String::valueOf).toList();
    }
    throw new IllegalArgumentException("A placeholder has a list of values, not " + value);
  }

  private Map<String, Object> yaml(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return Map.of();
    }
    Object content =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
    if (content instanceof Map<?, ?> members) {
      return strings(members);
    }
    throw new IllegalArgumentException(file + " must be a map");
  }

  private static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }
}
