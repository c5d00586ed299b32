package io.sigma4j.core.regex;

import io.sigma4j.core.regex.Regex.Alternation;
import io.sigma4j.core.regex.Regex.CharacterClass;
import io.sigma4j.core.regex.Regex.Literal;
import io.sigma4j.core.regex.Regex.Repeat;
import io.sigma4j.core.regex.Regex.Sequence;

/** Writes what the dialects that search with flags and groups have in common. */
abstract class SearchWriter implements RegexVisitor<StringBuilder> {

  /** The text so far. */
  final StringBuilder text = new StringBuilder();

  private final boolean ignoresCase;
  private final boolean dotMatchesAll;

  /** A writer of {@code regex}, with the flags that shorten it at the start. */
  SearchWriter(Regex regex) {
    Letters letters = Letters.of(regex);
    this.ignoresCase = letters.someFold() && CaseBlindness.of(regex);
    this.dotMatchesAll = letters.someDotMatchesAll() && !letters.someDotStopsAtLines();
    if (ignoresCase || dotMatchesAll) {
      text.append("(?").append(ignoresCase ? "i" : "").append(dotMatchesAll ? "s" : "").append(')');
    }
  }

  /** Appends a character that stands for itself. */
  abstract void character(int character);

  /** Appends a class that is neither of the dots. */
  abstract void characterClass(CharacterSet set);

  /** Appends the characters of a literal, under the flag {@code i} if it folds. */
  void characters(Literal literal) {
    literal.text().codePoints().forEach(this::character);
  }

  /** Whether the flag {@code i} holds for the whole expression. */
  boolean ignoresCase() {
    return ignoresCase;
  }

  @Override
  public StringBuilder visitLiteral(Literal literal) {
    if (literal.folding() == CaseFolding.NONE || ignoresCase) {
      characters(literal);
      return text;
    }
    text.append("(?i:");
    characters(literal);
    return text.append(')');
  }

  @Override
  public StringBuilder visitCharacterClass(CharacterClass characterClass) {
    CharacterSet set = characterClass.set();
    if (set.equals(CharacterSet.ALL)) {
      text.append(dotMatchesAll ? "." : "(?s:.)");
    } else if (set.equals(CharacterSet.NOT_NEWLINE)) {
      text.append('.');
    } else {
      characterClass(set);
    }
    return text;
  }

  @Override
  public StringBuilder visitSequence(Sequence sequence) {
    for (Regex part : sequence.parts()) {
      if (part instanceof Alternation) {
        grouped(part);
      } else {
        part.accept(this);
      }
    }
    return text;
  }

  @Override
  public StringBuilder visitAlternation(Alternation alternation) {
    String separator = "";
    for (Regex branch : alternation.branches()) {
      text.append(separator);
      branch.accept(this);
      separator = "|";
    }
    return text;
  }

  @Override
  public StringBuilder visitRepeat(Repeat repeat) {
    if (isUnit(repeat.body())) {
      repeat.body().accept(this);
    } else {
      grouped(repeat.body());
    }
    return text.append(Quantifiers.text(repeat)).append(repeat.mode().suffix());
  }

  /** PCRE may count a character beyond ASCII as several, of which the last would be repeated. */
  private static boolean isUnit(Regex body) {
    return body instanceof CharacterClass
        || body instanceof Regex.Group
        || (body instanceof Literal one && one.text().length() == 1 && one.text().charAt(0) < 0x80);
  }

  /** Appends {@code body} in parentheses that only hold it together. */
  final void grouped(Regex body) {
    text.append("(?:");
    body.accept(this);
    text.append(')');
  }
}
