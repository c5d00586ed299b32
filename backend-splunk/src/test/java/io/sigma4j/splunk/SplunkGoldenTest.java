package io.sigma4j.splunk;

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
import io.sigma4j.testkit.SplLiterals;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SplunkGoldenTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return GoldenRunner.tests(Golden.withExtension("spl"), Cases.all(), SplunkGoldenTest::compile);
  }

  private static GoldenResult compile(Case subject) {
    SourceFile file = SourceFile.of(subject.resource(), subject.rule());
    RuleResult rule = compiler(subject).compile(file).get(0);
    TargetResult result = rule.targets().get(0);
    if (result.queries().isEmpty()) {
      List<Diagnostic> all =
          Stream.concat(rule.meaning().diagnostics().stream(), result.diagnostics().stream())
              .toList();
      return GoldenResult.refusal(TextRenderer.plain().render(all));
    }
    result.queries().forEach(SplLiterals::read);
    return GoldenResult.output(output(result));
  }

  /** The queries, and before them what they lose as comments. */
  private static String output(TargetResult result) {
    String losses =
        result.diagnostics().stream()
            .map(loss -> "``` " + loss.code().code() + effect(loss) + " ```\n")
            .distinct()
            .collect(Collectors.joining());
    return losses + String.join("\n\n", result.queries()) + "\n";
  }

  private static String effect(Diagnostic loss) {
    return loss.effect().map(effect -> " " + effect.word()).orElse("");
  }

  private static SigmaCompiler compiler(Case subject) {
    Target target = Target.of(new SplunkBackend(), "default", Map.of(), subject.fieldTypes());
    return SigmaCompiler.of(List.of(target), subject.lowering(), SigmaCompiler.Strictness.LENIENT);
  }
}
