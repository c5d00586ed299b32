package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code nest}: steps of which all wait for the conditions of the outer one.
 *
 * @param steps in order
 */
record Nest(List<Step> steps) implements Transformation {

  Nest {
    steps = List.copyOf(steps);
  }

  static Optional<Nest> read(Parameters step, StepReader inside, StepName name) {
    return step.required("items").map(node -> new Nest(inside.read(step.list("items"))));
  }

  @Override
  public List<PipelineRule> apply(PipelineRule rule, Selection selection) {
    List<PipelineRule> ways = List.of(rule);
    for (Step step : steps) {
      List<PipelineRule> after = new ArrayList<>();
      ways.forEach(way -> after.addAll(way.hasFailed() ? List.of(way) : step.apply(way)));
      ways = after;
    }
    return ways;
  }

  @Override
  public Placeholders placeholders(PipelineRule rule, Placeholders before) {
    Placeholders all = before;
    for (Step step : steps) {
      all = step.placeholders(rule, all);
    }
    return all;
  }

  @Override
  public Set<String> mappedNames() {
    Set<String> names = new LinkedHashSet<>();
    steps.forEach(step -> names.addAll(step.transformation().mappedNames()));
    return names;
  }

  @Override
  public List<SourceNames> sources() {
    return steps.stream().flatMap(step -> step.sources().stream()).toList();
  }
}
