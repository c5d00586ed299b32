package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Turns a search with anchors into an expression without any that matches whole values.
 *
 * <p>{@code find(r) -> match(.* r .*)}, and then an anchor narrows what stands on its two sides:
 * {@code .*^a -> a}, {@code o\b.* -> o([^\w].*)?}, {@code a$.* -> a\n?}. A part that holds anchors
 * is first taken apart into its choices.
 */
final class AnchorRemover {

  private static final int MAX_CHOICES = 400;
  private static final int MAX_UNROLLED = 8;

  private static final CharacterSet WORD = CharacterSet.WORD;
  private static final CharacterSet NOT_WORD = WORD.complement();
  private static final CharacterSet NEWLINE = CharacterSet.of('\n');
  private static final Regex LINE_FEED = Regex.literal("\n");

  private final Deque<List<Regex>> open = new ArrayDeque<>();
  private final List<Regex> done = new ArrayList<>();
  private int choices;
  private Optional<String> refusal = Optional.empty();

  private AnchorRemover() {}

  /**
   * The expression that matches the whole of every text in which {@code regex} is found.
   *
   * @param regex literals, classes, anchors, sequences, alternations and greedy repetitions
   */
  static RegularPart.Result wholeValue(Regex regex) {
    AnchorRemover remover = new AnchorRemover();
    remover.open.add(List.of(Regex.anything(), regex, Regex.anything()));
    remover.run();
    Optional<Regex> whole = Edges.anyOf(remover.done);
    if (remover.refusal.isEmpty() && whole.isEmpty()) {
      remover.refusal = Optional.of("the regular expression can't match any text");
    }
    return new RegularPart.Result(whole.orElse(Regex.EMPTY), remover.refusal);
  }

  private void run() {
    while (!open.isEmpty() && refusal.isEmpty()) {
      choices++;
      if (choices > MAX_CHOICES) {
        refusal = Optional.of("its anchors stand in too many places for an engine without them");
      }
      step(open.removeFirst());
    }
  }

  private void step(List<Regex> parts) {
    for (int index = 0; index < parts.size(); index++) {
      Regex part = parts.get(index);
      List<Regex> before = parts.subList(0, index);
      List<Regex> after = parts.subList(index + 1, parts.size());
      if (!(part instanceof Anchor) && Anchored.holds(part)) {
        takeApart(before, part, after);
        return;
      }
      if (part instanceof Anchor anchor && after.stream().noneMatch(AnchorRemover::isNested)) {
        remove(before, anchor, after);
        return;
      }
    }
    done.add(Regex.sequence(parts));
  }

  private static boolean isNested(Regex part) {
    return !(part instanceof Anchor) && Anchored.holds(part);
  }

  private void takeApart(List<Regex> before, Regex part, List<Regex> after) {
    if (part instanceof Sequence sequence) {
      add(before, sequence.parts(), after);
    } else if (part instanceof Alternation alternation) {
      alternation.branches().forEach(branch -> add(before, List.of(branch), after));
    } else if (part instanceof Repeat repeat && repeat.max() <= MAX_UNROLLED) {
      for (int times = repeat.min(); times <= repeat.max(); times++) {
        add(before, Collections.nCopies(times, repeat.body()), after);
      }
    } else {
      refusal = Optional.of("it repeats an anchor, which an engine without anchors can't");
    }
  }

  private void add(List<Regex> before, List<Regex> between, List<Regex> after) {
    List<Regex> parts = new ArrayList<>(before);
    parts.addAll(between);
    parts.addAll(after);
    open.addLast(parts);
  }

  private void remove(List<Regex> before, Anchor anchor, List<Regex> after) {
    switch (anchor) {
      case TEXT_START -> add(Left.empty(before), List.of(after));
      case LINE_START -> lineStart(before, after);
      case TEXT_END -> add(Left.all(before), Right.empty(after));
      case FINAL_LINE_END -> add(Left.all(before), Right.emptyOrLineFeed(after));
      case LINE_END ->
          add(Left.all(before), Right.either(Right.empty(after), Right.first(after, NEWLINE)));
      case WORD_BOUNDARY -> {
        add(Left.emptyOrLast(before, NOT_WORD), Right.first(after, WORD));
        add(Left.last(before, WORD), Right.emptyOrFirst(after, NOT_WORD));
      }
      case NOT_WORD_BOUNDARY -> {
        add(Left.emptyOrLast(before, NOT_WORD), Right.emptyOrFirst(after, NOT_WORD));
        add(Left.last(before, WORD), Right.first(after, WORD));
      }
    }
  }

  private void lineStart(List<Regex> before, List<Regex> after) {
    if (RegexWidth.of(after).min() > 0) {
      add(Left.emptyOrLast(before, NEWLINE), List.of(after));
    } else {
      add(Left.empty(before), List.of(after));
      add(Left.last(before, NEWLINE), Right.first(after, CharacterSet.ALL));
    }
  }

  private void add(Optional<Regex> left, List<List<Regex>> right) {
    left.ifPresent(before -> right.forEach(after -> add(List.of(before), after, List.of())));
  }

  /** What can stand before an anchor; nothing there holds anchors any more. */
  private static final class Left {

    private Left() {}

    static Optional<Regex> all(List<Regex> parts) {
      return Optional.of(Regex.sequence(parts));
    }

    static Optional<Regex> empty(List<Regex> parts) {
      return RegexWidth.of(parts).min() == 0 ? Optional.of(Regex.EMPTY) : Optional.empty();
    }

    static Optional<Regex> last(List<Regex> parts, CharacterSet set) {
      return Edges.LAST.narrow(parts, set);
    }

    static Optional<Regex> emptyOrLast(List<Regex> parts, CharacterSet set) {
      List<Regex> choices = new ArrayList<>();
      last(parts, set).ifPresent(choices::add);
      empty(parts).ifPresent(choices::add);
      return Edges.anyOf(choices);
    }
  }

  /** What can stand after an anchor: choices of parts, some of which may be anchors. */
  private static final class Right {

    private Right() {}

    static List<List<Regex>> empty(List<Regex> parts) {
      return RegexWidth.of(parts).min() == 0 ? List.of(anchors(parts)) : List.of();
    }

    private static List<Regex> anchors(List<Regex> parts) {
      return parts.stream().filter(Anchor.class::isInstance).toList();
    }

    static List<List<Regex>> first(List<Regex> parts, CharacterSet set) {
      List<List<Regex>> choices = new ArrayList<>();
      for (int index = 0; index < parts.size(); index++) {
        Regex part = parts.get(index);
        if (part instanceof Anchor) {
          continue;
        }
        List<Regex> skipped = anchors(parts.subList(0, index));
        List<Regex> rest = parts.subList(index + 1, parts.size());
        Edges.FIRST.narrow(part, set).ifPresent(one -> choices.add(joined(skipped, one, rest)));
        if (RegexWidth.of(part).min() > 0) {
          break;
        }
      }
      return merged(choices);
    }

    static List<List<Regex>> emptyOrFirst(List<Regex> parts, CharacterSet set) {
      return either(first(parts, set), empty(parts));
    }

    /** Nothing, or one line feed and nothing else. */
    static List<List<Regex>> emptyOrLineFeed(List<Regex> parts) {
      List<List<Regex>> choices = new ArrayList<>(empty(parts));
      for (int index = 0; index < parts.size(); index++) {
        List<Regex> before = parts.subList(0, index);
        List<Regex> after = parts.subList(index + 1, parts.size());
        if (RegexWidth.of(before).min() == 0
            && RegexWidth.of(after).min() == 0
            && Anchored.matchesLineFeed(parts.get(index))) {
          choices.add(joined(anchors(before), LINE_FEED, anchors(after)));
        }
      }
      return merged(choices);
    }

    static List<List<Regex>> either(List<List<Regex>> some, List<List<Regex>> others) {
      List<List<Regex>> all = new ArrayList<>(some);
      all.addAll(others);
      return merged(all);
    }

    /** One choice of one part, unless there are anchors to see to. */
    private static List<List<Regex>> merged(List<List<Regex>> choices) {
      if (choices.size() < 2 || choices.stream().anyMatch(parts -> !anchors(parts).isEmpty())) {
        return choices;
      }
      return List.of(
          List.of(Regex.alternation(choices.stream().map(Regex::sequence).distinct().toList())));
    }

    private static List<Regex> joined(List<Regex> before, Regex part, List<Regex> after) {
      List<Regex> parts = new ArrayList<>(before);
      parts.add(part);
      parts.addAll(after);
      return parts;
    }
  }
}
