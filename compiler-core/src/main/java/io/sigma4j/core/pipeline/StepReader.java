package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads {@code transformations}, and the items that some of them hold. */
final class StepReader {

  private final PipelineSettings settings;
  private final String place;

  /**
   * A reader.
   *
   * @param place the way to the items, for steps without an id
   */
  StepReader(PipelineSettings settings, String place) {
    this.settings = settings;
    this.place = place;
  }

  PipelineSettings settings() {
    return settings;
  }

  /** A reader of the items at a place inside a step. */
  StepReader at(String key) {
    return inside(place + "." + key);
  }

  private StepReader inside(String way) {
    return new StepReader(settings, way);
  }

  /** The steps in order, without those that are wrong. */
  List<Step> read(List<YamlNode> nodes) {
    List<Step> steps = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      step(nodes.get(i), place + "[" + i + "]").ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<Step> step(YamlNode node, String way) {
    if (!(node instanceof YamlMapping mapping)) {
      settings.wrong(node.location(), "a step is not a map", "write `type: ...` and what it wants");
      return Optional.empty();
    }
    Parameters step = Parameters.of(mapping, "the step", settings.diagnostics());
    Optional<YamlScalar> type = step.requiredScalar("type");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Parameters named = step.about("`" + type.get().text() + "`");
    StepName name =
        new StepName(
            named.text("id").orElse(settings.name() + "." + way),
            type.get().text(),
            type.get().location());
    return step(name, named, inside(way));
  }

  private Optional<Step> step(StepName name, Parameters step, StepReader inside) {
    RuleGate rules = RuleConditions.of(step);
    Optional<Predicate<ItemUse>> items = ItemConditions.of(step);
    Predicate<FieldUse> fields = FieldConditions.of(step);
    Optional<TransformationReader> reader = TransformationReader.named(name.type());
    if (reader.isEmpty()) {
      step.unknown(
          name.location(),
          "there is no transformation `" + name.type() + "`",
          name.type(),
          TransformationReader.names());
      return Optional.empty();
    }
    Optional<Transformation> transformation = reader.get().read(step, inside, name);
    step.refuseOthers();
    return transformation.map(t -> new Step(name, rules, items, fields, t));
  }
}
