package io.sigma4j.project.compile;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.pipeline.FieldTypesReader;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that settings name; what is wrong with them is reported. */
public final class SettingsFiles {

  private SettingsFiles() {}

  /** The placeholders given before, and those of a file. */
  public static Placeholders placeholders(Path path, Placeholders before, Diagnostics diagnostics) {
    return load(path, diagnostics)
        .map(file -> PlaceholdersReader.read(file, before, diagnostics))
        .orElse(before);
  }

  /** The field types of a file. */
  public static FieldTypes fieldTypes(Path path, Diagnostics diagnostics) {
    return load(path, diagnostics)
        .map(file -> FieldTypesReader.read(file, diagnostics))
        .orElseGet(FieldTypes::none);
  }

  private static Optional<SourceFile> load(Path path, Diagnostics diagnostics) {
    try {
      return Optional.of(SourceFile.decode(path.toString(), Files.readAllBytes(path)));
    } catch (IOException e) {
      Location place = new Location(SourceFile.of(path.toString(), ""), Span.at(0));
      String why = "the file cannot be read: " + e.getClass().getSimpleName();
      diagnostics.add(
          Diagnostic.at(DiagnosticCode.UNREADABLE_FILE, place, why)
              .withHelp("check the path in the settings"));
      return Optional.empty();
    }
  }
}
