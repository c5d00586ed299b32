package io.sigma4j.project;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds rule files: a file is itself, a folder is walked. */
public final class RuleFinder {

  private final List<PathMatcher> matchers;

  private RuleFinder(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  /** A finder of files whose names match one of some patterns, as in {@code *.yml}. */
  public static RuleFinder of(List<String> patterns) {
    return new RuleFinder(
        patterns.stream()
            .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
            .toList());
  }

  /** A finder of {@code *.yml} and {@code *.yaml}. */
  public static RuleFinder ofYaml() {
    return of(List.of("*.{yml,yaml}"));
  }

  /**
   * What was found.
   *
   * @param files in order of the arguments, those of a folder by path; none twice
   * @param missing arguments that are neither a file nor a folder
   */
  public record Found(List<RuleFile> files, List<String> missing) {}

  /** The files that the arguments name. Links to folders inside a folder are not followed. */
  public Found find(List<String> arguments) throws IOException {
    Map<Path, RuleFile> files = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        walk(path).forEach(file -> files.putIfAbsent(file.path(), file));
      } else if (Files.exists(path)) {
        files.putIfAbsent(path, new RuleFile(name(path), path));
      } else {
        missing.add(argument);
      }
    }
    return new Found(List.copyOf(files.values()), missing);
  }

  private List<RuleFile> walk(Path folder) throws IOException {
    List<RuleFile> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (matches(file) && !Files.isDirectory(file)) {
              found.add(new RuleFile(name(file), file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (matches(file)) {
              found.add(new RuleFile(name(file), file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(RuleFile::name));
    return found;
  }

  private boolean matches(Path file) {
    Path name = file.getFileName();
    return name != null && matchers.stream().anyMatch(matcher -> matcher.matches(name));
  }

  private static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
