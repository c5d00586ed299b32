package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A rule file as far as it could be read from disk.
 *
 * @param file its content, empty after a problem
 * @param problem why it could not be read
 */
record LoadedFile(SourceFile file, Optional<String> problem) {

  static LoadedFile of(String name, byte[] bytes) {
    return new LoadedFile(SourceFile.decode(name, bytes), Optional.empty());
  }

  static LoadedFile unreadable(String name, String why) {
    return new LoadedFile(SourceFile.of(name, ""), Optional.of(why));
  }

  /** What the rules mean. */
  List<RuleMeaning> read(RuleFrontEnd frontEnd) {
    return problem.isPresent() ? List.of(unreadable(problem.get())) : frontEnd.read(file);
  }

  /** What the compiler makes of the rules. */
  List<RuleResult> compile(SigmaCompiler compiler) {
    return problem.isPresent()
        ? List.of(compiler.compile(unreadable(problem.get())))
        : compiler.compile(file);
  }

  private RuleMeaning unreadable(String why) {
    Diagnostic diagnostic =
        Diagnostic.at(
                DiagnosticCode.UNREADABLE_FILE,
                new Location(file, Span.at(0)),
                "the file cannot be read: " + why)
            .withHelp("check that it is a file, and that you may read it");
    return new RuleMeaning(file, 0, Optional.empty(), List.of(), List.of(diagnostic));
  }
}
