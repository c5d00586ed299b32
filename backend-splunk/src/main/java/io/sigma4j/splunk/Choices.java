package io.sigma4j.splunk;

import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out the choices of characters that {@code windash} leaves in a text. */
final class Choices {

  /** The most texts that one is written out as; two dashes make 25. */
  static final int LIMIT = 32;

  private Choices() {}

  /** The same tests without choices, one or more for each; empty if one would be too many. */
  static Optional<List<Match>> writtenOut(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (!(match.value() instanceof Value.Text text) || !text.pattern().hasChoices()) {
        out.add(match);
        continue;
      }
      Optional<List<TextPattern>> patterns = text.pattern().alternatives(LIMIT);
      if (patterns.isEmpty()) {
        return Optional.empty();
      }
      for (TextPattern pattern : patterns.get()) {
        out.add(new Match(match.field(), new Value.Text(pattern), match.origin()));
      }
    }
    return Optional.of(out);
  }
}
