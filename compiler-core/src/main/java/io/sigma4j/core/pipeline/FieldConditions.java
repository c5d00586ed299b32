package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads conditions on names of fields. */
final class FieldConditions implements GateReader.Reading<FieldUse> {

  private static final List<String> TYPES =
      List.of("include_fields", "exclude_fields", "processing_item_applied", "processing_state");

  private FieldConditions() {}

  /** The gate that a step's {@code field_name_conditions} make. */
  static Predicate<FieldUse> of(Parameters step) {
    return new GateReader<>(step, "field_name_conditions", "field_name_cond", new FieldConditions())
        .read()
        .orElse(field -> true);
  }

  @Override
  public Optional<Predicate<FieldUse>> read(Parameters condition) {
    return condition
        .requiredScalar("type")
        .flatMap(type -> read(type, condition.about("the condition `" + type.text() + "`")));
  }

  private static Optional<Predicate<FieldUse>> read(YamlScalar type, Parameters condition) {
    Optional<Predicate<FieldUse>> read =
        switch (type.text()) {
          case "include_fields" -> names(condition);
          case "exclude_fields" -> names(condition).map(Predicate::negate);
          case "processing_item_applied" ->
              condition
                  .requiredScalar("processing_item_id")
                  .map(
                      id ->
                          field ->
                              field.touches().stream()
                                  .anyMatch(touch -> touch.step().equals(id.text())));
          case "processing_state" ->
              StateCondition.read(condition)
                  .map(state -> field -> state.holds(field.rule().state()));
          default -> {
            condition.unknown(
                type.location(),
                "there is no condition `" + type.text() + "` on names of fields",
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

  private static Optional<Predicate<FieldUse>> names(Parameters condition) {
    boolean regex = condition.word("mode", "plain", List.of("plain", "re")).equals("re");
    List<YamlScalar> texts = condition.requiredTexts("fields");
    if (!regex) {
      Set<String> names = texts.stream().map(YamlScalar::text).collect(Collectors.toSet());
      return Optional.of(field -> field.field().filter(names::contains).isPresent());
    }
    List<RegexParameter> patterns = new ArrayList<>();
    texts.forEach(
        text -> RegexParameter.read(text, condition.diagnostics()).ifPresent(patterns::add));
    return Optional.of(
        field ->
            field
                .field()
                .filter(
                    name -> patterns.stream().anyMatch(p -> p.pattern().matcher(name).lookingAt()))
                .isPresent());
  }
}
