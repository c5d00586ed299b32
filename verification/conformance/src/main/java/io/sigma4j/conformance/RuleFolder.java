package io.sigma4j.conformance;

import io.sigma4j.core.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of rules that others wrote. */
final class RuleFolder {

  private RuleFolder() {}

  /** Its files of YAML, ordered by path, under names relative to the folder. */
  static List<SourceFile> read(Path folder) {
    return files(folder, List.of(".yml", ".yaml")).stream().map(file -> read(folder, file)).toList();
  }

  /** The files whose name ends in one of these ways, ordered by path. */
  static List<Path> files(Path folder, List<String> endings) {
    try (Stream<Path> found = Files.find(folder, 20, (file, kind) -> kind.isRegularFile())) {
      return found
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path folder, Path file) {
    try {
      return SourceFile.decode(folder.relativize(file).toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
