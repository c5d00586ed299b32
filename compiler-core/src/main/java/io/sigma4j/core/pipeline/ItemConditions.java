package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.value.Token;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads conditions on detection items, which look at the values of a test. */
final class ItemConditions implements GateReader.Reading<ItemUse> {

  private static final List<String> TYPES =
      List.of(
          "match_string",
          "match_value",
          "contains_wildcard",
          "is_null",
          "processing_item_applied",
          "processing_state");

  private ItemConditions() {}

  /** The gate that a step's {@code detection_item_conditions} make, if there are any. */
  static Optional<Predicate<ItemUse>> of(Parameters step) {
    return new GateReader<>(
            step, "detection_item_conditions", "detection_item_cond", new ItemConditions())
        .read();
  }

  @Override
  public Optional<Predicate<ItemUse>> read(Parameters condition) {
    return condition
        .requiredScalar("type")
        .flatMap(type -> read(type, condition.about("the condition `" + type.text() + "`")));
  }

  private static Optional<Predicate<ItemUse>> read(YamlScalar type, Parameters condition) {
    Optional<Predicate<ItemUse>> read =
        switch (type.text()) {
          case "match_string" -> string(condition);
          case "match_value" -> value(condition);
          case "contains_wildcard" -> Optional.of(values(condition, ItemConditions::hasWildcard));
          case "is_null" -> Optional.of(leaves(condition, ItemConditions::isNull));
          case "processing_item_applied" ->
              condition.requiredScalar("processing_item_id").map(ItemConditions::applied);
          case "processing_state" ->
              StateCondition.read(condition).map(state -> item -> state.holds(item.rule().state()));
          default -> {
            condition.unknown(
                type.location(),
                "there is no condition `" + type.text() + "` on detection items",
                type.text(),
                TYPES);
            yield Optional.empty();
          }
        };
    if (TYPES.contains(type.text())) {
      condition.refuseOthers();
    }
    return read;
  }

  private static Predicate<ItemUse> applied(YamlScalar id) {
    return item ->
        item.leaves().stream()
            .flatMap(leaf -> leaf.origin().touches().stream())
            .anyMatch(touch -> touch.step().equals(id.text()));
  }

  private static Predicate<ItemUse> values(Parameters condition, Predicate<Value> wanted) {
    return leaves(condition, leaf -> wanted.test(leaf.value()));
  }

  private static Predicate<ItemUse> leaves(Parameters condition, Predicate<Leaf> wanted) {
    boolean all = condition.word("cond", "any", List.of("any", "all")).equals("all");
    return all
        ? item -> item.leaves().stream().allMatch(wanted)
        : item -> item.leaves().stream().anyMatch(wanted);
  }

  /** The meaning of {@code null} is that of {@code exists: false}; only the text tells. */
  private static boolean isNull(Leaf leaf) {
    Location place = leaf.origin().location();
    String written = place.file().slice(place.span());
    return leaf.value() instanceof Value.Present
        && (written.isEmpty() || written.equals("~") || written.equalsIgnoreCase("null"));
  }

  private static Optional<Predicate<ItemUse>> string(Parameters condition) {
    boolean negated = condition.flag("negate", false);
    Optional<YamlScalar> pattern = condition.requiredScalar("pattern");
    Optional<RegexParameter> compiled =
        pattern.flatMap(text -> RegexParameter.read(text, condition.diagnostics()));
    Predicate<Value> matches =
        value ->
            value instanceof Value.Text text
                && compiled.stream()
                    .anyMatch(
                        p -> p.pattern().matcher(PlainText.of(text.pattern()).text()).lookingAt());
    Predicate<ItemUse> gate = values(condition, matches);
    return compiled.map(p -> negated ? gate.negate() : gate);
  }

  private static Optional<Predicate<ItemUse>> value(Parameters condition) {
    Optional<YamlNode> node = condition.required("value");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL) {
      Value wanted = RuleContents.value(scalar);
      return Optional.of(values(condition, value -> RuleContents.isSame(value, wanted)));
    }
    condition.wrong(node.get().location(), "`value` is not one value", "write a text or a number");
    return Optional.empty();
  }

  private static boolean hasWildcard(Value value) {
    return value instanceof Value.Present
        || (value instanceof Value.Text text
            && text.pattern().tokens().stream()
                .anyMatch(token -> token instanceof Token.AnyRun || token instanceof Token.AnyOne));
  }
}
