package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints for PCRE, to be searched with: {@code match} and {@code regex} of SPL.
 *
 * <p>The text is also the canonical form of a pattern: read again, it is the same tree. It avoids
 * what releases and callers read differently: a vertical bar is {@code [|]}, since Splunk may take
 * a backslash off before it. Sources: pages pcre2pattern and pcre2syntax, Splunk's "SPL and regular
 * expressions".
 */
public final class PcreRegexPrinter {

  private PcreRegexPrinter() {}

  /** The text of {@code regex}; PCRE can say every expression. */
  public static String print(Regex regex) {
    return regex.accept(new Writer(regex)).toString();
  }

  /** Where the branches of {@code regex} stand in its text; none if it is no alternation. */
  public static List<Span> branches(Regex regex) {
    return regex instanceof Regex.Alternation alternation
        ? new Writer(regex).branches(alternation)
        : List.of();
  }

  private static final class Writer extends SearchWriter {

    private static final CharacterSet SPECIAL = CharacterSet.of("\\^$.[]()*+?{}#");
    private static final CharacterSet SPECIAL_IN_CLASS = CharacterSet.of("\\]^-[");

    Writer(Regex regex) {
      super(regex);
    }

    List<Span> branches(Regex.Alternation alternation) {
      List<Span> spans = new ArrayList<>(alternation.branches().size());
      for (Regex branch : alternation.branches()) {
        text.append(spans.isEmpty() ? "" : "|");
        int start = text.length();
        branch.accept(this);
        spans.add(new Span(start, text.length()));
      }
      return spans;
    }

    @Override
    void character(int character) {
      if (character == '|') {
        text.append("[|]");
      } else {
        text.append(Characters.escaped(character, SPECIAL));
      }
    }

    /** Without UTF mode a flag folds ASCII letters only; the others are spelled out. */
    @Override
    void characters(Literal literal) {
      literal
          .text()
          .codePoints()
          .forEach(
              character -> {
                if (literal.folding().folds(character) && !CaseFolding.ASCII.folds(character)) {
                  text.append(eachOf(literal.folding().variants(character)));
                } else {
                  character(character);
                }
              });
    }

    private static String eachOf(CharacterSet variants) {
      return variants.ranges().stream()
          .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
          .mapToObj(Character::toString)
          .collect(Collectors.joining("|", "(?:", ")"));
    }

    @Override
    void characterClass(CharacterSet set) {
      String shorthand = shorthand(set);
      text.append(
          shorthand.isEmpty()
              ? CharacterRanges.bracketed(
                  set, character -> Characters.escaped(character, SPECIAL_IN_CLASS))
              : shorthand);
    }

    private static String shorthand(CharacterSet set) {
      for (int letter : new int[] {'d', 'D', 'w', 'W', 's', 'S'}) {
        if (NamedSets.shorthand(letter).filter(set::equals).isPresent()) {
          return "\\" + Character.toString(letter);
        }
      }
      return "";
    }

    @Override
    public StringBuilder visitAnchor(Anchor anchor) {
      return text.append(
          switch (anchor) {
            case TEXT_START -> "^";
            case LINE_START -> "(?m:^)";
            case TEXT_END -> "\\z";
            case FINAL_LINE_END -> "$";
            case LINE_END -> "(?m:$)";
            case WORD_BOUNDARY -> "\\b";
            case NOT_WORD_BOUNDARY -> "\\B";
          });
    }

    @Override
    public StringBuilder visitGroup(Group group) {
      text.append(
          group.kind() == Group.Kind.ATOMIC
              ? "(?>"
              : group.name().map(name -> "(?<" + name + ">").orElse("("));
      group.body().accept(this);
      return text.append(')');
    }

    @Override
    public StringBuilder visitLookaround(Lookaround lookaround) {
      text.append(lookaround.direction().opening());
      lookaround.body().accept(this);
      return text.append(')');
    }

    /** In braces, so that a digit after it stays a digit. */
    @Override
    public StringBuilder visitBackreference(Backreference backreference) {
      String reference = "\\g{" + backreference.group() + "}";
      return backreference.folding() == CaseFolding.NONE || ignoresCase()
          ? text.append(reference)
          : text.append("(?i:").append(reference).append(')');
    }
  }
}
