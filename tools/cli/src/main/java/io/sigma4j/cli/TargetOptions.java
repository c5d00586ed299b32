package io.sigma4j.cli;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** For which targets, in which format, with which settings. */
final class TargetOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-t", "--target"},
      paramLabel = "TARGET",
      description = "Target language, repeatable; all of them if not given (see: list targets).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "Output format (see: list formats).")
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-O", "--backend-option"},
      paramLabel = "KEY=VALUE",
      description = "A target's setting, repeatable; TARGET.KEY=VALUE names one target.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = {"-j", "--json-indent"},
      paramLabel = "N",
      description = "Indentation of queries that are JSON.")
  private Optional<Integer> indent = Optional.empty();

  /** Whether no target was named, so that all are meant. */
  boolean areAll() {
    return names.isEmpty();
  }

  /**
   * The targets in the order given.
   *
   * @throws CommandLine.ParameterException if there is no such target, format or setting
   */
  List<Target> targets(Backends backends, FieldTypes types) {
    List<Backend> chosen =
        names.isEmpty()
            ? backends.all()
            : names.stream().map(name -> backend(backends, name)).distinct().toList();
    Map<Backend, Map<String, String>> options = options(chosen);
    return chosen.stream()
        .map(b -> Target.of(b, format(b, chosen), options.getOrDefault(b, Map.of()), types))
        .toList();
  }

  private Backend backend(Backends backends, String name) {
    return backends
        .find(name)
        .orElseThrow(
            () -> {
              List<String> known = backends.all().stream().map(Backend::name).toList();
              return wrong("there is no target " + name + near(name, known) + "; known: " + known);
            });
  }

  private static String near(String name, List<String> known) {
    return NearestName.among(known).question(name).map(question -> ", " + question).orElse("");
  }

  private String format(Backend backend, List<Backend> chosen) {
    List<String> known = backend.formats().stream().map(Format::name).toList();
    if (format.isEmpty()) {
      return known.get(0);
    }
    if (known.contains(format.get())) {
      return format.get();
    }
    if (chosen.stream().anyMatch(b -> hasFormat(b, format.get()))) {
      return known.get(0);
    }
    throw wrong(
        backend.name()
            + " has no format "
            + format.get()
            + near(format.get(), known)
            + "; known: "
            + known);
  }

  private static boolean hasFormat(Backend backend, String name) {
    return backend.formats().stream().anyMatch(format -> format.name().equals(name));
  }

  private Map<Backend, Map<String, String>> options(List<Backend> chosen) {
    Map<Backend, Map<String, String>> options = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        throw wrong("-O wants KEY=VALUE, not " + setting);
      }
      set(chosen, options, setting.substring(0, equals), setting.substring(equals + 1));
    }
    indent.ifPresent(
        width -> {
          for (Backend backend : chosen) {
            if (backend.options().stream().anyMatch(option -> option.key().equals("indent"))) {
              options
                  .computeIfAbsent(backend, key -> new LinkedHashMap<>())
                  .put("indent", String.valueOf(width));
            }
          }
        });
    return options;
  }

  private void set(
      List<Backend> chosen, Map<Backend, Map<String, String>> options, String name, String value) {
    boolean found = false;
    for (Backend backend : chosen) {
      for (io.sigma4j.core.backend.Option option : backend.options()) {
        if (!name.equals(option.key()) && !name.equals(backend.name() + "." + option.key())) {
          continue;
        }
        if (!option.values().isEmpty() && !option.values().contains(value)) {
          throw wrong("-O " + name + " is one of " + option.values() + ", not " + value);
        }
        options.computeIfAbsent(backend, key -> new LinkedHashMap<>()).put(option.key(), value);
        found = true;
      }
    }
    if (!found) {
      throw wrong("no chosen target knows the setting " + name + "; known: " + known(chosen));
    }
  }

  private static List<String> known(List<Backend> chosen) {
    return chosen.stream()
        .flatMap(b -> b.options().stream().map(option -> b.name() + "." + option.key()))
        .toList();
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
