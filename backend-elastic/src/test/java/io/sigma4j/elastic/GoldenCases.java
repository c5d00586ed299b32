package io.sigma4j.elastic;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.SigmaCompiler.Strictness;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.Cases;
import io.sigma4j.testkit.Golden;
import io.sigma4j.testkit.GoldenResult;
import io.sigma4j.testkit.GoldenRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The shared cases for one backend, in a folder of their own. */
public final class GoldenCases {

  private final Backend backend;
  private final Consumer<String> literals;

  /**
   * The cases.
   *
   * @param literals reads the literals of a query and throws if one does not end
   */
  public GoldenCases(Backend backend, Consumer<String> literals) {
    this.backend = backend;
    this.literals = literals;
  }

  /** A test for each case. */
  public Stream<DynamicTest> tests(String extension) {
    Path folder = Path.of("src", "test", "resources", "golden", backend.name());
    return GoldenRunner.tests(Golden.in(folder, extension), Cases.all(), this::result);
  }

  private GoldenResult result(Case shared) {
    Target target =
        Target.of(backend, backend.formats().get(0).name(), Map.of(), shared.fieldTypes());
    SigmaCompiler compiler =
        SigmaCompiler.of(List.of(target), shared.lowering(), Strictness.LENIENT);
    RuleResult rule = compiler.compile(SourceFile.of("rule.yml", shared.rule())).get(0);
    TargetResult result = rule.targets().get(0);
    if (result.queries().isEmpty()) {
      List<Diagnostic> all = new ArrayList<>(rule.meaning().diagnostics());
      all.addAll(result.diagnostics());
      return GoldenResult.refusal(TextRenderer.plain().render(all));
    }
    result.queries().forEach(literals);
    return GoldenResult.output(String.join("\n\n", result.queries()) + "\n");
  }
}
