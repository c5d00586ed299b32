package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.function.Predicate;

/** Conditions on what a rule contains. */
final class RuleContents {

  private RuleContents() {}

  static Optional<Predicate<PipelineRule>> field(Parameters condition) {
    return condition
        .requiredScalar("field")
        .map(
            field ->
                rule ->
                    contains(rule, leaf -> leaf.field().stream().anyMatch(field.text()::equals)));
  }

  static Optional<Predicate<PipelineRule>> item(Parameters condition) {
    Optional<YamlScalar> field = condition.requiredScalar("field");
    Optional<YamlScalar> wanted = condition.requiredScalar("value");
    if (field.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    String name = field.get().text();
    Value value = value(wanted.get());
    return Optional.of(
        rule ->
            contains(
                rule,
                leaf ->
                    leaf.field().stream().anyMatch(name::equals) && isSame(leaf.value(), value)));
  }

  static Predicate<PipelineRule> tag(YamlScalar tag) {
    return rule ->
        rule.rule().metadata().tags().stream()
            .anyMatch(own -> own.text().equalsIgnoreCase(tag.text()));
  }

  /** What a plain value in a pipeline is as the value of a test. */
  static Value value(YamlScalar scalar) {
    if (scalar.type() == ScalarType.NUMBER) {
      return new Value.Numeric(scalar.number());
    }
    if (scalar.type() == ScalarType.BOOLEAN) {
      return new Value.Bool(scalar.bool());
    }
    return text(TextPattern.parse(scalar.text()));
  }

  static Value text(TextPattern pattern) {
    return pattern.shape() == io.sigma4j.core.value.Shape.ANYTHING
        ? new Value.Present()
        : new Value.Text(pattern);
  }

  /** Whether both are the same, or a number and the text of it. */
  static boolean isSame(Value one, Value other) {
    return one.equals(other) || (decimal(one).isPresent() && decimal(one).equals(decimal(other)));
  }

  private static Optional<String> decimal(Value value) {
    if (value instanceof Value.Numeric number) {
      return Optional.of(number.decimal());
    }
    return value instanceof Value.Text text
            && text.pattern().shape() == io.sigma4j.core.value.Shape.EXACT
        ? Optional.of(text.pattern().text())
        : Optional.empty();
  }

  private static boolean contains(PipelineRule rule, Predicate<Leaf> wanted) {
    boolean[] found = new boolean[1];
    rule.rewritten(
        leaf -> {
          found[0] |= wanted.test(leaf);
          return new Reduced.Kept(leaf.expr());
        });
    return found[0];
  }
}
