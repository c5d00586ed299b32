package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * A rule after pipelines.
 *
 * @param conditions the ways of each condition, one or more; empty if the rule is refused
 * @param fields those to show
 * @param edits of its queries, in order
 * @param source its log source by the end
 * @param diagnostics what pipelines said
 * @param unmapped the fields that they do not know
 */
public record MappedRule(
    List<List<Branch>> conditions,
    List<FieldName> fields,
    List<QueryEdit> edits,
    SourceNames source,
    List<Diagnostic> diagnostics,
    List<UnmappedField> unmapped) {

  public MappedRule {
    conditions = conditions.stream().map(List::copyOf).toList();
    fields = List.copyOf(fields);
    edits = List.copyOf(edits);
    diagnostics = List.copyOf(diagnostics);
    unmapped = List.copyOf(unmapped);
  }
}
