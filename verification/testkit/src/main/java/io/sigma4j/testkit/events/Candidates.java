package io.sigma4j.testkit.events;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values that may be as several predicates on one field want it; the caller tries them. Each is
 * made when it is asked for, as mostly one of the first does.
 */
final class Candidates {

  /** What is put between two texts, so that neither hides the other. */
  private static final List<String> GLUE = List.of("", " ", "x", "\\", "/");

  private final List<Value> wanted;
  private final Draft draft;
  private final List<String> starts = new ArrayList<>();
  private final List<String> middles = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  private Candidates(List<Value> wanted, Draft draft) {
    this.wanted = wanted;
    this.draft = draft;
  }

  static Stream<Object> of(List<Value> wanted, Draft draft) {
    Candidates candidates = new Candidates(wanted, draft);
    return Stream.<Supplier<Stream<Object>>>of(
            candidates::joined, candidates::samples, candidates::surrounded)
        .flatMap(Supplier::get)
        .distinct();
  }

  private Stream<Object> samples() {
    return wanted.stream().flatMap(value -> Samples.of(value, draft));
  }

  /** The samples of all, with something around. */
  private Stream<Object> surrounded() {
    return GLUE.stream()
        .filter(glue -> !glue.isEmpty())
        .flatMap(
            glue ->
                samples()
                    .filter(String.class::isInstance)
                    .flatMap(text -> Stream.of(glue + text, text + glue, glue + text + glue)));
  }

  /** The texts of all in one. */
  private Stream<Object> joined() {
    if (wanted.size() < 2) {
      return Stream.empty();
    }
    wanted.forEach(this::place);
    return orEmpty(starts).stream()
        .flatMap(start -> orEmpty(ends).stream().flatMap(end -> joined(start, end)));
  }

  private static List<String> orEmpty(List<String> texts) {
    return texts.isEmpty() ? List.of("") : texts;
  }

  private void place(Value value) {
    boolean anyStart = true;
    boolean anyEnd = true;
    if (value instanceof Value.Text text) {
      List<Token> tokens = text.pattern().tokens();
      anyStart = !tokens.isEmpty() && tokens.get(0) instanceof Token.AnyRun;
      anyEnd = !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.AnyRun;
    }
    List<String> texts = anyStart ? anyEnd ? middles : ends : starts;
    if (!(value instanceof Value.Present)) {
      Samples.of(value, draft).findFirst().map(String::valueOf).ifPresent(texts::add);
    }
  }

  private Stream<Object> joined(String start, String end) {
    List<String> reversed = new ArrayList<>(middles);
    Collections.reverse(reversed);
    return GLUE.stream()
        .flatMap(
            glue -> {
              String middle = String.join(glue, middles);
              String backwards = String.join(glue, reversed);
              return Stream.of(
                  start + glue + middle + glue + end,
                  start + middle + end,
                  start + glue + backwards + glue + end);
            });
  }
}
