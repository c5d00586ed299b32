package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.lowering.DetectionLowering;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.rule.DetectionItem;
import io.sigma4j.core.rule.ItemReader;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code add_condition}: {@code a -> And(added, a)} for every condition of the rule. */
final class AddCondition implements Transformation.Single {

  private final DetectionItem written;
  private final LoweringOptions options;
  private final StepName step;
  private final Sign sign;
  private final Optional<Reduced> lowered;

  /** Whether what is added must hold, or must not. */
  private enum Sign {
    PLAIN,
    NEGATED
  }

  private AddCondition(
      DetectionItem written,
      LoweringOptions options,
      StepName step,
      Sign sign,
      Optional<Reduced> lowered) {
    this.written = written;
    this.options = options;
    this.step = step;
    this.sign = sign;
    this.lowered = lowered;
  }

  static Optional<AddCondition> read(Parameters step, StepReader inside, StepName name) {
    step.text("name"); // of the detection; nobody needs it
    boolean template = step.flag("template", false);
    Sign sign = step.flag("negated", false) ? Sign.NEGATED : Sign.PLAIN;
    Optional<YamlNode> conditions = step.required("conditions");
    Optional<DetectionItem> item =
        conditions.flatMap(
            node ->
                new ItemReader(step.diagnostics())
                    .read(step.key("conditions").orElseThrow(), node));
    if (item.isEmpty()) {
      return Optional.empty();
    }
    LoweringOptions options =
        new LoweringOptions(
            inside.settings().variables(),
            ImplicitPlaceholders.DEFINED,
            LoweringOptions.defaults().maxValues());
    if (template) {
      return Optional.of(new AddCondition(item.get(), options, name, sign, Optional.empty()));
    }
    return lowered(item.get(), options, name, sign, step.diagnostics())
        .map(expr -> new AddCondition(item.get(), options, name, sign, Optional.of(expr)));
  }

  private static Optional<Reduced> lowered(
      DetectionItem item,
      LoweringOptions options,
      StepName name,
      Sign sign,
      Diagnostics diagnostics) {
    Optional<Expr> expr =
        new DetectionLowering(options, diagnostics).lower(item, RulePath.of(name.id()));
    Touch touch = name.touch(Touch.Kind.ADDED);
    return expr.map(Reduced.Kept::new)
        .map(kept -> LeafRewriter.rewrite(kept, leaf -> new Reduced.Kept(leaf.touched(touch))))
        .map(added -> sign == Sign.NEGATED ? added.negated() : added);
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    if (lowered.isPresent()) {
      return with(rule, lowered.get());
    }
    Diagnostics diagnostics = new Diagnostics();
    DetectionItem filled = filled(written, rule.source());
    Optional<Reduced> added = lowered(filled, options, step, sign, diagnostics);
    PipelineRule told = rule;
    for (Diagnostic diagnostic : diagnostics.list()) {
      told = told.with(diagnostic);
    }
    return added.isPresent() ? with(told, added.get()) : told;
  }

  private static PipelineRule with(PipelineRule rule, Reduced added) {
    return rule.with(PipelineRule.Fact.SOURCE_MAPPED)
        .withConditions(
            rule.conditions().stream()
                .map(condition -> Reduced.all(List.of(added, condition)))
                .toList());
  }

  /** The item with the names of the log source in its values. */
  private static DetectionItem filled(DetectionItem item, SourceNames source) {
    if (item instanceof DetectionItem.AllOf all) {
      return new DetectionItem.AllOf(filled(all.items(), source), all.location());
    }
    if (item instanceof DetectionItem.AnyOf any) {
      return new DetectionItem.AnyOf(filled(any.items(), source), any.location());
    }
    DetectionItem.Test test = (DetectionItem.Test) item;
    return new DetectionItem.Test(
        test.key(),
        test.values().stream().map(value -> filled(value, source)).toList(),
        test.location());
  }

  private static List<DetectionItem> filled(List<DetectionItem> items, SourceNames source) {
    List<DetectionItem> filled = new ArrayList<>(items.size());
    items.forEach(item -> filled.add(filled(item, source)));
    return filled;
  }

  private static YamlScalar filled(YamlScalar value, SourceNames source) {
    return value.text().indexOf('$') < 0
        ? value
        : new YamlScalar(
            SourceTemplate.fill(value.text(), source),
            value.style(),
            value.type(),
            value.location());
  }
}
