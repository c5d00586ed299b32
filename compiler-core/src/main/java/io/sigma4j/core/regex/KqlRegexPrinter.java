package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import io.sigma4j.core.regex.RegexPrint.Printed;
import io.sigma4j.core.regex.RegexPrint.Unprintable;
import java.util.List;
import java.util.Optional;

/**
 * Prints for {@code matches regex} of KQL, which reads and searches like the regex crate of Rust.
 *
 * <p>No group captures, since only 16 may. Shorthands are Unicode there and so are written as
 * classes, and {@code \b} with {@code -u}. Under the flag {@code i} the long s and the Kelvin sign
 * are the letters s and k there, also where only ASCII is to be folded. Source: the page "Regex
 * syntax" of the Kusto documentation.
 */
public final class KqlRegexPrinter {

  private KqlRegexPrinter() {}

  /** {@code regex} as KQL says it. */
  public static RegexPrint print(Regex regex) {
    RegularPart.Result regular = RegularPart.of(regex, "KQL regular expressions");
    if (regular.refusal().isPresent()) {
      return new Unprintable(regular.refusal().get());
    }
    Writer writer = new Writer(regular.regex());
    regular.regex().accept(writer);
    return writer
        .refusal
        .<RegexPrint>map(Unprintable::new)
        .orElseGet(() -> new Printed(writer.text.toString()));
  }

  private static final class Writer extends SearchWriter {

    private static final CharacterSet SPECIAL = CharacterSet.of("\\^$.[]()*+?{}|");
    private static final CharacterSet SPECIAL_IN_CLASS = CharacterSet.of("\\]^-[&~");

    private Optional<String> refusal = Optional.empty();
    private boolean nothingFollows = true;
    private boolean textFollows;

    Writer(Regex regex) {
      super(regex);
    }

    @Override
    void character(int character) {
      text.append(escaped(character, SPECIAL));
    }

    /** A lone surrogate is no character there, nor the end of a range. */
    private String escaped(int character, CharacterSet special) {
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        refuse("KQL regular expressions have no lone surrogates");
      }
      return Characters.escaped(character, special);
    }

    /** Where only ASCII folds, other letters step out of the flag, which is Unicode's. */
    @Override
    void characters(Literal literal) {
      boolean flagHolds = ignoresCase() || literal.folding() != CaseFolding.NONE;
      literal
          .text()
          .codePoints()
          .forEach(
              character -> {
                if (flagHolds
                    && !literal.folding().folds(character)
                    && CaseFolding.UNICODE.folds(character)) {
                  text.append("(?-i:");
                  character(character);
                  text.append(')');
                } else {
                  character(character);
                }
              });
    }

    @Override
    void characterClass(CharacterSet set) {
      String brackets =
          CharacterRanges.bracketed(set, character -> escaped(character, SPECIAL_IN_CLASS));
      text.append(ignoresCase() && !isClosed(set) ? "(?-i:" + brackets + ")" : brackets);
    }

    private static boolean isClosed(CharacterSet set) {
      CharacterSet lookalikes = CharacterSet.of("\u017f\u212a");
      return CaseFolding.UNICODE.close(set).union(lookalikes).equals(set.union(lookalikes));
    }

    @Override
    public StringBuilder visitAnchor(Anchor anchor) {
      return switch (anchor) {
        case TEXT_START -> text.append('^');
        case LINE_START ->
            textFollows
                ? text.append("(?m:^)")
                : refuse("`^` with the flag `m` would also match after the last line feed in KQL");
        case TEXT_END -> text.append('$');
        case FINAL_LINE_END ->
            nothingFollows
                ? text.append("\\n?$")
                : refuse("KQL regular expressions can't look for the end before their own end");
        case LINE_END -> text.append("(?m:$)");
        case WORD_BOUNDARY -> text.append("(?-u:\\b)");
        case NOT_WORD_BOUNDARY -> text.append("(?-u:\\B)");
      };
    }

    private StringBuilder refuse(String why) {
      if (refusal.isEmpty()) {
        refusal = Optional.of(why);
      }
      return text;
    }

    @Override
    public StringBuilder visitSequence(Sequence sequence) {
      boolean nothingFollowsOutside = nothingFollows;
      boolean textFollowsOutside = textFollows;
      List<Regex> parts = sequence.parts();
      int lastText = lastText(parts);
      for (int index = 0; index < parts.size(); index++) {
        Regex part = parts.get(index);
        nothingFollows = nothingFollowsOutside && index == parts.size() - 1;
        textFollows = textFollowsOutside || index < lastText;
        if (part instanceof Regex.Alternation || part instanceof Anchor) {
          part(part);
        } else {
          part.accept(this);
        }
      }
      nothingFollows = nothingFollowsOutside;
      textFollows = textFollowsOutside;
      return text;
    }

    /** Which is the last part that always consumes something; before the first if none does. */
    private static int lastText(List<Regex> parts) {
      int index = parts.size() - 1;
      while (index >= 0 && RegexWidth.of(parts.get(index)).min() == 0) {
        index--;
      }
      return index;
    }

    private void part(Regex part) {
      if (part instanceof Anchor) {
        part.accept(this);
      } else {
        grouped(part);
      }
    }

    @Override
    public StringBuilder visitRepeat(Repeat repeat) {
      boolean nothingFollowsOutside = nothingFollows;
      nothingFollows &= repeat.max() <= 1;
      super.visitRepeat(repeat);
      nothingFollows = nothingFollowsOutside;
      return text;
    }

    @Override
    public StringBuilder visitGroup(Group group) {
      throw removed(group);
    }

    @Override
    public StringBuilder visitLookaround(Lookaround lookaround) {
      throw removed(lookaround);
    }

    @Override
    public StringBuilder visitBackreference(Backreference backreference) {
      throw removed(backreference);
    }

    private static IllegalStateException removed(Regex regex) {
      return new IllegalStateException("not removed before printing: " + regex);
    }
  }
}
