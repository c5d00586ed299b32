package io.sigma4j.project.compile;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Targets as a configuration names them.
 *
 * @param targets in the order named; those that are wrong are left out
 * @param problems what is wrong, a sentence each; with any of them the targets are not to be used
 */
public record TargetChoice(List<Target> targets, List<String> problems) {

  public TargetChoice {
    targets = List.copyOf(targets);
    problems = List.copyOf(problems);
  }

  /**
   * The targets named.
   *
   * @param backends to choose from
   * @param names as in {@code splunk} or {@code splunk:FORMAT}; all backends if there are none
   * @param settings as in {@code KEY=VALUE}, or {@code TARGET.KEY=VALUE} for one target
   * @param types what the fields are
   */
  public static TargetChoice of(
      Backends backends, List<String> names, List<String> settings, FieldTypes types) {
    Reading reading = new Reading(backends);
    List<String> wanted =
        names.isEmpty() ? backends.all().stream().map(Backend::name).toList() : names;
    wanted.forEach(reading::name);
    settings.forEach(reading::setting);
    return new TargetChoice(reading.targets(types), reading.problems);
  }

  private record Named(Backend backend, String format) {}

  private static final class Reading {

    private final Backends backends;
    private final List<String> problems = new ArrayList<>();
    private final Set<Named> chosen = new LinkedHashSet<>();
    private final Map<Backend, Map<String, String>> options = new LinkedHashMap<>();

    Reading(Backends backends) {
      this.backends = backends;
      if (backends.all().isEmpty()) {
        problems.add("there is no target: no backend is among the dependencies");
      }
    }

    void name(String text) {
      int colon = text.indexOf(':');
      String name = colon < 0 ? text : text.substring(0, colon);
      Optional<Backend> backend = backends.find(name);
      if (backend.isEmpty()) {
        List<String> known = backends.all().stream().map(Backend::name).toList();
        problems.add("there is no target " + name + near(name, known));
        return;
      }
      List<String> formats = backend.get().formats().stream().map(Format::name).toList();
      String format = colon < 0 ? formats.get(0) : text.substring(colon + 1);
      if (!formats.contains(format)) {
        problems.add(backend.get().name() + " has no format " + format + near(format, formats));
        return;
      }
      chosen.add(new Named(backend.get(), format));
    }

    void setting(String text) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        problems.add("a setting is KEY=VALUE, not " + text);
        return;
      }
      String key = text.substring(0, equals);
      boolean found = false;
      for (Backend backend : backends()) {
        for (Option option : backend.options()) {
          if (isMeant(backend, option, key)) {
            set(backend, option, text.substring(equals + 1));
            found = true;
          }
        }
      }
      if (!found) {
        problems.add("no chosen target knows the setting " + key + near(key, settings()));
      }
    }

    private Set<Backend> backends() {
      Set<Backend> all = new HashSet<>();
      chosen.forEach(named -> all.add(named.backend()));
      return all;
    }

    private static boolean isMeant(Backend backend, Option option, String key) {
      return key.equals(option.key()) || key.equals(backend.name() + "." + option.key());
    }

    private void set(Backend backend, Option option, String value) {
      if (!option.values().isEmpty() && !option.values().contains(value)) {
        problems.add(
            "the setting " + option.key() + " is one of " + option.values() + ", not " + value);
        return;
      }
      options.computeIfAbsent(backend, key -> new LinkedHashMap<>()).put(option.key(), value);
    }

    private List<String> settings() {
      return backends().stream()
          .flatMap(b -> b.options().stream().map(option -> b.name() + "." + option.key()))
          .sorted()
          .toList();
    }

    private static String near(String name, List<String> known) {
      String question = NearestName.among(known).question(name).map(q -> ", " + q).orElse("");
      return question + "; known: " + String.join(", ", known);
    }

    List<Target> targets(FieldTypes types) {
      return chosen.stream()
          .map(
              named ->
                  Target.of(
                      named.backend(),
                      named.format(),
                      options.getOrDefault(named.backend(), Map.of()),
                      types))
          .toList();
    }
  }
}
