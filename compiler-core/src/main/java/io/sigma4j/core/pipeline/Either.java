package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code either}: the rule goes on in several ways at once, and its query finds what any of them
 * does. A way that fails is left out, and one without a step that takes the rule.
 *
 * @param ways the steps of each way
 */
record Either(List<Nest> ways) implements Transformation {

  Either {
    ways = List.copyOf(ways);
  }

  static Optional<Either> read(Parameters step, StepReader inside, StepName name) {
    Optional<YamlNode> of = step.required("of");
    if (of.isEmpty()) {
      return Optional.empty();
    }
    if (!(of.get() instanceof YamlMapping mapping)) {
      step.wrong(
          of.get().location(), "`of` is not a map", "write `name: [step, step]` for each way");
      return Optional.empty();
    }
    List<Nest> ways = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (entry.value() instanceof YamlSequence list) {
        ways.add(new Nest(inside.at(entry.key().text()).read(list.items())));
      } else {
        step.wrong(entry.value().location(), "a way is a list of steps", "begin each with `- `");
      }
    }
    return Optional.of(new Either(ways));
  }

  @Override
  public List<PipelineRule> apply(PipelineRule rule, Selection selection) {
    List<PipelineRule> after = new ArrayList<>();
    for (Nest way : ways) {
      for (PipelineRule taken : way.apply(rule, selection)) {
        if (!taken.applied().equals(rule.applied())) {
          after.add(taken);
        }
      }
    }
    return after.isEmpty() ? List.of(rule) : after;
  }

  @Override
  public Set<String> mappedNames() {
    Set<String> names = new LinkedHashSet<>();
    ways.forEach(way -> names.addAll(way.mappedNames()));
    return names;
  }

  @Override
  public List<SourceNames> sources() {
    return ways.stream().flatMap(way -> way.sources().stream()).toList();
  }
}
