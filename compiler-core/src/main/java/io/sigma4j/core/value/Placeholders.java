package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What placeholders stand for in a compilation. Immutable. */
public final class Placeholders {

  private static final Placeholders NONE = new Placeholders(Map.of(), List.of());

  private final Map<String, Definition> definitions;

  /** Asked in order for names that have no definition. */
  private final List<Fallback> fallbacks;

  private Placeholders(Map<String, Definition> definitions, List<Fallback> fallbacks) {
    this.definitions = definitions;
    this.fallbacks = List.copyOf(fallbacks);
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

  /**
   * What names stand for that nothing else defines.
   *
   * @param names which ones
   * @param definition what all of them stand for
   */
  public record Fallback(Predicate<String> names, Definition definition) {}

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
    return new Placeholders(Collections.unmodifiableMap(more), fallbacks);
  }

  /** These, and one more fallback. */
  public Placeholders with(Fallback fallback) {
    List<Fallback> more = new ArrayList<>(fallbacks);
    more.add(fallback);
    return new Placeholders(definitions, more);
  }

  /** These, and of {@code others} those whose names are not among these. */
  public Placeholders orElse(Placeholders others) {
    Map<String, Definition> more = new LinkedHashMap<>(others.definitions);
    more.putAll(definitions);
    List<Fallback> all = new ArrayList<>(fallbacks);
    all.addAll(others.fallbacks);
    return new Placeholders(Collections.unmodifiableMap(more), all);
  }

  private static Definition joined(Definition first, Definition second) {
    List<String> values = new ArrayList<>(first.values());
    values.addAll(second.values());
    return new Definition(values, second.literal());
  }

  /** The definition of a name. */
  public Optional<Definition> find(String name) {
    Definition definition = definitions.get(name);
    if (definition != null) {
      return Optional.of(definition);
    }
    return fallbacks.stream()
        .filter(fallback -> fallback.names().test(name))
        .map(Fallback::definition)
        .findFirst();
  }

  /** The names defined, in order. */
  public Set<String> names() {
    return definitions.keySet();
  }
}
