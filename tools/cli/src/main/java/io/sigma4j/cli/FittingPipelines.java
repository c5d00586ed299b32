package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.pipeline.BundledPipeline;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.SourceNames;
import io.sigma4j.core.rule.SigmaRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The bundled pipelines that know log sources of a run, for those who give none. */
final class FittingPipelines {

  private final BundledPipelines bundled = BundledPipelines.load();
  private final List<Target> targets;
  private final Set<SourceNames> seen = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  FittingPipelines(List<Target> targets) {
    this.targets = targets;
  }

  void add(RuleMeaning meaning) {
    if (meaning.document().isPresent() && meaning.document().get() instanceof SigmaRule rule) {
      SourceNames source = SourceNames.of(rule.logSource());
      if (seen.add(source)) {
        targets.forEach(target -> add(source, target.backend().name()));
      }
    }
  }

  private void add(SourceNames source, String target) {
    bundled.fitting(source, target).stream().map(BundledPipeline::name).forEach(names::add);
  }

  /** The assumption that no log source is mapped, with the names of pipelines that do it. */
  Diagnostic helpful(Diagnostic assumption) {
    return names.isEmpty() || assumption.code() != DiagnosticCode.NO_LOG_SOURCE_MAPPED
        ? assumption
        : assumption.withHelp(
            "pipelines that know these log sources: -p " + String.join(", -p ", names));
  }
}
