package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The meaning of the tree, node by node, with no thought of speed. Looks ahead only. */
final class BacktrackingMatcher {

  private static final int MAX_STEPS = 20_000;

  private final int[] text;
  private final Map<Group, int[]> captures = new HashMap<>();
  private final List<Group> groups;
  private int steps;

  private BacktrackingMatcher(Regex regex, String text) {
    this.text = text.codePoints().toArray();
    this.groups = groups(regex).toList();
  }

  /** Whether {@code regex} is found; empty if that takes too many steps to tell. */
  static Optional<Boolean> finds(Regex regex, String text) {
    BacktrackingMatcher matcher = new BacktrackingMatcher(regex, text);
    boolean found = false;
    for (int start = 0; start <= matcher.text.length && !found; start++) {
      matcher.captures.clear();
      found = matcher.match(regex, start, end -> true);
    }
    return matcher.steps < MAX_STEPS ? Optional.of(found) : Optional.empty();
  }

  private static java.util.stream.Stream<Group> groups(Regex regex) {
    if (regex instanceof Group group) {
      java.util.stream.Stream<Group> inner = groups(group.body());
      return group.kind() == Group.Kind.CAPTURING
          ? java.util.stream.Stream.concat(java.util.stream.Stream.of(group), inner)
          : inner;
    }
    return regex instanceof Sequence sequence
        ? sequence.parts().stream().flatMap(BacktrackingMatcher::groups)
        : java.util.stream.Stream.of();
  }

  private boolean match(Regex regex, int at, IntPredicate then) {
    steps++;
    if (steps >= MAX_STEPS) {
      return false;
    }
    if (regex instanceof Literal literal) {
      int[] wanted = literal.text().codePoints().toArray();
      for (int index = 0; index < wanted.length; index++) {
        if (at + index >= text.length
            || !literal.folding().variants(wanted[index]).contains(text[at + index])) {
          return false;
        }
      }
      return then.test(at + wanted.length);
    }
    if (regex instanceof CharacterClass one) {
      return at < text.length && one.set().contains(text[at]) && then.test(at + 1);
    }
    if (regex instanceof Anchor anchor) {
      return holds(anchor, at) && then.test(at);
    }
    if (regex instanceof Sequence sequence) {
      return sequence(sequence.parts(), at, then);
    }
    if (regex instanceof Regex.Alternation alternation) {
      return alternation.branches().stream().anyMatch(branch -> match(branch, at, then));
    }
    return regex instanceof Repeat repeat ? repeat(repeat, at, then) : special(regex, at, then);
  }

  private boolean special(Regex regex, int at, IntPredicate then) {
    if (regex instanceof Lookaround look) {
      boolean wanted = look.direction() == Lookaround.Direction.AHEAD;
      return match(look.body(), at, end -> true) == wanted && then.test(at);
    }
    if (regex instanceof Backreference reference) {
      int[] captured = captures.get(groups.get(reference.group() - 1));
      return captured != null
          && match(
              Regex.literal(
                  new String(text, captured[0], captured[1] - captured[0]), reference.folding()),
              at,
              then);
    }
    Group group = (Group) regex;
    if (group.kind() == Group.Kind.ATOMIC) {
      return first(group.body(), at, then);
    }
    return match(
        group.body(),
        at,
        end -> {
          captures.put(group, new int[] {at, end});
          return then.test(end);
        });
  }

  /** Only the first way in which {@code body} matches counts. */
  private boolean first(Regex body, int at, IntPredicate then) {
    int[] end = {-1};
    match(
        body,
        at,
        found -> {
          end[0] = found;
          return true;
        });
    return end[0] >= 0 && then.test(end[0]);
  }

  private boolean sequence(List<Regex> parts, int at, IntPredicate then) {
    return parts.isEmpty()
        ? then.test(at)
        : match(parts.get(0), at, end -> sequence(parts.subList(1, parts.size()), end, then));
  }

  private boolean repeat(Repeat repeat, int at, IntPredicate then) {
    return switch (repeat.mode()) {
      case GREEDY -> more(repeat, 0, at, then) || (repeat.min() == 0 && then.test(at));
      case LAZY -> (repeat.min() == 0 && then.test(at)) || more(repeat, 0, at, then);
      case POSSESSIVE ->
          first(
              new Repeat(repeat.body(), repeat.min(), repeat.max(), Repeat.Mode.GREEDY), at, then);
    };
  }

  private boolean more(Repeat repeat, int times, int at, IntPredicate then) {
    return times < repeat.max()
        && match(
            repeat.body(),
            at,
            end -> {
              boolean enough = times + 1 >= repeat.min();
              if (end == at && enough) {
                return then.test(end);
              }
              if (repeat.mode() == Repeat.Mode.LAZY) {
                return (enough && then.test(end)) || more(repeat, times + 1, end, then);
              }
              return more(repeat, times + 1, end, then) || (enough && then.test(end));
            });
  }

  private boolean holds(Anchor anchor, int at) {
    boolean end = at == text.length;
    boolean lineFeed = !end && text[at] == '\n';
    return switch (anchor) {
      case TEXT_START -> at == 0;
      case LINE_START -> at == 0 || (text[at - 1] == '\n' && !end);
      case TEXT_END -> end;
      case FINAL_LINE_END -> end || (lineFeed && at == text.length - 1);
      case LINE_END -> end || lineFeed;
      case WORD_BOUNDARY -> word(at - 1) != word(at);
      case NOT_WORD_BOUNDARY -> word(at - 1) == word(at);
    };
  }

  private boolean word(int at) {
    return at >= 0 && at < text.length && CharacterSet.WORD.contains(text[at]);
  }
}
