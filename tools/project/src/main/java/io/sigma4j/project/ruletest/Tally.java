package io.sigma4j.project.ruletest;

import io.sigma4j.core.eval.Event;
import io.sigma4j.project.event.EventRule;
import java.util.ArrayList;
import java.util.List;

/** Counts what a rule says of events, and keeps the first few of each verdict. */
final class Tally {

  /** More would tell nobody more. */
  private static final int MOST_KEPT = 3;

  private final EventRule rule;
  private final List<JudgedEvent> matching = new ArrayList<>();
  private final List<JudgedEvent> others = new ArrayList<>();
  private long events;
  private long matches;

  Tally(EventRule rule) {
    this.rule = rule;
  }

  void add(String name, Event event) {
    boolean matched = rule.matches(event);
    events++;
    matches += matched ? 1 : 0;
    List<JudgedEvent> kept = kept(matched);
    if (kept.size() < MOST_KEPT) {
      kept.add(new JudgedEvent(name, event, matched, rule.explain(event)));
    }
  }

  long events() {
    return events;
  }

  long matches() {
    return matches;
  }

  /** The first few events with that verdict. */
  List<JudgedEvent> kept(boolean matched) {
    return matched ? matching : others;
  }
}
