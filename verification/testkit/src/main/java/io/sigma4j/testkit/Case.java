package io.sigma4j.testkit;

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

  /** The name of the rule's resource, as diagnostics show it. */
  public String resource() {
    return "cases/" + id() + "/rule.yml";
  }

  @Override
  public String toString() {
    return id();
  }
}
