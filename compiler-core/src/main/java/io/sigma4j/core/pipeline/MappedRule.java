package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * A rule after pipelines.
 *
 * @param conditions the ways of each condition, one or more; empty if the rule is refused
 * @param fields those to show
 * @param diagnostics what pipelines said
 * @param unmapped the fields that they do not know
 */
public record MappedRule(
    List<List<Branch>> conditions,
    List<FieldName> fields,
    List<Diagnostic> diagnostics,
    List<UnmappedField> unmapped) {

  public MappedRule {
    conditions = conditions.stream().map(List::copyOf).toList();
    fields = List.copyOf(fields);
    diagnostics = List.copyOf(diagnostics);
    unmapped = List.copyOf(unmapped);
  }
}
