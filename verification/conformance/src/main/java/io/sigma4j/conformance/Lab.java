package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program that answers queries, NDJSON in and NDJSON out. It is run from a copy, as it builds
 * itself beside its sources when first used.
 */
final class Lab {

  private static final Path ENGINES = Path.of("target", "engines");

  /** For one batch of queries, on a machine that does other things too. */
  private static final int LIMIT_MINUTES = 20;

  private final Path folder;
  private final String program;

  private Lab(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** The program of a tool, copied; empty if the tool is not at hand. */
  static Optional<Lab> find(String tool, String program) {
    return Shared.find("tools/" + tool)
        .map(source -> new Lab(FolderCopy.of(source, ENGINES.resolve(tool)), program));
  }

  /** A file for the program, beside its copy. */
  Path file(String name, String text) {
    try {
      Path file = folder.resolveSibling(folder.getFileName() + "-files").resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs the program over the queries.
   *
   * @return the answers, one for each query
   */
  List<Map<String, Object>> ask(List<String> arguments, List<Map<String, Object>> queries) {
    Path input = file("queries.ndjson", lines(queries));
    Path output = file("answers.ndjson", "");
    Path errors = file("errors.txt", "");
    List<String> command = new ArrayList<>(List.of(folder.resolve(program).toString()));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      int status = ended ? process.exitValue() : -1;
      return answers(status, output, errors.toFile(), queries.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<Map<String, Object>> answers(int status, Path output, File errors, int expected)
      throws IOException {
    List<Map<String, Object>> answers =
        Files.readAllLines(output).stream().map(Json::readObject).toList();
    if (status != 0 || answers.size() != expected) {
      throw new IllegalStateException(
          "%s ended with %d after %d of %d answers: %s"
              .formatted(
                  folder.getFileName(),
                  status,
                  answers.size(),
                  expected,
                  Files.readString(errors.toPath())));
    }
    return answers;
  }

  /** Objects, one a line. */
  static String lines(List<Map<String, Object>> objects) {
    StringBuilder lines = new StringBuilder();
    objects.forEach(object -> lines.append(Json.write(object)).append('\n'));
    return lines.toString();
  }
}
