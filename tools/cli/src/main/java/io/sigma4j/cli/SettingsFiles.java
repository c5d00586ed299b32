package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.pipeline.FieldTypesReader;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Reads files that options name; what is wrong with them is wrong usage. */
final class SettingsFiles {

  private SettingsFiles() {}

  static Placeholders placeholders(Path path, Placeholders before, CommandLine command) {
    Diagnostics diagnostics = new Diagnostics();
    Placeholders read = PlaceholdersReader.read(load(path, command), before, diagnostics);
    refuse(diagnostics, path.toString(), command);
    return read;
  }

  static FieldTypes fieldTypes(Path path, CommandLine command) {
    Diagnostics diagnostics = new Diagnostics();
    FieldTypes read = FieldTypesReader.read(load(path, command), diagnostics);
    refuse(diagnostics, path.toString(), command);
    return read;
  }

  private static SourceFile load(Path path, CommandLine command) {
    try {
      return SourceFile.decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new CommandLine.ParameterException(command, "cannot read " + path, e);
    }
  }

  static void refuse(Diagnostics diagnostics, String name, CommandLine command) {
    if (diagnostics.hasErrors()) {
      String problems =
          diagnostics.list().stream()
              .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
              .map(TextRenderer.plain()::render)
              .collect(Collectors.joining("\n"));
      throw new CommandLine.ParameterException(command, name + " cannot be used:\n" + problems);
    }
  }
}
