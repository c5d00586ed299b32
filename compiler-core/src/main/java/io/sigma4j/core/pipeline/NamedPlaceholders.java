package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * {@code value_placeholders}, {@code wildcard_placeholders} and those whose values come from
 * elsewhere: what names stand for that nothing else defines.
 *
 * @param names which ones
 * @param values what each of them stands for; none if variables say it
 */
record NamedPlaceholders(PlaceholderNames names, List<String> values)
    implements Transformation.Single {

  NamedPlaceholders {
    values = List.copyOf(values);
  }

  /** The variables of the pipeline define placeholders in any case; names must be among them. */
  static Optional<NamedPlaceholders> value(Parameters step, StepReader inside, StepName name) {
    Placeholders variables = inside.settings().variables();
    for (YamlScalar wanted : step.texts("include")) {
      if (variables.find(wanted.text()).isEmpty()) {
        step.unknown(
            wanted.location(),
            "the pipeline has no variable `" + wanted.text() + "`",
            wanted.text(),
            variables.names());
      }
    }
    return Optional.of(new NamedPlaceholders(PlaceholderNames.read(step), List.of()));
  }

  static Optional<NamedPlaceholders> wildcard(Parameters step, StepReader inside, StepName name) {
    return Optional.of(new NamedPlaceholders(PlaceholderNames.read(step), List.of("*")));
  }

  /** Lists that the target holds: known, but no target can ask for one yet. */
  static Optional<NamedPlaceholders> expression(Parameters step, StepReader inside, StepName name) {
    PlaceholderNames.read(step);
    step.requiredScalar("expression");
    step.map("mapping");
    step.wrong(
        name.location(),
        "lists that the target holds cannot be asked for yet",
        "put the values into `vars`, or into a file for `file_placeholders`");
    return Optional.empty();
  }

  @Override
  public Placeholders placeholders(PipelineRule rule, Placeholders before) {
    return values.isEmpty()
        ? before
        : before.with(new Placeholders.Fallback(names, new Placeholders.Definition(values, false)));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return rule;
  }
}
