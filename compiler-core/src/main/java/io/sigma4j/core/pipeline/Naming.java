package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives fields other names: {@code f = v -> Or(g = v, h = v)}, so that a negation around it stays
 * outside, and the values of {@code g} and {@code h} are together what those of {@code f} were.
 */
final class Naming {

  private final Function<Optional<String>, List<String>> names;

  /**
   * A naming.
   *
   * @param names the new names of a field, or of keywords; none if it keeps its name
   */
  Naming(Function<Optional<String>, List<String>> names) {
    this.names = names;
  }

  /** The rule with the names that the step takes replaced everywhere. */
  PipelineRule applyTo(PipelineRule rule, Selection selection) {
    PipelineRule named = rule.rewritten(leaf -> new Reduced.Kept(leaf(leaf, selection)));
    List<FieldName> fields = new ArrayList<>();
    for (FieldName field : rule.fields()) {
      fields.addAll(field(field, selection));
    }
    return named.withFields(fields);
  }

  private List<FieldName> field(FieldName field, Selection selection) {
    List<String> others =
        selection.takes(field) ? names.apply(Optional.of(field.name())) : List.of();
    if (others.isEmpty()) {
      return List.of(field);
    }
    Origin origin = field.origin().with(selection.step().touch(Touch.Kind.NAMED));
    return others.stream().map(name -> new FieldName(name, origin)).toList();
  }

  private List<String> names(Optional<String> field, Origin origin, Selection selection) {
    return selection.takesName(field, origin.touches()) ? names.apply(field) : List.of();
  }

  private Expr leaf(Leaf leaf, Selection selection) {
    if (!selection.takesItem(leaf)) {
      return leaf.expr();
    }
    List<Expr> renamed = new ArrayList<>();
    for (Leaf one : referenced(leaf, selection)) {
      List<String> others = names(leaf.field(), leaf.origin(), selection);
      if (others.isEmpty()) {
        renamed.add(one.expr());
      }
      others.forEach(name -> renamed.add(one.on(name, selection.step().touch(Touch.Kind.NAMED))));
    }
    return Or.of(renamed);
  }

  /** The test with the other field of a field reference renamed. */
  private List<Leaf> referenced(Leaf leaf, Selection selection) {
    if (!(leaf.expr() instanceof Match match)
        || !(match.value() instanceof Value.FieldReference reference)) {
      return List.of(leaf);
    }
    List<String> others = names(Optional.of(reference.field()), leaf.origin(), selection);
    if (others.isEmpty()) {
      return List.of(leaf);
    }
    return others.stream()
        .map(name -> new Value.FieldReference(name, reference.shape(), reference.cased()))
        .map(value -> new Leaf(new Match(match.field(), value, match.origin()), leaf.side()))
        .toList();
  }
}
