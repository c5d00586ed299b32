package io.sigma4j.testkit.events;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values that may be as several predicates on one field want it; the caller tries them. */
final class Candidates {

  private static final List<String> GLUE = List.of("", " ", "x", "\\", "/");

  private final Set<Object> found = new LinkedHashSet<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> middles = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final Draft draft;

  private Candidates(Draft draft) {
    this.draft = draft;
  }

  static List<Object> of(List<Value> wanted, Draft draft) {
    Candidates candidates = new Candidates(draft);
    candidates.addAll(wanted);
    return List.copyOf(candidates.found);
  }

  private void addAll(List<Value> wanted) {
    if (wanted.size() > 1) {
      wanted.forEach(this::place);
      join();
    }
    for (Value value : wanted) {
      found.addAll(Samples.of(value, draft));
    }
    GLUE.forEach(glue -> found.addAll(surrounded(wanted, glue)));
  }

  /** The samples of all, with something around. */
  private List<Object> surrounded(List<Value> wanted, String glue) {
    List<Object> texts = new ArrayList<>();
    for (Value value : wanted) {
      for (Object sample : Samples.of(value, draft)) {
        if (sample instanceof String text) {
          texts.add(glue + text);
          texts.add(text + glue);
          texts.add(glue + text + glue);
        }
      }
    }
    return texts;
  }

  private void place(Value value) {
    if (value instanceof Value.Text text) {
      place(text.pattern());
    } else if (!(value instanceof Value.Present)) {
      List<Object> samples = Samples.of(value, draft);
      samples.stream().limit(1).map(String::valueOf).forEach(middles::add);
    }
  }

  private void place(TextPattern pattern) {
    List<Token> tokens = pattern.tokens();
    boolean anyStart = !tokens.isEmpty() && tokens.get(0) instanceof Token.AnyRun;
    boolean anyEnd = !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.AnyRun;
    String sample = String.valueOf(Samples.of(new Value.Text(pattern), draft).get(0));
    (anyStart ? anyEnd ? middles : ends : starts).add(sample);
  }

  private void join() {
    for (String start : starts.isEmpty() ? List.of("") : starts) {
      for (String end : ends.isEmpty() ? List.of("") : ends) {
        GLUE.forEach(glue -> join(start, glue, end));
      }
    }
  }

  private void join(String start, String glue, String end) {
    String middle = String.join(glue, middles);
    found.add(start + glue + middle + glue + end);
    found.add(start + middle + end);
    List<String> reversed = new ArrayList<>(middles);
    Collections.reverse(reversed);
    found.add(start + glue + String.join(glue, reversed) + glue + end);
  }
}
