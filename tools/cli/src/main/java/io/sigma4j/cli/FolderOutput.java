package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.project.compile.CompiledRule;
import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.compile.ProjectSettings;
import io.sigma4j.project.output.QueryFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** A file for each rule and target, and their manifest, as builds with Maven write them. */
final class FolderOutput implements QueryOutput {

  private static final Comparator<CompiledRule> BY_PATH =
      Comparator.comparing(CompiledRule::path).thenComparingInt(CompiledRule::document);

  private final Path folder;
  private final Charset encoding;
  private final List<Target> targets;
  private final RuleNames names;
  private final List<CompiledRule> rules = new ArrayList<>();

  FolderOutput(Path folder, Charset encoding, List<Target> targets, RuleNames names) {
    this.folder = folder;
    this.encoding = encoding;
    this.targets = targets;
    this.names = names;
  }

  @Override
  public void add(RuleResult rule) {
    CompiledRule compiled = CompiledRule.of(rule, ProjectSettings.Refusals.ERRORS);
    rules.add(compiled.at(names.of(compiled.path())));
  }

  /** The manifest comes last: what it names is there. */
  @Override
  public void finish(Collection<Diagnostic> assumptions) {
    rules.sort(BY_PATH);
    SortedMap<String, String> files =
        QueryFiles.of(new ProjectResult(ProjectSettings.of(targets), rules));
    String manifest = Objects.requireNonNull(files.remove(QueryFiles.MANIFEST));
    files.forEach((path, text) -> write(path, text, encoding));
    write(QueryFiles.MANIFEST, manifest, StandardCharsets.UTF_8);
  }

  private void write(String path, String text, Charset charset) {
    Path file = folder.resolve(path);
    create(Objects.requireNonNull(file.getParent()));
    WholeFile.write(file, text, charset);
  }

  private static void create(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new OutputFailure(directory.toString(), e);
    }
  }
}
