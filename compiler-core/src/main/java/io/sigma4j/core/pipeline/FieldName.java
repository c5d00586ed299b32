package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A field that an analyst wants to see.
 *
 * @param name in the target
 * @param origin where the rule, or a pipeline, names it
 */
public record FieldName(String name, Origin origin) {

  /** Those that a rule names, as written. */
  public static List<FieldName> of(SigmaRule rule) {
    List<FieldName> names = new ArrayList<>(rule.fields().size());
    for (int i = 0; i < rule.fields().size(); i++) {
      YamlScalar field = rule.fields().get(i);
      RulePath path = RulePath.of("fields").element(i);
      names.add(new FieldName(field.text(), Origin.of(field.location(), path)));
    }
    return List.copyOf(names);
  }
}
