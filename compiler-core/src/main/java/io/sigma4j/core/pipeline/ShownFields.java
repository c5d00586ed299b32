package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code add_field}, {@code remove_field} and {@code set_field}: which fields are shown. */
final class ShownFields implements Transformation.Single {

  private final Edit edit;
  private final List<FieldName> names;

  private enum Edit {
    ADD,
    REMOVE,
    SET
  }

  private ShownFields(Edit edit, List<FieldName> names) {
    this.edit = edit;
    this.names = List.copyOf(names);
  }

  static Optional<ShownFields> added(Parameters step, StepReader inside, StepName name) {
    return Optional.of(new ShownFields(Edit.ADD, names(step.requiredTexts("field"), name)));
  }

  static Optional<ShownFields> removed(Parameters step, StepReader inside, StepName name) {
    return Optional.of(new ShownFields(Edit.REMOVE, names(step.requiredTexts("field"), name)));
  }

  static Optional<ShownFields> set(Parameters step, StepReader inside, StepName name) {
    return Optional.of(new ShownFields(Edit.SET, names(step.requiredTexts("fields"), name)));
  }

  private static List<FieldName> names(List<YamlScalar> texts, StepName step) {
    return texts.stream()
        .map(
            text ->
                new FieldName(
                    text.text(),
                    Origin.of(text.location(), RulePath.of(step.id()))
                        .with(step.touch(Touch.Kind.ADDED))))
        .toList();
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return switch (edit) {
      case SET -> rule.withFields(names);
      case ADD -> {
        List<FieldName> more = new ArrayList<>(rule.fields());
        names.stream().filter(name -> !isIn(more, name)).forEach(more::add);
        yield rule.withFields(more);
      }
      case REMOVE ->
          rule.withFields(rule.fields().stream().filter(name -> !isIn(names, name)).toList());
    };
  }

  private static boolean isIn(List<FieldName> names, FieldName wanted) {
    return names.stream().anyMatch(name -> name.name().equals(wanted.name()));
  }
}
