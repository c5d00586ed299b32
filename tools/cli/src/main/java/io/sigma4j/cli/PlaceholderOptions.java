package io.sigma4j.cli;

import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code %names%} in rules stand for. */
final class PlaceholderOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--placeholder",
      paramLabel = "NAME=VALUE,VALUE",
      description = "What %%NAME%% stands for, repeatable; \\, is a comma in a value.")
  private List<String> definitions = new ArrayList<>();

  @Option(
      names = "--placeholders",
      paramLabel = "FILE",
      description = "YAML or JSON: name: [value, ...] or name: {values: [...], literal: true}.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--implicit-placeholders",
      paramLabel = "defined|never|always",
      description = "Whether a value that is %%NAME%% is replaced without the modifier expand.")
  private ImplicitPlaceholders implicit = ImplicitPlaceholders.DEFINED;

  /**
   * What the options say.
   *
   * @throws CommandLine.ParameterException if a definition or a file is wrong
   */
  LoweringOptions lowering() {
    Placeholders placeholders = Placeholders.none();
    for (Path file : files) {
      placeholders = SettingsFiles.placeholders(file, placeholders, spec.commandLine());
    }
    for (String definition : definitions) {
      int equals = definition.indexOf('=');
      if (equals <= 0) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "--placeholder wants NAME=VALUE,VALUE, not " + definition);
      }
      placeholders =
          placeholders.with(
              definition.substring(0, equals),
              new Placeholders.Definition(values(definition.substring(equals + 1)), false));
    }
    LoweringOptions defaults = LoweringOptions.defaults();
    return new LoweringOptions(placeholders, implicit, defaults.maxValues());
  }

  /** Splits at commas; a backslash before a comma keeps it. */
  static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("\\,", at)) {
        value.append(',');
        at += 2;
        continue;
      }
      if (c == ',') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
      at++;
    }
    values.add(value.toString());
    return values;
  }
}
