package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.Anchor;
import io.sigma4j.core.regex.Regex.Backreference;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Group;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Lookaround;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes an expression without anchors in Lucene's syntax. */
final class LuceneText implements RegexVisitor<StringBuilder> {

  /** Operators of Lucene, the optional ones included; escaping one more does no harm. */
  private static final CharacterSet SPECIAL = CharacterSet.of(".?+*|{}[]()\"\\#@&<>~^$-");

  private final StringBuilder text = new StringBuilder();
  private final LuceneLetters letters;

  private LuceneText(LuceneLetters letters) {
    this.letters = letters;
  }

  static String of(Regex regex, LuceneLetters letters) {
    return regex.accept(new LuceneText(letters)).toString();
  }

  /**
   * Where the branches of the first alternation stand; none if it is not outermost, or optional.
   */
  static List<Span> branches(Regex regex, LuceneLetters letters) {
    LuceneText writer = new LuceneText(letters);
    List<Regex> parts = regex instanceof Sequence sequence ? sequence.parts() : List.of(regex);
    for (Regex part : parts) {
      if (part instanceof Alternation alternation) {
        writer.text.append(parts.size() > 1 ? "(" : "");
        return isOptional(alternation) ? List.of() : writer.branches(alternation);
      }
      part.accept(writer);
    }
    return List.of();
  }

  private List<Span> branches(Alternation alternation) {
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
  public StringBuilder visitLiteral(Literal literal) {
    literal.text().codePoints().forEach(character -> letter(character, literal.folding()));
    return text;
  }

  private void letter(int character, CaseFolding folding) {
    switch (letters) {
      case LOWERED -> text.append(escaped(Character.toLowerCase(character)));
      case FOLDED_BY_QUERY ->
          folded(
              character, folding, CaseFolding.ASCII.folds(character) ? CaseFolding.NONE : folding);
      case AS_THEY_ARE -> folded(character, folding, asciiFirst(character, folding));
    }
  }

  /** An ASCII letter is written in its two cases, without the letters that look like it. */
  private static CaseFolding asciiFirst(int character, CaseFolding folding) {
    return folding == CaseFolding.UNICODE && CaseFolding.ASCII.folds(character)
        ? CaseFolding.ASCII
        : folding;
  }

  private void folded(int character, CaseFolding folding, CaseFolding written) {
    if (folding != CaseFolding.NONE && written.folds(character)) {
      text.append(CharacterRanges.bracketed(written.variants(character), LuceneText::escaped));
    } else {
      text.append(escaped(character));
    }
  }

  @Override
  public StringBuilder visitCharacterClass(CharacterClass characterClass) {
    if (characterClass.set().equals(CharacterSet.ALL)) {
      return text.append('.');
    }
    CharacterSet set =
        letters == LuceneLetters.LOWERED
            ? LoweredSet.of(characterClass.set())
            : characterClass.set();
    if (set.equals(CharacterSet.ALL)) {
      return text.append('.');
    }
    return set.isSingle()
        ? text.append(escaped(set.first()))
        : text.append(CharacterRanges.bracketed(set, LuceneText::escaped));
  }

  private static String escaped(int character) {
    String itself = Character.toString(character);
    return SPECIAL.contains(character) ? "\\" + itself : itself;
  }

  @Override
  public StringBuilder visitSequence(Sequence sequence) {
    if (sequence.parts().isEmpty()) {
      return text.append("()");
    }
    for (Regex part : sequence.parts()) {
      if (part instanceof Alternation alternation && !isOptional(alternation)) {
        grouped(alternation);
      } else {
        part.accept(this);
      }
    }
    return text;
  }

  private void grouped(Regex body) {
    text.append('(');
    body.accept(this);
    text.append(')');
  }

  private static boolean isOptional(Alternation alternation) {
    return alternation.branches().contains(Regex.EMPTY);
  }

  /** Lucene has no empty branch: {@code a||b} is {@code (a|b)?}. */
  @Override
  public StringBuilder visitAlternation(Alternation alternation) {
    List<Regex> branches =
        alternation.branches().stream().filter(branch -> !branch.equals(Regex.EMPTY)).toList();
    if (isOptional(alternation)) {
      return branches.isEmpty() ? text.append("()") : optional(Regex.alternation(branches));
    }
    String separator = "";
    for (Regex branch : branches) {
      text.append(separator);
      branch.accept(this);
      separator = "|";
    }
    return text;
  }

  private StringBuilder optional(Regex body) {
    return visitRepeat(new Repeat(body, 0, 1, Repeat.Mode.GREEDY));
  }

  @Override
  public StringBuilder visitRepeat(Repeat repeat) {
    if (repeat.max() == 0 || repeat.body().equals(Regex.EMPTY)) {
      return text.append("()");
    }
    int start = text.length();
    if (isOneCharacter(repeat.body())) {
      repeat.body().accept(this);
    } else {
      grouped(repeat.body());
    }
    return start == text.length() ? text : text.append(Quantifiers.text(repeat));
  }

  private static boolean isOneCharacter(Regex body) {
    return body instanceof CharacterClass || (body instanceof Literal one && one.isSingle());
  }

  @Override
  public StringBuilder visitAnchor(Anchor anchor) {
    throw removed(anchor);
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
