package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code set_value}: another value instead of each.
 *
 * @param value the value; none for null
 */
record SetValue(Optional<Value> value) implements Transformation.OfLeaves {

  static Optional<SetValue> read(Parameters step) {
    String type = step.word("force_type", "", List.of("str", "num"));
    Optional<YamlNode> node = step.required("value");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof YamlScalar scalar)) {
      step.wrong(node.get().location(), "`value` is not one value", "write a text or a number");
      return Optional.empty();
    }
    if (scalar.type() == ScalarType.NULL) {
      return Optional.of(new SetValue(Optional.empty()));
    }
    return value(scalar, type, step).map(value -> new SetValue(Optional.of(value)));
  }

  private static Optional<Value> value(YamlScalar scalar, String type, Parameters step) {
    if (type.equals("str")) {
      return Optional.of(RuleContents.text(TextPattern.parse(scalar.text())));
    }
    if (!type.equals("num") || scalar.type() == ScalarType.NUMBER) {
      return Optional.of(RuleContents.value(scalar));
    }
    Optional<BigDecimal> number = ConvertType.number(scalar.text());
    if (number.isEmpty()) {
      step.wrong(
          scalar.location(), "`" + scalar.text() + "` is not a number", "write one, as in 10");
    }
    return number.map(Value.Numeric::new);
  }

  @Override
  public Reduced rewrite(Leaf leaf, Selection selection) {
    Touch touch = selection.step().touch(Touch.Kind.CHANGED);
    if (value.isPresent()) {
      return new Reduced.Kept(leaf.with(value.get(), touch));
    }
    return new Reduced.Kept(
        leaf.expr() instanceof Match
            ? new Not(leaf.with(new Value.Present(), touch))
            : leaf.expr());
  }
}
