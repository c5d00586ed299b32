package io.sigma4j.splunk;

import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.List;

/**
 * Writes texts with wildcards as one regular expression of PCRE, for {@code match()}: found
 * anywhere, so anchored where the texts have no wildcard at an end.
 *
 * <p>It does not rest on PCRE's UTF mode, of which the manuals do not speak: letters beyond ASCII
 * are alternatives of each case, and no class holds one.
 */
final class PatternRegex {

  private static final String SPECIAL = "\\^$.?*+()[]{}";

  private final StringBuilder out = new StringBuilder();
  private final boolean cased;

  private PatternRegex(boolean cased) {
    this.cased = cased;
  }

  /** An expression that is found where one of the patterns holds; all are cased, or none is. */
  static String of(List<TextPattern> patterns) {
    PatternRegex regex = new PatternRegex(patterns.get(0).cased());
    regex.writeFlags(patterns);
    for (int i = 0; i < patterns.size(); i++) {
      regex.out.append(i == 0 ? "" : "|");
      regex.writeWhole(patterns.get(i).tokens());
    }
    return regex.out.toString();
  }

  private void writeFlags(List<TextPattern> patterns) {
    boolean folds = !cased && patterns.stream().anyMatch(PatternRegex::hasAsciiLetter);
    boolean dots = patterns.stream().anyMatch(pattern -> hasDot(pattern.tokens()));
    if (folds || dots) {
      out.append("(?").append(folds ? "i" : "").append(dots ? "s" : "").append(')');
    }
  }

  private static boolean hasAsciiLetter(TextPattern pattern) {
    return pattern.tokens().stream()
        .anyMatch(
            token ->
                token instanceof Token.Literal literal
                    && literal.text().chars().anyMatch(CaseFolding.ASCII::folds));
  }

  private static boolean hasDot(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean inner = i > 0 && i < tokens.size() - 1;
      Token token = tokens.get(i);
      if (token instanceof Token.AnyOne || (inner && token instanceof Token.AnyRun)) {
        return true;
      }
    }
    return false;
  }

  private void writeWhole(List<Token> tokens) {
    int last = tokens.size() - 1;
    boolean opens = last >= 0 && tokens.get(0) instanceof Token.AnyRun;
    boolean closes = last >= 0 && tokens.get(last) instanceof Token.AnyRun;
    out.append(opens ? "" : "^");
    for (int i = opens ? 1 : 0; i <= (closes ? last - 1 : last); i++) {
      write(tokens.get(i));
    }
    out.append(closes ? "" : "\\z");
  }

  private void write(Token token) {
    if (token instanceof Token.Literal literal) {
      literal.text().codePoints().forEach(this::write);
    } else if (token instanceof Token.OneOf oneOf) {
      writeChoice(oneOf.characters().codePoints().toArray());
    } else {
      out.append(token instanceof Token.AnyRun ? ".*" : ".");
    }
  }

  private void writeChoice(int[] characters) {
    String joint = "(?:";
    for (int character : characters) {
      out.append(joint);
      write(character);
      joint = "|";
    }
    out.append(')');
  }

  private void write(int character) {
    if (character > 0x7f) {
      writeBeyondAscii(character);
    } else if (character == '|') {
      out.append("[|]"); // whether SPL takes the backslash from an escaped pipe is an open question
    } else if (character < ' ' || character == 0x7f) {
      writeControl(character);
    } else {
      out.append(SPECIAL.indexOf(character) >= 0 ? "\\" : "").append((char) character);
    }
  }

  private void writeControl(int character) {
    switch (character) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default ->
          out.append(character < 0x10 ? "\\x0" : "\\x").append(Integer.toHexString(character));
    }
  }

  private void writeBeyondAscii(int character) {
    if (cased || !CaseFolding.UNICODE.folds(character)) {
      out.appendCodePoint(character);
      return;
    }
    String joint = "(?:";
    for (CharacterSet.Range range : CaseFolding.UNICODE.variants(character).ranges()) {
      for (int variant = range.first(); variant <= range.last(); variant++) {
        out.append(joint).appendCodePoint(variant);
        joint = "|";
      }
    }
    out.append(')');
  }
}
