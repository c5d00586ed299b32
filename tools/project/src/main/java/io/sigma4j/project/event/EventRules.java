package io.sigma4j.project.event;

import io.sigma4j.core.eval.Candidates;
import io.sigma4j.core.eval.Event;
import java.util.List;
import java.util.stream.Stream;

/** Many rules made ready for many events: most rules are passed over without being decided. */
public final class EventRules {

  private final List<EventRule> rules;
  private final Candidates candidates;

  private EventRules(List<EventRule> rules, Candidates candidates) {
    this.rules = rules;
    this.candidates = candidates;
  }

  /** The rules in the order given. */
  public static EventRules of(List<EventRule> rules) {
    List<EventRule> kept = List.copyOf(rules);
    return new EventRules(kept, Candidates.of(kept.stream().map(EventRule::meanings).toList()));
  }

  /** Every rule. */
  public List<EventRule> all() {
    return rules;
  }

  /** The rules that match the event, in order. */
  public Stream<EventRule> matching(Event event) {
    return candidates.of(event).stream().mapToObj(rules::get).filter(rule -> rule.matches(event));
  }
}
