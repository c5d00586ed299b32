package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What placeholders stand for in a compilation. Immutable. */
public final class Placeholders {

  private static final Placeholders NONE = new Placeholders(Map.of());

  private final Map<String, Definition> definitions;

  private Placeholders(Map<String, Definition> definitions) {
    this.definitions = definitions;
  }

  /**
   * What one placeholder stands for.
   *
   * @param values alternatives, one or more
   * @param literal whether wildcards and backslashes in the values are plain characters
   */
  public record Definition(List<String> values, boolean literal) {
    public Definition {
      values = List.copyOf(values);
    }
  }

  /** No placeholder is defined. */
  public static Placeholders none() {
    return NONE;
  }

  /**
   * These and one more definition; the values of a name that is there already are appended to.
   *
   * @param name without percent signs
   */
  public Placeholders with(String name, Definition definition) {
    Map<String, Definition> more = new LinkedHashMap<>(definitions);
    more.merge(name, definition, Placeholders::joined);
    return new Placeholders(Collections.unmodifiableMap(more));
  }

  /** These, and of {@code others} those whose names are not among these. */
  public Placeholders orElse(Placeholders others) {
    Map<String, Definition> more = new LinkedHashMap<>(others.definitions);
    more.putAll(definitions);
    return new Placeholders(Collections.unmodifiableMap(more));
  }

  private static Definition joined(Definition first, Definition second) {
    List<String> values = new ArrayList<>(first.values());
    values.addAll(second.values());
    return new Definition(values, second.literal());
  }

  /** The definition of a name. */
  public Optional<Definition> find(String name) {
    return Optional.ofNullable(definitions.get(name));
  }

  /** The names defined, in order. */
  public Set<String> names() {
    return definitions.keySet();
  }
}
