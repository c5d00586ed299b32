package io.sigma4j.conformance;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import java.util.List;
import java.util.Map;

/**
 * A target with the settings that fit one kind of store.
 *
 * @param title as reports show it
 * @param backend the target
 * @param options given to it
 */
record Bench(String title, Backend backend, Map<String, String> options) {

  Bench {
    options = Map.copyOf(options);
  }

  /** A target as it is by default. */
  static Bench of(Backend backend) {
    return new Bench(backend.name(), backend, Map.of());
  }

  /** The target, for fields of these types. */
  Target target(FieldTypes types) {
    return Target.of(backend, backend.formats().get(0).name(), options, types);
  }

  /** The rule of the case, compiled for this target alone. */
  CaseRun compile(Case subject) {
    Target target = target(subject.fieldTypes());
    SigmaCompiler compiler =
        SigmaCompiler.of(List.of(target), subject.lowering(), SigmaCompiler.Strictness.LENIENT);
    RuleResult rule = onlyOne(subject, compiler.compile(source(subject)));
    return CaseRun.of(subject, this, rule);
  }

  /** The text of a case's rule under the name that diagnostics show. */
  static SourceFile source(Case subject) {
    return SourceFile.of(subject.resource(), subject.rule());
  }

  private static RuleResult onlyOne(Case subject, List<RuleResult> results) {
    if (results.size() != 1) {
      throw new IllegalStateException(subject + " has " + results.size() + " documents");
    }
    return results.get(0);
  }

  @Override
  public String toString() {
    return title;
  }
}
