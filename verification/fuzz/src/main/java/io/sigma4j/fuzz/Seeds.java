package io.sigma4j.fuzz;

import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.CaseEvent;
import io.sigma4j.testkit.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is mutated: the rules and events of the shared cases. */
public final class Seeds {

  private static final List<Object> VALUES =
      List.of(
          "",
          "a",
          "*",
          "\\",
          "\"'`",
          " -a /b",
          "5",
          "05",
          "1e400",
          "1e999999999",
          "-0",
          "true",
          "10.1.2.3",
          "::1",
          "fe80::1%eth0",
          "2024-05-17T13:45:00Z",
          "2024-02-30 25:61",
          "\u0130\u00df",
          "\ud800",
          "\ud83d\ude00",
          "a\nb\u0000",
          "aB1_-".repeat(40),
          5,
          -7.25,
          1e300,
          true,
          false);

  private Seeds() {}

  /** The texts of the rules. */
  public static List<String> rules() {
    return Cases.all().stream().map(Case::rule).toList();
  }

  /** Events for a rule: some of its case, and some that nobody would send. */
  public static List<Event> events(Case subject, int number) {
    List<Event> events = new ArrayList<>();
    subject.events().stream().limit(2).map(Seeds::event).forEach(events::add);
    for (int i = 0; i < 2; i++) {
      events.add(odd(subject, number + i));
    }
    return events;
  }

  private static Event event(CaseEvent event) {
    return EventReader.of(event.fields()).event().orElseThrow();
  }

  /** An event with a strange value in every field, and a list of them in one. */
  private static Event odd(Case subject, int number) {
    Map<String, Object> fields = new java.util.LinkedHashMap<>();
    subject.events().forEach(event -> fields.putAll(event.fields()));
    int at = Math.floorMod(number, VALUES.size());
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      field.setValue(VALUES.get(at++ % VALUES.size()));
    }
    fields.put("f", VALUES);
    return Event.of(fields);
  }
}
