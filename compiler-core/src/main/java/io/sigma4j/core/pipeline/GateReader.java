package io.sigma4j.core.pipeline;

import io.sigma4j.core.condition.Condition;
import io.sigma4j.core.condition.ConditionLimits;
import io.sigma4j.core.condition.ConditionParser;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the conditions of a step of one kind: a list joined by {@code _cond_op} and {@code
 * _cond_not}, or names joined by {@code _cond_expr}.
 *
 * @param <T> what they look at
 */
final class GateReader<T> {

  private static final ConditionParser PARSER = new ConditionParser(ConditionLimits.STANDARD);

  private final Parameters step;
  private final String conditions;
  private final String prefix;
  private final Reading<T> reading;

  /** How one condition is read. */
  interface Reading<T> {
    /** The condition; nothing if it is wrong, which is reported. */
    Optional<Predicate<T>> read(Parameters condition);
  }

  /**
   * A reader.
   *
   * @param conditions the key of the conditions, as in {@code rule_conditions}
   * @param prefix what the other keys begin with, as in {@code rule_cond}
   */
  GateReader(Parameters step, String conditions, String prefix, Reading<T> reading) {
    this.step = step;
    this.conditions = conditions;
    this.prefix = prefix;
    this.reading = reading;
  }

  /** The joined conditions; empty if there is none. */
  Optional<Predicate<T>> read() {
    Optional<YamlNode> node = step.node(conditions);
    Optional<YamlScalar> expression = step.scalar(prefix + "_expr");
    String operator = step.word(prefix + "_op", "and", List.of("and", "or"));
    boolean negated = step.flag(prefix + "_not", false);
    if (node.isEmpty()) {
      expression.ifPresent(this::expressionOfNothing);
      return Optional.empty();
    }
    if (node.get() instanceof YamlMapping named) {
      return expression.isPresent()
          ? Optional.of(named(named, expression.get()))
          : Optional.of(joined(List.copyOf(all(named).values()), operator, negated));
    }
    expression.ifPresent(this::expressionOfList);
    return Optional.of(joined(listed(node.get()), operator, negated));
  }

  private void expressionOfNothing(YamlScalar expression) {
    step.wrong(
        expression.location(),
        "there are no `" + conditions + "` for `" + prefix + "_expr`",
        "add `" + conditions + ":` as a map of names to conditions");
  }

  private void expressionOfList(YamlScalar expression) {
    step.wrong(
        expression.location(),
        "`" + prefix + "_expr` wants conditions with names",
        "write `" + conditions + "` as a map: `name: {type: ...}`");
  }

  private List<Predicate<T>> listed(YamlNode node) {
    if (!(node instanceof YamlSequence list)) {
      step.wrong(
          node.location(),
          "`" + conditions + "` is not a list or a map",
          "write a list: `- type: ...`");
      return List.of();
    }
    List<Predicate<T>> read = new ArrayList<>();
    list.items().forEach(item -> condition(item).ifPresent(read::add));
    return read;
  }

  private Map<String, Predicate<T>> all(YamlMapping named) {
    Map<String, Predicate<T>> read = new LinkedHashMap<>();
    named
        .entries()
        .forEach(
            entry ->
                condition(entry.value())
                    .ifPresent(condition -> read.put(entry.key().text(), condition)));
    return read;
  }

  private Optional<Predicate<T>> condition(YamlNode node) {
    if (!(node instanceof YamlMapping mapping)) {
      step.wrong(
          node.location(), "a condition is not a map", "write `type: ...` and what it wants");
      return Optional.empty();
    }
    return reading.read(Parameters.of(mapping, "the condition", step.diagnostics()));
  }

  private static <T> Predicate<T> joined(
      List<Predicate<T>> conditions, String operator, boolean negated) {
    if (conditions.isEmpty()) {
      return subject -> true;
    }
    Predicate<T> joined =
        operator.equals("or")
            ? subject -> conditions.stream().anyMatch(condition -> condition.test(subject))
            : subject -> conditions.stream().allMatch(condition -> condition.test(subject));
    return negated ? joined.negate() : joined;
  }

  private Predicate<T> named(YamlMapping named, YamlScalar expression) {
    for (String other : List.of("_op", "_not")) {
      step.key(prefix + other).ifPresent(this::besideExpression);
    }
    GateExpression<T> reader = new GateExpression<>(all(named), step);
    Optional<Condition> tree =
        PARSER.parse(expression, step.diagnostics()).map(parsed -> parsed.condition());
    Predicate<T> predicate = tree.map(condition -> condition.accept(reader)).orElse(any -> true);
    if (tree.isPresent()) {
      reportUnused(named, reader);
    }
    return predicate;
  }

  private void besideExpression(YamlScalar key) {
    step.wrong(
        key.location(),
        "`" + key.text() + "` does not go with `" + prefix + "_expr`",
        "write `and`, `or`, `not` into the expression");
  }

  private void reportUnused(YamlMapping named, GateExpression<T> reader) {
    for (YamlMapping.Entry entry : named.entries()) {
      if (!reader.used().contains(entry.key().text())) {
        step.diagnostics()
            .add(
                Diagnostic.at(
                        DiagnosticCode.UNUSED_CONDITION,
                        entry.key().location(),
                        "`"
                            + prefix
                            + "_expr` does not use the condition `"
                            + entry.key().text()
                            + "`")
                    .withHelp("name it in the expression, or leave it out"));
      }
    }
  }
}
