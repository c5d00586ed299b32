package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.project.OrderedBatch;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules and what to make of them.
 *
 * <pre>{@code
 * Project project = Project.of(RuleFolder.of(Path.of("rules")), ProjectSettings.of(targets));
 * ProjectResult result = project.compile(1);
 * OutputFolder.of(Path.of("out"), Path.of("out.state"))
 *     .write(QueryFiles.of(result), project.fingerprint());
 * }</pre>
 *
 * @param files of rules, under the names that results show
 * @param settings what decides what becomes of them
 */
public record Project(List<RuleFile> files, ProjectSettings settings) {

  public Project {
    files = List.copyOf(files);
  }

  /** The rules that are in a folder now. */
  public static Project of(RuleFolder folder, ProjectSettings settings) throws IOException {
    return new Project(folder.files(), settings);
  }

  /** All that decides the result, in a few characters: equal only if the results are. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(this);
  }

  /**
   * Compiles all rules; what a file holds never throws.
   *
   * @param threads how many files at a time
   */
  public ProjectResult compile(int threads) {
    SigmaCompiler compiler = settings.compiler();
    List<CompiledRule> rules = new ArrayList<>();
    new OrderedBatch<RuleFile, List<CompiledRule>>(file -> compile(file, compiler), threads)
        .run(files, rules::addAll);
    return new ProjectResult(settings, rules);
  }

  private List<CompiledRule> compile(RuleFile file, SigmaCompiler compiler) {
    try {
      SourceFile source = SourceFile.decode(file.name(), Files.readAllBytes(file.path()));
      return compiler.compile(source).stream()
          .map(rule -> CompiledRule.of(rule, settings.refusals()))
          .toList();
    } catch (IOException e) {
      RuleMeaning unread = unread(file, e);
      return List.of(CompiledRule.of(compiler.compile(unread), settings.refusals()));
    } catch (RuntimeException e) {
      throw new IllegalStateException("a bug of sigma4j, shown by " + file.name(), e);
    }
  }

  private static RuleMeaning unread(RuleFile file, IOException why) {
    SourceFile source = SourceFile.of(file.name(), "");
    Diagnostic diagnostic =
        Diagnostic.at(
                DiagnosticCode.UNREADABLE_FILE,
                new Location(source, Span.at(0)),
                "the file cannot be read: " + why.getClass().getSimpleName())
            .withHelp("check that it is a file, and that you may read it");
    return RuleMeaning.unreadable(source, diagnostic);
  }
}
