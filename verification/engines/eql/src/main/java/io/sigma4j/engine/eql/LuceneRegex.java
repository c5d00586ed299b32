package io.sigma4j.engine.eql;

import java.util.HashMap;
import java.util.Map;

/** A regular expression as Lucene understands it; it matches whole texts. */
final class LuceneRegex implements TextPattern {

  private static final int MAX_LENGTH = 1000;

  /** What may follow the characters read so far, and where each next character leads. */
  private record State(Regex regex, Map<Integer, State> next) {}

  private final Map<Regex, State> states = new HashMap<>();
  private final State start;

  private LuceneRegex(Regex regex) {
    this.start = state(regex);
  }

  static LuceneRegex of(String pattern, boolean ignoreCase, EqlOptions options, int position) {
    if (pattern.length() > MAX_LENGTH) {
      throw EqlException.verification(
          position, "the regular expression has more than " + MAX_LENGTH + " characters");
    }
    try {
      return new LuceneRegex(new RegexParser(pattern, ignoreCase, options).parse());
    } catch (IllegalArgumentException e) {
      throw EqlException.verification(position, "regular expression: " + e.getMessage());
    } catch (UnsupportedOperationException e) {
      throw EqlException.unsupported(position, "regular expression: " + e.getMessage());
    }
  }

  @Override
  public boolean matches(String text) {
    State state = start;
    for (int c : text.codePoints().toArray()) {
      state = after(state, c);
    }
    return state.regex().acceptsEmpty();
  }

  private State after(State state, int c) {
    return state.next().computeIfAbsent(c, any -> state(state.regex().after(c)));
  }

  /** Equal languages, as far as they are written alike, share a state. */
  private State state(Regex regex) {
    return states.computeIfAbsent(regex, any -> new State(regex, new HashMap<>()));
  }
}
