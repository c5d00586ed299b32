package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.Placeholders;
import java.util.List;
import java.util.Set;

/** What a step does with a rule. Immutable: many threads can use one. */
interface Transformation {

  /**
   * The rule afterwards; several if it goes on in several ways.
   *
   * @param rule the rule before, which the step's conditions take
   * @param selection which predicates and names the step's other conditions take
   */
  List<PipelineRule> apply(PipelineRule rule, Selection selection);

  /** The names of fields in rules that it maps, for help. */
  default Set<String> mappedNames() {
    return Set.of();
  }

  /** The log sources that conditions inside it name. */
  default List<SourceNames> sources() {
    return List.of();
  }

  /** What placeholders stand for in a rule that the step takes, which is not lowered yet. */
  default Placeholders placeholders(PipelineRule rule, Placeholders before) {
    return before;
  }

  /** A transformation after which there is still one rule. */
  interface Single extends Transformation {

    /** The rule afterwards. */
    PipelineRule applyTo(PipelineRule rule, Selection selection);

    @Override
    default List<PipelineRule> apply(PipelineRule rule, Selection selection) {
      return List.of(applyTo(rule, selection));
    }
  }

  /** A transformation of predicates, each on its own. */
  interface OfLeaves extends Single {

    /** What the predicate, which the step's conditions take, becomes. */
    Reduced rewrite(Leaf leaf, Selection selection);

    @Override
    default PipelineRule applyTo(PipelineRule rule, Selection selection) {
      return rule.rewritten(
          leaf -> selection.takes(leaf) ? rewrite(leaf, selection) : new Reduced.Kept(leaf.expr()));
    }
  }
}
