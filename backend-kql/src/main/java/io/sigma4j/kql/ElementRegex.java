package io.sigma4j.kql;

import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with wildcards as a regular expression over the JSON of an array, found if one of the
 * elements is as the text says.
 *
 * <p>The elements before it are read from the start, so that a quotation mark or comma inside a
 * text is never taken for its end.
 */
final class ElementRegex {

  private static final Regex QUOTE = Regex.literal("\"");
  private static final Regex COMMA = Regex.literal(",");

  /** What numbers and truth values are made of; {@code null}, which is no element, has an n. */
  private static final CharacterSet BARE = CharacterSet.of("0123456789+-.eEtrufalsTRUFALS");

  /** A character of a JSON text, as it is or escaped. */
  private static final Regex QUOTED_CHARACTER =
      Regex.alternation(
          List.of(
              Regex.oneOf(CharacterSet.of("\"\\").complement()),
              Regex.sequence(Regex.literal("\\"), Regex.oneOf(CharacterSet.of("u").complement())),
              Regex.sequence(
                  Regex.literal("\\u"),
                  new Regex.Repeat(
                      Regex.oneOf("0123456789abcdefABCDEF"), 4, 4, Regex.Repeat.Mode.GREEDY))));

  private static final Regex BARE_CHARACTER = Regex.oneOf(BARE);

  private static final Regex ELEMENTS_BEFORE =
      any(
          Regex.sequence(
              Regex.alternation(
                  List.of(
                      Regex.sequence(QUOTE, any(QUOTED_CHARACTER), QUOTE),
                      any(Regex.oneOf(CharacterSet.of("\",").complement())))),
              COMMA));

  private final TextPattern pattern;

  private ElementRegex(TextPattern pattern) {
    this.pattern = pattern;
  }

  /** Writes the regular expression for the text, number or truth value of the operands. */
  static Optional<Refusal> write(Operands operands, StringBuilder out) {
    TextPattern pattern = pattern(operands.value());
    return KqlHoles.writePattern(pattern, new ElementRegex(pattern).regex(), out);
  }

  private static TextPattern pattern(Value value) {
    if (value instanceof Value.Text text) {
      return text.pattern();
    }
    if (value instanceof Value.Numeric number) {
      return TextPattern.literal(number.decimal());
    }
    if (value instanceof Value.Bool bool) {
      return TextPattern.literal(String.valueOf(bool.truth()));
    }
    throw new IllegalStateException("no text: " + value);
  }

  private Regex regex() {
    List<Regex> element = new ArrayList<>();
    element.add(Regex.sequence(QUOTE, quoted(), QUOTE));
    if (canBeBare()) {
      element.add(bare());
    }
    return Regex.sequence(
        Regex.Anchor.TEXT_START,
        Regex.literal("["),
        ELEMENTS_BEFORE,
        Regex.alternation(element),
        Regex.oneOf(",]"));
  }

  private boolean canBeBare() {
    return !pattern.tokens().isEmpty()
        && pattern.tokens().stream()
            .allMatch(
                token ->
                    !(token instanceof Token.Literal literal)
                        || literal.text().chars().allMatch(BARE::contains));
  }

  private Regex quoted() {
    List<Regex> parts = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      parts.add(part(token, QUOTED_CHARACTER));
    }
    return Regex.sequence(parts);
  }

  private Regex bare() {
    List<Regex> parts = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      parts.add(part(token, BARE_CHARACTER));
    }
    return Regex.sequence(parts);
  }

  private Regex part(Token token, Regex character) {
    if (token instanceof Token.Literal literal) {
      CaseFolding folding = pattern.cased() ? CaseFolding.NONE : CaseFolding.UNICODE;
      return literal(literal.text(), folding);
    }
    if (token instanceof Token.OneOf oneOf) {
      return Regex.oneOf(oneOf.characters());
    }
    return token instanceof Token.AnyRun ? any(character) : character;
  }

  /** Letters after the backslash of an escape keep their case. */
  private static Regex literal(String text, CaseFolding folding) {
    List<Regex> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c == '"' || c == '\\') {
        parts.add(PatternRegex.literal(text.substring(start, at), folding));
        parts.add(Regex.literal(escape(c)));
        start = at + 1;
      }
    }
    parts.add(PatternRegex.literal(text.substring(start), folding));
    return Regex.sequence(parts);
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", (int) c);
    };
  }

  private static Regex any(Regex body) {
    return new Regex.Repeat(body, 0, Regex.Repeat.UNBOUNDED, Regex.Repeat.Mode.GREEDY);
  }
}
