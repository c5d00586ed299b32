package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An item of a pipeline: conditions, and what is done where they hold.
 *
 * @param name what the step is called
 * @param rules which rules it takes
 * @param items which detection items; all, if there is no condition on them
 * @param fields which names
 * @param transformation what it does
 */
record Step(
    StepName name,
    RuleGate rules,
    Optional<Predicate<ItemUse>> items,
    Predicate<FieldUse> fields,
    Transformation transformation) {

  /** The log sources that conditions of it name, or of steps inside it. */
  List<SourceNames> sources() {
    List<SourceNames> all = new ArrayList<>(rules.sources());
    all.addAll(transformation.sources());
    return all;
  }

  /** What placeholders stand for in a rule that is not lowered yet. */
  Placeholders placeholders(PipelineRule rule, Placeholders before) {
    return rules.takes(rule) ? transformation.placeholders(rule, before) : before;
  }

  /** The rule after the step, which may not take it. */
  List<PipelineRule> apply(PipelineRule before) {
    PipelineRule rule =
        rules.knowsSourceOf(before) ? before.with(PipelineRule.Fact.SOURCE_KNOWN) : before;
    if (!rules.takes(rule)) {
      return List.of(rule);
    }
    Selection selection = Selection.of(name, rule, items, fields);
    return transformation.apply(rule, selection).stream()
        .map(after -> recorded(rule, after.takenBy(name.id())))
        .toList();
  }

  /** Steps that hold steps let those speak. */
  private PipelineRule recorded(PipelineRule before, PipelineRule after) {
    if (!after.facts().contains(PipelineRule.Fact.RECORDED)
        || after.trace().size() > before.trace().size()) {
      return after;
    }
    return after.with(
        new StepTrace(name.id(), name.type(), name.location(), RuleChanges.between(before, after)));
  }
}
