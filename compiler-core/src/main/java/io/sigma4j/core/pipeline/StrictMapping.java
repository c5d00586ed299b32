package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Touch;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code strict_field_mapping_failure}: no query for a rule with a field that nothing mapped. */
record StrictMapping(StepName step) implements Transformation.Single {

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    Map<String, Origin> unmapped = new LinkedHashMap<>();
    rule.rewritten(
        leaf -> {
          if (selection.takes(leaf) && !isNamed(leaf.origin())) {
            leaf.field().ifPresent(field -> unmapped.putIfAbsent(field, leaf.origin()));
          }
          return new Reduced.Kept(leaf.expr());
        });
    PipelineRule failed = rule;
    for (Map.Entry<String, Origin> field : unmapped.entrySet()) {
      failed = failed.with(diagnostic(field.getKey(), field.getValue()));
    }
    return failed;
  }

  private static boolean isNamed(Origin origin) {
    return origin.touches().stream()
        .anyMatch(touch -> touch.kind() == Touch.Kind.NAMED || touch.kind() == Touch.Kind.ADDED);
  }

  private Diagnostic diagnostic(String field, Origin origin) {
    return Diagnostic.at(
            DiagnosticCode.REFUSED_BY_PIPELINE,
            origin.key().orElse(origin).location(),
            "no step of the pipeline maps the field `" + field + "`")
        .withLabel(step.location(), "the pipeline wants every field mapped here")
        .withHelp("map the field in a pipeline of lower priority");
  }
}
