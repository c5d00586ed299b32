package io.sigma4j.testkit;

import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.value.Placeholders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule, events, and which of them the rule finds: one meaning of the language.
 *
 * @param area the folder of related cases
 * @param name unique within the area
 * @param rule the text of the rule
 * @param events with verdicts written by hand from the specification
 * @param types of fields, for the cases that are about them; a field without one is unknown
 * @param placeholders by name
 */
public record Case(
    String area,
    String name,
    String rule,
    List<CaseEvent> events,
    Map<String, CaseField> types,
    Map<String, CasePlaceholder> placeholders) {

  public Case {
    events = List.copyOf(events);
    types = Map.copyOf(types);
    placeholders = Map.copyOf(placeholders);
  }

  /** Area and name, as in {@code windash/alone}. */
  public String id() {
    return area + "/" + name;
  }

  /** The types as a target takes them. */
  public FieldTypes fieldTypes() {
    Map<String, FieldType> known = new LinkedHashMap<>();
    types.forEach((field, type) -> known.put(field, type.fieldType()));
    return FieldTypes.of(known);
  }

  /** The options that the rule is lowered with: the defaults, and its placeholders. */
  public LoweringOptions lowering() {
    Placeholders defined = Placeholders.none();
    for (Map.Entry<String, CasePlaceholder> entry : placeholders.entrySet()) {
      defined = defined.with(entry.getKey(), entry.getValue().definition());
    }
    LoweringOptions defaults = LoweringOptions.defaults();
    return new LoweringOptions(defined, defaults.implicit(), defaults.maxValues());
  }

  /** The name of the rule's resource, as diagnostics show it. */
  public String resource() {
    return "cases/" + id() + "/rule.yml";
  }

  @Override
  public String toString() {
    return id();
  }
}
