package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.rule.SigmaRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule on its way through the steps of pipelines. Each step makes another one; none is changed.
 *
 * @param rule as written
 * @param source the log source by now
 * @param conditions what the conditions mean by now
 * @param fields those to show by now
 * @param state what steps set
 * @param attributes what steps added to the rule's metadata
 * @param types what the fields are
 * @param applied names of the steps that took the rule
 * @param facts what was seen on the way
 * @param diagnostics what steps said; an error ends this way of the rule
 * @param trace what steps did, if that is recorded
 */
record PipelineRule(
    SigmaRule rule,
    SourceNames source,
    List<Reduced> conditions,
    List<FieldName> fields,
    PipelineState state,
    Map<String, String> attributes,
    TableTypes types,
    Set<String> applied,
    Set<Fact> facts,
    List<Diagnostic> diagnostics,
    List<StepTrace> trace) {

  /** What was seen on the way. */
  enum Fact {
    /** A condition on the log source held. */
    SOURCE_KNOWN,
    /** A step added a condition, or said where the events are. */
    SOURCE_MAPPED,
    /** What steps do is to be recorded. */
    RECORDED
  }

  PipelineRule {
    conditions = List.copyOf(conditions);
    fields = List.copyOf(fields);
    attributes = Map.copyOf(attributes);
    applied = Set.copyOf(applied);
    facts = Set.copyOf(facts);
    diagnostics = List.copyOf(diagnostics);
    trace = List.copyOf(trace);
  }

  boolean hasFailed() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** The same with every predicate rewritten. */
  PipelineRule rewritten(Function<Leaf, Reduced> rewrite) {
    return withConditions(
        conditions.stream().map(condition -> LeafRewriter.rewrite(condition, rewrite)).toList());
  }

  PipelineRule withConditions(List<Reduced> others) {
    return new PipelineRule(
        rule, source, others, fields, state, attributes, types, applied, facts, diagnostics, trace);
  }

  PipelineRule withSource(SourceNames other) {
    return new PipelineRule(
        rule,
        other,
        conditions,
        fields,
        state,
        attributes,
        types,
        applied,
        facts,
        diagnostics,
        trace);
  }

  PipelineRule withFields(List<FieldName> others) {
    return new PipelineRule(
        rule,
        source,
        conditions,
        others,
        state,
        attributes,
        types,
        applied,
        facts,
        diagnostics,
        trace);
  }

  PipelineRule withState(PipelineState other) {
    return new PipelineRule(
        rule,
        source,
        conditions,
        fields,
        other,
        attributes,
        types,
        applied,
        facts,
        diagnostics,
        trace);
  }

  PipelineRule withAttribute(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new PipelineRule(
        rule, source, conditions, fields, state, more, types, applied, facts, diagnostics, trace);
  }

  PipelineRule withTypes(TableTypes others) {
    return new PipelineRule(
        rule,
        source,
        conditions,
        fields,
        state,
        attributes,
        others,
        applied,
        facts,
        diagnostics,
        trace);
  }

  PipelineRule takenBy(String step) {
    Set<String> more = new LinkedHashSet<>(applied);
    more.add(step);
    return new PipelineRule(
        rule,
        source,
        conditions,
        fields,
        state,
        attributes,
        types,
        more,
        facts,
        diagnostics,
        trace);
  }

  PipelineRule with(Fact fact) {
    if (facts.contains(fact)) {
      return this;
    }
    Set<Fact> more = new LinkedHashSet<>(facts);
    more.add(fact);
    return new PipelineRule(
        rule,
        source,
        conditions,
        fields,
        state,
        attributes,
        types,
        applied,
        more,
        diagnostics,
        trace);
  }

  PipelineRule with(Diagnostic diagnostic) {
    if (diagnostics.contains(diagnostic)) {
      return this;
    }
    List<Diagnostic> more = new ArrayList<>(diagnostics);
    more.add(diagnostic);
    return new PipelineRule(
        rule, source, conditions, fields, state, attributes, types, applied, facts, more, trace);
  }

  PipelineRule with(StepTrace step) {
    List<StepTrace> more = new ArrayList<>(trace);
    more.add(step);
    return new PipelineRule(
        rule,
        source,
        conditions,
        fields,
        state,
        attributes,
        types,
        applied,
        facts,
        diagnostics,
        more);
  }
}
