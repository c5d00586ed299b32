package io.sigma4j.testkit;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * Compiles the rule of a case for one backend, with the types and placeholders of the case.
 *
 * @param backend the backend, used in its first format
 * @param options values of some of its options
 */
record CaseCompiler(Backend backend, Map<String, String> options) {

  CaseCompiler {
    options = Map.copyOf(options);
  }

  RuleResult compile(Case subject, Tracing tracing) {
    Target target =
        Target.of(backend, backend.formats().get(0).name(), options, subject.fieldTypes())
            .with(tracing);
    return SigmaCompiler.of(List.of(target), subject.lowering(), SigmaCompiler.Strictness.LENIENT)
        .compile(SourceFile.of(subject.resource(), subject.rule()))
        .get(0);
  }
}
