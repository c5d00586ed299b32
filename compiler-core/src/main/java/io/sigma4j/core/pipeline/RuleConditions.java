package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads conditions on rules. */
final class RuleConditions implements GateReader.Reading<PipelineRule> {

  private static final List<String> TYPES =
      List.of(
          "logsource",
          "contains_detection_item",
          "contains_field",
          "processing_item_applied",
          "processing_state",
          "is_sigma_rule",
          "is_sigma_correlation_rule",
          "rule_attribute",
          "tag");

  private final List<SourceNames> sources = new ArrayList<>();

  private RuleConditions() {}

  /** The gate that a step's {@code rule_conditions} make. */
  static RuleGate of(Parameters step) {
    RuleConditions reading = new RuleConditions();
    return new GateReader<>(step, "rule_conditions", "rule_cond", reading)
        .read()
        .map(condition -> new RuleGate(condition, reading.sources))
        .orElseGet(RuleGate::open);
  }

  @Override
  public Optional<Predicate<PipelineRule>> read(Parameters condition) {
    Optional<YamlScalar> type = condition.requiredScalar("type");
    Optional<Predicate<PipelineRule>> read =
        type.flatMap(name -> read(name, condition.about("the condition `" + name.text() + "`")));
    return read;
  }

  private Optional<Predicate<PipelineRule>> read(YamlScalar type, Parameters condition) {
    Optional<Predicate<PipelineRule>> read =
        switch (type.text()) {
          case "logsource" -> Optional.of(source(condition));
          case "contains_detection_item" -> RuleContents.item(condition);
          case "contains_field" -> RuleContents.field(condition);
          case "processing_item_applied" ->
              condition
                  .requiredScalar("processing_item_id")
                  .map(id -> rule -> rule.applied().contains(id.text()));
          case "processing_state" ->
              StateCondition.read(condition).map(state -> rule -> state.holds(rule.state()));
          case "is_sigma_rule" -> Optional.of(rule -> true);
          case "is_sigma_correlation_rule" -> Optional.of(rule -> false);
          case "rule_attribute" -> AttributeCondition.read(condition);
          case "tag" -> condition.requiredScalar("tag").map(RuleContents::tag);
          default -> {
            condition.unknown(
                type.location(),
                "there is no condition `" + type.text() + "` on rules",
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

  private Predicate<PipelineRule> source(Parameters condition) {
    SourceNames wanted = sourceNames(condition);
    sources.add(wanted);
    return rule -> rule.source().fits(wanted);
  }

  static SourceNames sourceNames(Parameters parameters) {
    return new SourceNames(
        names(parameters, "category"), names(parameters, "product"), names(parameters, "service"));
  }

  private static List<String> names(Parameters parameters, String key) {
    return parameters.texts(key).stream().map(YamlScalar::text).toList();
  }
}
