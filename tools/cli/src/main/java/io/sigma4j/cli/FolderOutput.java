package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** One file for each rule and target: {@code TARGET/NAME.txt}, the name from the rule's file. */
final class FolderOutput implements QueryOutput {

  private final Path folder;
  private final Charset encoding;
  private final Set<Path> written = new HashSet<>();

  FolderOutput(Path folder, Charset encoding) {
    this.folder = folder;
    this.encoding = encoding;
  }

  @Override
  public void add(RuleResult rule) {
    for (TargetResult target : rule.targets()) {
      if (target.queries().isEmpty()) {
        continue;
      }
      Path directory = folder.resolve(target.target());
      create(directory);
      Path file = free(directory, stem(rule.meaning().file().name()));
      WholeFile.write(file, String.join("\n", target.queries()) + "\n", encoding);
    }
  }

  private static void create(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new OutputFailure(directory.toString(), e);
    }
  }

  /** Two rules of one name, or of one file, are told apart by a number. */
  private Path free(Path directory, String stem) {
    Path file = directory.resolve(stem + ".txt");
    for (int i = 2; !written.add(file); i++) {
      file = directory.resolve(stem + "-" + i + ".txt");
    }
    return file;
  }

  /** Letters, digits and a few signs of the file's name, so that any file system takes it. */
  private static String stem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    StringBuilder out = new StringBuilder();
    (dot > 0 ? last.substring(0, dot) : last)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0 ? c : '_')
        .forEach(out::appendCodePoint);
    return out.isEmpty() ? "rule" : out.toString();
  }

  @Override
  public void finish(Collection<Diagnostic> assumptions) {
    // Every file is whole already.
  }
}
