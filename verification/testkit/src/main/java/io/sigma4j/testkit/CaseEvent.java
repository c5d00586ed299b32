package io.sigma4j.testkit;

import java.util.Map;

/**
 * An event with the verdict that the meaning of the rule gives it.
 *
 * @param id unique within the case; begins with {@code hit}, {@code miss} or {@code near}
 * @param expect whether the rule matches
 * @param why what the event shows
 * @param fields as in {@link Json}: a dot in a name may be a path, and so may a nested map
 */
public record CaseEvent(String id, boolean expect, String why, Map<String, Object> fields) {

  @Override
  public String toString() {
    return id + " (" + why + ")";
  }
}
