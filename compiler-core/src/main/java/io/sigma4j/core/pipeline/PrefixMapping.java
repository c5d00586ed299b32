package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code field_name_prefix_mapping}: other beginnings for names, one or several each. */
final class PrefixMapping implements Transformation.Single {

  private final Map<String, List<String>> prefixes;
  private final Naming naming = new Naming(this::names);

  private PrefixMapping(Map<String, List<String>> prefixes) {
    this.prefixes = new LinkedHashMap<>(prefixes);
  }

  static Optional<PrefixMapping> read(Parameters step) {
    Optional<YamlMapping> mapping = step.requiredMap("mapping");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> prefixes = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : mapping.get().entries()) {
      List<String> targets =
          step.texts(entry.value(), entry.key().text()).stream().map(t -> t.text()).toList();
      prefixes.put(entry.key().text(), targets);
    }
    return Optional.of(new PrefixMapping(prefixes));
  }

  private List<String> names(Optional<String> field) {
    for (Map.Entry<String, List<String>> prefix : prefixes.entrySet()) {
      if (field.isPresent() && field.get().startsWith(prefix.getKey())) {
        String rest = field.get().substring(prefix.getKey().length());
        return prefix.getValue().stream().map(start -> start + rest).toList();
      }
    }
    return List.of();
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    return naming.applyTo(rule, selection);
  }
}
