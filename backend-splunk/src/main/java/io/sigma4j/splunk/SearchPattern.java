package io.sigma4j.splunk;

import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the {@code search} command can say of a text, and what it can say that is weaker.
 *
 * <p>{@code *} is the only wildcard and nothing escapes it (Search Manual, "Wildcards" and
 * "Backslashes"). Case never counts. A backslash before a wildcard is written as a doubled one, as
 * the searches that Splunk publishes do; by the letter of "Backslashes" that could also be read as
 * an escaped star. Left to {@code where} are:
 *
 * <ul>
 *   <li>control characters, which would break a search into lines;
 *   <li>letters beyond ASCII, of whose case the manuals do not speak;
 *   <li>dots beside a slash, which the search bar was seen to lose in {@code /../};
 *   <li>a text that looks like a subnet, as {@code search} would take it for one.
 * </ul>
 */
final class SearchPattern {

  private SearchPattern() {}

  /** The pattern in Splunk's wildcards, not quoted yet; empty if they cannot say exactly that. */
  static Optional<String> exact(TextPattern pattern) {
    if (pattern.cased() && pattern.hasLetters()) {
      return Optional.empty();
    }
    boolean subnet = isSubnet(pattern);
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.AnyRun) {
        out.append('*');
      } else if (token instanceof Token.Literal literal && isPlain(literal.text(), subnet)) {
        out.append(literal.text());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(out.toString());
  }

  /** What every text that is as {@code pattern} says also is, in terms that search has. */
  static Value weaker(TextPattern pattern) {
    boolean subnet = isSubnet(pattern);
    List<Token> tokens = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        addPlainParts(literal.text(), subnet, tokens);
      } else {
        tokens.add(new Token.AnyRun());
      }
    }
    TextPattern weaker = new TextPattern(tokens, false);
    return weaker.shape() == Shape.ANYTHING ? new Value.Present() : new Value.Text(weaker);
  }

  private static void addPlainParts(String text, boolean subnet, List<Token> tokens) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPlain(text, i, subnet)) {
        continue;
      }
      if (i > start) {
        tokens.add(new Token.Literal(text.substring(start, i)));
      }
      if (i < text.length()) {
        tokens.add(new Token.AnyRun());
      }
      start = i + 1;
    }
  }

  private static boolean isPlain(String text, boolean subnet) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text, i, subnet)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(String text, int at, boolean subnet) {
    char c = text.charAt(at);
    if (c == '*' || c < ' ') {
      return false;
    }
    if (c == '/') {
      return !subnet;
    }
    return c == '.' ? !isDotsBesideSlash(text, at) : c < 0x7f || isPlainBeyondAscii(text, at);
  }

  /** Half of a surrogate pair is as plain as the whole. */
  private static boolean isPlainBeyondAscii(String text, int at) {
    char c = text.charAt(at);
    boolean second =
        Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    int character = text.codePointAt(second ? at - 1 : at);
    boolean lone = Character.getType(character) == Character.SURROGATE;
    boolean control = c < 0xa0 || c == '\u2028' || c == '\u2029';
    return !lone && !control && !hasUncertainCase(character);
  }

  /**
   * Whether readers may differ in which letters are the same as this one: all that fold by Unicode,
   * and the two that only fold in Turkic languages.
   */
  static boolean hasUncertainCase(int character) {
    return CaseFolding.UNICODE.folds(character) || character == 0x130 || character == 0x131;
  }

  /** Whether the dot is one of several, and a slash stands before or after them. */
  private static boolean isDotsBesideSlash(String text, int at) {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '.') {
      first--;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    boolean slashBefore = first > 0 && text.charAt(first - 1) == '/';
    boolean slashAfter = end < text.length() && text.charAt(end) == '/';
    return end - first > 1 && (slashBefore || slashAfter);
  }

  /** Whether it is a literal of an address's characters, a slash and digits. */
  private static boolean isSubnet(TextPattern pattern) {
    if (pattern.tokens().size() != 1
        || !(pattern.tokens().get(0) instanceof Token.Literal literal)) {
      return false;
    }
    String text = literal.text();
    int slash = text.indexOf('/');
    return slash > 0
        && slash < text.length() - 1
        && consistsOf(text, 0, slash, "0123456789abcdefABCDEF:.")
        && consistsOf(text, slash + 1, text.length(), "0123456789");
  }

  private static boolean consistsOf(String text, int start, int end, String characters) {
    for (int i = start; i < end; i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
