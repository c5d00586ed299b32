package io.sigma4j.conformance;

import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What went wrong for users of other converters, as cases in a folder outside the repository. */
final class Casebook {

  /** What the cases of these areas need is not there yet. */
  private static final Set<String> LATER =
      Set.of("pipelines", "logsource", "correlation", "filters", "formats");

  private Casebook() {}

  /**
   * A folder of the casebook.
   *
   * @param folder with the rule, maybe events, and the entry itself
   * @param area as the entry names it
   * @param kind {@code match}, {@code refuse}, {@code diagnose} or {@code usability}
   */
  record Entry(Path folder, String area, String kind) {

    /** Its number and slug. */
    String name() {
      return String.valueOf(folder.getFileName());
    }

    /** Whether it speaks of one rule that compiles by itself, and says which events it finds. */
    boolean hasVerdicts() {
      return !LATER.contains(area) && has("events.ndjson");
    }

    /** Whether it has a file of that name. */
    boolean has(String file) {
      return Files.exists(folder.resolve(file));
    }

    /** The entry in the form of the shared cases. */
    Case toCase() {
      return new Case("casebook", name(), text("rule.yml"), events(), Map.of(), Map.of());
    }

    private List<CaseEvent> events() {
      return text("events.ndjson").lines().map(Json::readObject).map(Entry::event).toList();
    }

    private static CaseEvent event(Map<String, Object> members) {
      if (members.get("fields") instanceof Map<?, ?> fields) {
        return new CaseEvent(
            String.valueOf(members.get("_id")),
            Boolean.TRUE.equals(members.get("expect")),
            "as the casebook says",
            named(fields));
      }
      throw new IllegalStateException("no fields: " + members);
    }

    private static Map<String, Object> named(Map<?, ?> fields) {
      Map<String, Object> named = new LinkedHashMap<>();
      fields.forEach((name, value) -> named.put(String.valueOf(name), value));
      return named;
    }

    /** The content of one of its files. */
    String text(String file) {
      try {
        return Files.readString(folder.resolve(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Every entry, ordered by number. */
  static List<Entry> read(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isDirectory).sorted().map(Casebook::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(Path folder) {
    try {
      Map<String, Object> members = Json.readObject(Files.readString(folder.resolve("case.json")));
      return new Entry(
          folder, String.valueOf(members.get("area")), String.valueOf(members.get("kind")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
