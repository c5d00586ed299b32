package io.sigma4j.kql;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KqlGoldenTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return GoldenRunner.tests(Golden.withExtension("kql"), Cases.all(), KqlGoldenTest::compile);
  }

  private static GoldenResult compile(Case testCase) {
    RuleResult rule =
        compiler(testCase).compile(SourceFile.of(testCase.resource(), testCase.rule())).get(0);
    TargetResult result = rule.targets().get(0);
    return result.queries().isEmpty()
        ? GoldenResult.refusal(refusal(rule, result))
        : GoldenResult.output(output(result));
  }

  private static String refusal(RuleResult rule, TargetResult result) {
    List<Diagnostic> all =
        Stream.concat(rule.meaning().diagnostics().stream(), result.diagnostics().stream())
            .toList();
    return TextRenderer.plain().render(all);
  }

  /** The queries, and before them what they lose as comments. */
  private static String output(TargetResult result) {
    String losses =
        result.diagnostics().stream()
            .map(loss -> "// " + loss.code().code() + effect(loss) + "\n")
            .distinct()
            .collect(Collectors.joining());
    return losses + String.join("\n\n", result.queries()) + "\n";
  }

  private static String effect(Diagnostic loss) {
    return loss.effect().map(effect -> " " + effect.word()).orElse("");
  }

  private static SigmaCompiler compiler(Case testCase) {
    Target target = Target.of(new KqlBackend(), "default", Map.of(), testCase.fieldTypes());
    return SigmaCompiler.of(List.of(target), testCase.lowering(), SigmaCompiler.Strictness.LENIENT);
  }
}
