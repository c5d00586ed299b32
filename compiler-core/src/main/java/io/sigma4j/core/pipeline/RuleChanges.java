package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The differences between a rule before and after a step, in words. */
final class RuleChanges {

  private final PipelineRule before;
  private final PipelineRule after;
  private final List<String> changes = new ArrayList<>();

  private RuleChanges(PipelineRule before, PipelineRule after) {
    this.before = before;
    this.after = after;
  }

  static List<String> between(PipelineRule before, PipelineRule after) {
    RuleChanges changes = new RuleChanges(before, after);
    changes.tests();
    changes.surroundings();
    return changes.changes;
  }

  private void tests() {
    Map<ItemKey, Set<Expr>> old = leaves(before);
    Map<ItemKey, Set<Expr>> now = leaves(after);
    old.forEach(
        (key, leaves) -> {
          Set<Expr> left = now.getOrDefault(key, Set.of());
          if (!left.equals(leaves)) {
            add(without(leaves, left), without(left, leaves));
          }
        });
    now.forEach(
        (key, leaves) -> {
          if (!old.containsKey(key)) {
            add(Set.of(), leaves);
          }
        });
  }

  private static Map<ItemKey, Set<Expr>> leaves(PipelineRule rule) {
    Map<ItemKey, Set<Expr>> leaves = new LinkedHashMap<>();
    rule.rewritten(
        leaf -> {
          leaves
              .computeIfAbsent(ItemKey.of(leaf.origin()), key -> new LinkedHashSet<>())
              .add(leaf.expr());
          return new Reduced.Kept(leaf.expr());
        });
    return leaves;
  }

  private static Set<Expr> without(Set<Expr> all, Set<Expr> some) {
    Set<Expr> rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** A change of nothing but names is said by the names. */
  private void add(Set<Expr> gone, Set<Expr> come) {
    if (come.isEmpty()) {
      gone.forEach(leaf -> changes.add(leaf + " -> dropped"));
      return;
    }
    if (gone.isEmpty()) {
      changes.add("added " + texts(come));
      return;
    }
    Set<String> values = values(gone);
    changes.add(
        values.equals(values(come))
            ? fields(gone) + " -> " + fields(come)
            : texts(gone) + " -> " + texts(come));
  }

  private static String texts(Set<Expr> leaves) {
    return leaves.stream().map(Expr::toString).collect(Collectors.joining(", "));
  }

  private static String fields(Set<Expr> leaves) {
    return leaves.stream()
        .map(leaf -> new Leaf(leaf, Leaf.Side.PLAIN).field().orElse("keywords"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Set<String> values(Set<Expr> leaves) {
    return leaves.stream()
        .map(leaf -> new Leaf(leaf, Leaf.Side.PLAIN))
        .map(leaf -> leaf.value().toString())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void surroundings() {
    if (!before.source().equals(after.source())) {
      changes.add("log source " + before.source() + " -> " + after.source());
    }
    after
        .state()
        .all()
        .forEach(
            (key, values) -> {
              if (!before.state().list(key).equals(values)) {
                changes.add("state " + key + " = " + String.join(", ", values));
              }
            });
    if (!names(before).equals(names(after))) {
      changes.add("fields " + names(before) + " -> " + names(after));
    }
    after
        .attributes()
        .forEach(
            (name, value) -> {
              if (!value.equals(before.attributes().get(name))) {
                changes.add("attribute " + name + " = " + value);
              }
            });
    if (!before.types().equals(after.types())) {
      changes.add("types of fields");
    }
    if (after.hasFailed() && !before.hasFailed()) {
      changes.add("refused");
    }
  }

  private static List<String> names(PipelineRule rule) {
    return rule.fields().stream().map(FieldName::name).toList();
  }
}
