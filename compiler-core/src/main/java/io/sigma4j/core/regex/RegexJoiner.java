package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins parts into their flat form: no sequence in a sequence, no two literals that could be one.
 */
final class RegexJoiner {

  private final List<Regex> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private CaseFolding folding = CaseFolding.NONE;

  private RegexJoiner() {}

  static Regex sequence(List<Regex> parts) {
    RegexJoiner joiner = new RegexJoiner();
    parts.forEach(joiner::add);
    return joiner.join();
  }

  static Regex alternation(List<Regex> branches) {
    if (branches.size() == 1) {
      return branches.get(0);
    }
    return new Alternation(
        branches.stream()
            .flatMap(
                branch ->
                    branch instanceof Alternation inner
                        ? inner.branches().stream()
                        : Stream.of(branch))
            .toList());
  }

  private void add(Regex part) {
    if (part instanceof Sequence sequence) {
      sequence.parts().forEach(this::add);
    } else if (part instanceof Literal literal) {
      add(literal);
    } else {
      flush();
      parts.add(part);
    }
  }

  private void add(Literal literal) {
    literal
        .text()
        .codePoints()
        .forEach(
            character ->
                add(
                    character,
                    literal.folding().folds(character) ? literal.folding() : CaseFolding.NONE));
  }

  /** A character without case has no folding of its own and takes its left neighbour's. */
  private void add(int character, CaseFolding own) {
    if (!joins(character, own)) {
      flush();
    }
    folding = folding == CaseFolding.NONE ? own : folding;
    text.appendCodePoint(character);
  }

  private boolean joins(int character, CaseFolding own) {
    if (own == folding) {
      return true;
    }
    return own == CaseFolding.NONE
        ? !folding.folds(character)
        : folding == CaseFolding.NONE && text.codePoints().noneMatch(own::folds);
  }

  private void flush() {
    if (!text.isEmpty()) {
      parts.add(new Literal(text.toString(), folding));
    }
    text.setLength(0);
    folding = CaseFolding.NONE;
  }

  private Regex join() {
    flush();
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }
}
