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
 * @param problem why it cannot be taken for rules
 */
record LoadedFile(SourceFile file, Optional<Diagnostic> problem) {

  static LoadedFile of(String name, byte[] bytes) {
    return new LoadedFile(SourceFile.decode(name, bytes), Optional.empty());
  }

  static LoadedFile unreadable(String name, String why) {
    return without(
        name,
        DiagnosticCode.UNREADABLE_FILE,
        "the file cannot be read: " + why,
        "check that it is a file, and that you may read it");
  }

  static LoadedFile tooLarge(String name, int limit) {
    return without(
        name,
        DiagnosticCode.FILE_TOO_LARGE,
        "the file has more than %,d bytes".formatted(limit),
        "check that it holds rules, and divide it");
  }

  /** A file whose name says that tests of a rule are in it. */
  static LoadedFile ofTests(String name) {
    return without(
        name,
        DiagnosticCode.NOT_A_RULE,
        "the file holds tests of a rule, and no rule",
        "run the tests: `sigma4j test " + name + "`");
  }

  private static LoadedFile without(String name, DiagnosticCode code, String message, String help) {
    SourceFile file = SourceFile.of(name, "");
    return new LoadedFile(
        file,
        Optional.of(Diagnostic.at(code, new Location(file, Span.at(0)), message).withHelp(help)));
  }

  /** What the rules mean. */
  List<RuleMeaning> read(RuleFrontEnd frontEnd) {
    return problem.isPresent() ? List.of(refused(problem.get())) : frontEnd.read(file);
  }

  /** What the compiler makes of the rules. */
  List<RuleResult> compile(SigmaCompiler compiler) {
    return problem.isPresent()
        ? List.of(compiler.compile(refused(problem.get())))
        : compiler.compile(file);
  }

  private RuleMeaning refused(Diagnostic why) {
    return RuleMeaning.unreadable(file, why);
  }
}
