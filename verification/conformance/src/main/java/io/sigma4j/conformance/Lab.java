package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
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

/** A program that answers queries, NDJSON in and NDJSON out. */
final class Lab {

  private static final Path TARGET = Path.of("target", "engines");

  /** For all queries of a run, on a machine that does other things too. */
  private static final int LIMIT_MINUTES = 60;

  /** How much of what a program said before it failed is told. */
  private static final int SHOWN_LINES = 20;

  private final Path folder;
  private final String program;

  private Lab(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** The program of an engine that is a folder beside this module. */
  static Lab of(String engine, String program) {
    return new Lab(Path.of("..", "engines", engine), program);
  }

  /**
   * The program of a tool that is no part of the repository; it is run from a copy, as it builds
   * itself beside its sources when first used.
   *
   * @return empty if the tool is not at hand
   */
  static Optional<Lab> find(String tool, String program) {
    return Shared.find("tools/" + tool)
        .map(source -> new Lab(FolderCopy.of(source, TARGET.resolve(tool)), program));
  }

  /** A file for the program. */
  Path file(String name, String text) {
    try {
      Path file = TARGET.resolve(folder.getFileName() + "-files").resolve(name);
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
    Path output = run(arguments, lines(queries), queries.size());
    try {
      return Files.readAllLines(output).stream().map(Json::readObject).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the program prints, without arguments and queries, if it succeeds: a single line. */
  String print() {
    try {
      return Files.readString(run(List.of(), "", 1)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path run(List<String> arguments, String text, long expected) {
    Path input = file("queries.ndjson", text);
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
      check(ended ? process.exitValue() : -1, output, errors, expected);
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void check(int status, Path output, Path errors, long expected) throws IOException {
    List<String> lines = Files.readAllLines(output);
    if (status != 0 || lines.size() != expected) {
      throw new IllegalStateException(
          "%s ended with %d after %d of %d lines: %s%s"
              .formatted(
                  folder.getFileName(),
                  status,
                  lines.size(),
                  expected,
                  Files.readString(errors),
                  String.join("\n", lines.subList(0, Math.min(SHOWN_LINES, lines.size())))));
    }
  }

  /** Objects, one a line. */
  static String lines(List<Map<String, Object>> objects) {
    StringBuilder lines = new StringBuilder();
    objects.forEach(object -> lines.append(Json.write(object)).append('\n'));
    return lines.toString();
  }
}
