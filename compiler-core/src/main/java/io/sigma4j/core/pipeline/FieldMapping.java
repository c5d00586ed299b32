package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code field_name_mapping}: other names for fields, one or several each. A key that is null names
 * the field that keywords are looked for in.
 */
final class FieldMapping implements Transformation.Single {

  private final Map<Optional<String>, List<String>> names;
  private final Naming naming;

  private FieldMapping(Map<Optional<String>, List<String>> names) {
    this.names = Map.copyOf(names);
    this.naming = new Naming(field -> this.names.getOrDefault(field, List.of()));
  }

  static Optional<FieldMapping> read(Parameters step) {
    Optional<YamlMapping> mapping = step.requiredMap("mapping");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Map<Optional<String>, List<String>> names = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : mapping.get().entries()) {
      List<String> targets = targets(step, entry);
      if (!targets.isEmpty()) {
        names.put(field(entry.key()), targets);
      }
    }
    return Optional.of(new FieldMapping(names));
  }

  private static Optional<String> field(YamlScalar key) {
    return key.type() == ScalarType.NULL ? Optional.empty() : Optional.of(key.text());
  }

  /** The names of one entry; none, and an error, if one is empty. */
  static List<String> targets(Parameters step, YamlMapping.Entry entry) {
    List<YamlScalar> targets = step.texts(entry.value(), entry.key().text());
    for (YamlScalar target : targets) {
      if (target.text().isEmpty()) {
        step.wrong(target.location(), "the field has no name", "write the name of a field");
        return List.of();
      }
    }
    return targets.stream().map(YamlScalar::text).distinct().toList();
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return naming.applyTo(rule, selection);
  }

  @Override
  public Set<String> mappedNames() {
    Set<String> fields = new LinkedHashSet<>();
    names.keySet().forEach(field -> field.ifPresent(fields::add));
    return fields;
  }
}
