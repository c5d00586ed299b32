package io.sigma4j.splunk;

import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * Literal texts to be compared with {@code =} or {@code in()}, with commas between them.
 *
 * <p>Declined are texts that look like numbers, as eval might compare them as such, and, where case
 * does not count, those with letters beyond ASCII, of which the manuals do not say whether {@code
 * lower()} knows them.
 *
 * @param letters what becomes of upper-case letters
 */
record WhereTexts(Case letters, Quoting quoting) implements Holes.OneValue {

  /** What becomes of upper-case letters. */
  enum Case {
    KEPT,
    LOWERED
  }

  private static final Refusal COMPARED_OTHERWISE =
      new Refusal(
          DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
          "eval might not compare this as text",
          "compare it by a regular expression");

  /** The hole that takes one or more of them. */
  static Hole of(Case letters, Quoting quoting) {
    return Holes.each(",", new WhereTexts(letters, quoting));
  }

  @Override
  public Optional<Refusal> write(Value value, StringBuilder out) {
    String text = ((Value.Text) value).pattern().text();
    if (isNumber(text)
        || (letters == Case.LOWERED && text.codePoints().anyMatch(Characters::haveDoubtfulCase))) {
      return Optional.of(COMPARED_OTHERWISE);
    }
    return quoting.write(letters == Case.LOWERED ? text.toLowerCase(Locale.ROOT) : text, out);
  }

  /** Whether it may be a number: nothing but the characters of one. */
  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
