package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which predicates and names of a rule a step takes. */
final class Selection {

  private final StepName step;
  private final PipelineRule rule;
  private final Optional<Set<ItemKey>> items;
  private final Predicate<FieldUse> fields;

  private Selection(
      StepName step, PipelineRule rule, Optional<Set<ItemKey>> items, Predicate<FieldUse> fields) {
    this.step = step;
    this.rule = rule;
    this.items = items;
    this.fields = fields;
  }

  /**
   * The selection of a step.
   *
   * @param items conditions on detection items, if there are any
   * @param fields conditions on names
   */
  static Selection of(
      StepName step,
      PipelineRule rule,
      Optional<Predicate<ItemUse>> items,
      Predicate<FieldUse> fields) {
    return new Selection(step, rule, items.map(gate -> taken(rule, gate)), fields);
  }

  private static Set<ItemKey> taken(PipelineRule rule, Predicate<ItemUse> gate) {
    Map<ItemKey, List<Leaf>> leaves = new LinkedHashMap<>();
    rule.rewritten(
        leaf -> {
          leaves.computeIfAbsent(ItemKey.of(leaf.origin()), key -> new ArrayList<>()).add(leaf);
          return new Reduced.Kept(leaf.expr());
        });
    return leaves.entrySet().stream()
        .filter(entry -> gate.test(new ItemUse(rule, entry.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  StepName step() {
    return step;
  }

  /** Whether the step takes the predicate, its field included. */
  boolean takes(Leaf leaf) {
    return takesItem(leaf) && takesName(leaf.field(), leaf.origin().touches());
  }

  /** Whether the step takes the test that the predicate is a part of, whatever its field. */
  boolean takesItem(Leaf leaf) {
    return items.isEmpty() || items.get().contains(ItemKey.of(leaf.origin()));
  }

  /** Whether the step takes a field to show: not if it looks at values, which there are none of. */
  boolean takes(FieldName field) {
    return items.isEmpty() && takesName(Optional.of(field.name()), field.origin().touches());
  }

  /** Whether the step takes a name in a predicate. */
  boolean takesName(Optional<String> field, List<Touch> touches) {
    return fields.test(new FieldUse(rule, field, touches));
  }
}
