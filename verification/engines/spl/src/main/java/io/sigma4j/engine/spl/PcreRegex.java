package io.sigma4j.engine.spl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A Perl-compatible regular expression, run by {@link Pattern}. */
final class PcreRegex {

  private final Pattern pattern;
  private final Map<String, Integer> groups;

  private PcreRegex(Pattern pattern, Map<String, Integer> groups) {
    this.pattern = pattern;
    this.groups = groups;
  }

  /**
   * Compiles an expression.
   *
   * @param position where in the search it stands
   * @throws SplException if PCRE does not accept the expression, or if it has a meaning in PCRE
   *     that {@link Pattern} cannot express
   */
  static PcreRegex compile(String regex, int position) {
    PcreTranslator translator = new PcreTranslator(regex, position);
    String translation = translator.translate();
    try {
      // PCRE ends lines only at a newline, so the other line ends of Java must not count.
      Pattern pattern = Pattern.compile(translation, Pattern.UNIX_LINES);
      return new PcreRegex(pattern, translator.groups());
    } catch (PatternSyntaxException e) {
      throw SplException.syntax(position, "regular expression: " + e.getDescription());
    }
  }

  /** The names of the named groups. */
  Set<String> names() {
    return groups.keySet();
  }

  boolean isFoundIn(String text) {
    return pattern.matcher(text).find();
  }

  /** Replaces all matches; the replacement refers to groups as {@code \1}. */
  String replaceAll(String text, String replacement) {
    String escaped = replacement.replace("$", "\\$");
    return pattern.matcher(text).replaceAll(escaped.replaceAll("\\\\(\\d)", "\\$$1"));
  }

  /**
   * Returns what each named group captured, match by match.
   *
   * @param limit the greatest number of matches, 0 for all
   */
  Map<String, List<String>> extract(String text, int limit) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    Matcher matcher = pattern.matcher(text);
    for (int matches = 0; (limit == 0 || matches < limit) && matcher.find(); matches++) {
      groups.forEach(
          (name, number) -> {
            if (matcher.group(number) != null) {
              found.computeIfAbsent(name, key -> new ArrayList<>()).add(matcher.group(number));
            }
          });
    }
    return found;
  }
}
