package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code postprocessing}. */
final class EditReader {

  private static final List<String> TYPES =
      List.of("embed", "simple_template", "template", "json", "replace", "nest");

  private final PipelineSettings settings;

  EditReader(PipelineSettings settings) {
    this.settings = settings;
  }

  /** The edits in order, without those that are wrong. */
  List<EditStep> read(List<YamlNode> nodes) {
    List<EditStep> steps = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      step(nodes.get(i), settings.name() + ".postprocessing[" + i + "]").ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<EditStep> step(YamlNode node, String standardId) {
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
        new StepName(named.text("id").orElse(standardId), type.get().text(), type.get().location());
    RuleGate rules = RuleConditions.of(named);
    Optional<EditStep> read =
        type.get().text().equals("nest")
            ? named
                .required("items")
                .map(items -> new EditStep(name, rules, List.of(), read(named.list("items"))))
            : edit(type.get(), named)
                .map(edit -> new EditStep(name, rules, List.of(edit), List.of()));
    if (TYPES.contains(type.get().text())) {
      named.refuseOthers();
    }
    return read;
  }

  private Optional<QueryEdit> edit(YamlScalar type, Parameters step) {
    return switch (type.text()) {
      case "embed" -> EmbedQuery.read(step).map(QueryEdit.class::cast);
      case "simple_template" -> SimpleTemplate.read(step).map(QueryEdit.class::cast);
      case "template" -> TemplateEdit.read(step, settings).map(QueryEdit.class::cast);
      case "json" -> QueryInJson.read(step).map(QueryEdit.class::cast);
      case "replace" -> ReplaceInQuery.read(step).map(QueryEdit.class::cast);
      default -> {
        step.unknown(
            type.location(),
            "there is no postprocessing `" + type.text() + "`",
            type.text(),
            TYPES);
        yield Optional.empty();
      }
    };
  }
}
