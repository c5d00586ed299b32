package io.sigma4j.testkit.events;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.testkit.CaseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** The events of one rule in the making. */
final class Generation {

  /** Each predicate that is tried gets so many events at least, if there are so many. */
  private static final int EVENTS_A_PREDICATE = 4;

  private final Part root;
  private final List<Part.Test> tests;
  private final Evaluator evaluator;
  private final Random random;
  private final int limit;
  private final List<CaseEvent> events = new ArrayList<>();
  private final Set<Map<String, Object>> known = new HashSet<>();

  Generation(Part root, List<Part.Test> tests, Evaluator evaluator, long seed, int limit) {
    this.root = root;
    this.tests = tests;
    this.evaluator = evaluator;
    this.random = new Random(seed);
    this.limit = limit;
  }

  /** Another event for a predicate; most are never made, as the limit is reached before. */
  private record Variant(Part.Test test, String why, Supplier<Draft> draft) {}

  GeneratedEvents run() {
    int decided = 0;
    List<Iterator<Variant>> rest = new ArrayList<>();
    List<Part.Test> tried = spread();
    for (Part.Test test : tried) {
      Decision decision = Decision.of(root, test);
      decided += decision.isProven(evaluator) ? 1 : 0;
      decision.on().ifPresent(draft -> add(new Variant(test, "decides, on", () -> draft)));
      decision.off().ifPresent(draft -> add(new Variant(test, "decides, off", () -> draft)));
      rest.add(variants(test, decision).iterator());
    }
    while (events.size() < limit && !rest.isEmpty()) {
      rest.removeIf(variants -> !variants.hasNext());
      rest.forEach(variants -> add(variants.next()));
    }
    return new GeneratedEvents(events, new Coverage(tests.size(), tried.size(), decided));
  }

  /** All predicates, or as many as the limit has room for, from all over the rule. */
  private List<Part.Test> spread() {
    int most = Math.max(1, limit / EVENTS_A_PREDICATE);
    if (tests.size() <= most) {
      return tests;
    }
    List<Part.Test> chosen = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      chosen.add(tests.get((int) ((long) i * (tests.size() - 1) / Math.max(1, most - 1))));
    }
    return chosen;
  }

  /** The one with the field missing first, then the others in an order that the seed decides. */
  private List<Variant> variants(Part.Test test, Decision decision) {
    List<Variant> variants = new ArrayList<>();
    decision
        .others()
        .forEach(draft -> variants.add(new Variant(test, "decides again", () -> draft)));
    decision.on().ifPresent(draft -> addVariations(test, draft, variants));
    if (!variants.isEmpty()) {
      Collections.shuffle(variants.subList(1, variants.size()), random);
    }
    return variants;
  }

  private static void addVariations(Part.Test test, Draft draft, List<Variant> variants) {
    Optional<Object> current = draft.value(test.field());
    if (current.isEmpty()) {
      return;
    }
    if (test.expr() instanceof Keyword) {
      Draft moved = draft.with(test.field(), Optional.empty()).with("Details", current);
      variants.add(new Variant(test, "in another field", () -> moved));
    }
    for (Variation one : Variations.of(test, current.get(), draft)) {
      variants.add(new Variant(test, one.why(), () -> draft.with(test.field(), one.value())));
    }
  }

  private void add(Variant variant) {
    Draft draft = variant.draft().get();
    if (known.add(draft.fields())) {
      boolean expect = evaluator.matches(draft.event());
      String id = (expect ? "hit" : "miss") + events.size();
      String why = variant.test().expr() + ": " + variant.why();
      events.add(new CaseEvent(id, expect, why, draft.fields()));
    }
  }
}
