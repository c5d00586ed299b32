package io.sigma4j.engine.spl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rewrites a PCRE pattern as a pattern with the same meaning for {@link Pattern}.
 *
 * <p>What only Java knows is rejected as a syntax error. What only PCRE knows and Java cannot
 * express, such as recursion and conditions, is reported as unsupported. Named groups become
 * numbered ones.
 */
final class PcreTranslator {

  /** What stands before a quantifier. */
  private enum Before {
    NOTHING,
    ITEM,
    ASSERTION,
    QUANTIFIER
  }

  private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(?:,(\\d*))?\\}");
  private static final Pattern GROUP_NAME =
      Pattern.compile("\\(\\?(?:P?<([A-Za-z_]\\w{0,31})>|'([A-Za-z_]\\w{0,31})')");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?([a-zA-Z-]*)([:)])");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\\\k(?:<(\\w+)>|'(\\w+)'|\\{(\\w+)\\})"
              + "|\\\\g(?:\\{(-?\\w+)\\}|(\\d))"
              + "|\\(\\?P=(\\w+)\\)");
  private static final Pattern RECURSION =
      Pattern.compile("\\(\\?(?:R|[+-]?\\d+|&\\w+|P>\\w+)\\)|\\\\g[<'].*", Pattern.DOTALL);

  /** The edges of what {@code \w} matches; those of Java know other letters, too. */
  private static final String WORD_EDGE = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

  private static final String NO_WORD_EDGE = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

  private final String regex;
  private final int position;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> groups = new LinkedHashMap<>();

  /** For each group that is still open, whether it is a lookbehind. */
  private final Deque<Boolean> openGroups = new ArrayDeque<>();

  private int groupCount;
  private int greatestReference;
  private boolean extended;
  private Before before = Before.NOTHING;
  private int at;

  PcreTranslator(String regex, int position) {
    this.regex = regex;
    this.position = position;
  }

  /** The numbers of the named groups, once the pattern is translated. */
  Map<String, Integer> groups() {
    return groups;
  }

  String translate() {
    while (at < regex.length()) {
      step(regex.charAt(at));
    }
    if (!openGroups.isEmpty()) {
      throw error("missing )");
    }
    if (greatestReference > groupCount) {
      throw error("reference to a group that does not exist");
    }
    return out.toString();
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> escape();
      case '[' -> {
        PcreClassTranslator inner = new PcreClassTranslator(regex, at, position);
        out.append(inner.translate());
        at = inner.end();
        before = Before.ITEM;
      }
      case '(' -> open();
      case ')' -> close();
      case '|' -> emit("|", 1, Before.NOTHING);
      case '^', '$' -> emit(String.valueOf(c), 1, Before.ASSERTION);
      case '*', '+', '?' -> quantifier(1, true);
      case '{' -> brace();
      case '}', ']' -> emit("\\" + c, 1, Before.ITEM);
      case '#' -> hash();
      default -> emit(String.valueOf(c), 1, isIgnored(c) ? before : Before.ITEM);
    }
  }

  private boolean isIgnored(char c) {
    return extended && Character.isWhitespace(c);
  }

  private void emit(String text, int consumed, Before kind) {
    out.append(text);
    at += consumed;
    before = kind;
  }

  private void hash() {
    int lineEnd = regex.indexOf('\n', at);
    if (!extended) {
      emit("\\#", 1, Before.ITEM);
    } else {
      at = lineEnd < 0 ? regex.length() : lineEnd;
    }
  }

  private void brace() {
    Matcher matcher = QUANTIFIER.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      emit("\\{", 1, Before.ITEM);
      return;
    }
    quantifier(matcher.group().length(), matcher.group(1) != null);
  }

  private void quantifier(int length, boolean variable) {
    if (variable && openGroups.contains(true)) {
      throw error("lookbehind is not of fixed length");
    }
    if (before == Before.NOTHING) {
      throw error("nothing to repeat");
    }
    if (before != Before.ITEM) {
      throw unsupported("a quantifier on which versions of PCRE disagree");
    }
    boolean suffixed = at + length < regex.length() && "?+".indexOf(regex.charAt(at + length)) >= 0;
    int whole = suffixed ? length + 1 : length;
    emit(regex.substring(at, at + whole), whole, Before.QUANTIFIER);
  }

  private void close() {
    if (openGroups.isEmpty()) {
      throw error("unmatched )");
    }
    openGroups.pop();
    emit(")", 1, Before.ITEM);
  }

  private void open() {
    if (RECURSION.matcher(regex).region(at, regex.length()).lookingAt()) {
      throw unsupported("recursion");
    }
    if (lookingAt("(*")) {
      throw unsupported("a verb");
    }
    if (!lookingAt("(?")) {
      groupCount++;
      openGroups.push(false);
      emit("(", 1, Before.NOTHING);
    } else if (lookingAt("(?#")) {
      at = requireIndex(')') + 1;
    } else if (!reference() && !namedGroup() && !lookaround()) {
      flags();
    }
  }

  private boolean namedGroup() {
    Matcher matcher = GROUP_NAME.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    if (groups.putIfAbsent(name, ++groupCount) != null) {
      throw error("two groups are named " + name);
    }
    openGroups.push(false);
    emit("(", matcher.group().length(), Before.NOTHING);
    return true;
  }

  private boolean lookaround() {
    for (String opening : new String[] {"(?<=", "(?<!", "(?:", "(?=", "(?!", "(?>"}) {
      if (lookingAt(opening)) {
        openGroups.push(opening.startsWith("(?<"));
        emit(opening, opening.length(), Before.NOTHING);
        return true;
      }
    }
    return false;
  }

  private void flags() {
    if (lookingAt("(?(") || lookingAt("(?|")) {
      throw unsupported("a condition or branch reset");
    }
    Matcher matcher = FLAGS.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt() || !matcher.group(1).matches("[imsxJUX]*(-[imsxJUX]*)?")) {
      throw error("unrecognized character after (?");
    }
    if (!matcher.group(1).matches("[imsx-]*")) {
      throw unsupported("a flag of " + matcher.group());
    }
    extended |= matcher.group(1).matches("[ims]*x.*");
    boolean opens = matcher.group(2).equals(":");
    if (opens) {
      openGroups.push(false);
    }
    Before kind = opens || before == Before.NOTHING ? Before.NOTHING : Before.ASSERTION;
    emit(matcher.group(), matcher.group().length(), kind);
  }

  /** A reference to a group by name or by {@code \g}. */
  private boolean reference() {
    Matcher matcher = REFERENCE.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    String target = captured(matcher);
    boolean numbered = target.matches("-?\\d{1,3}");
    int number = numbered ? Integer.parseInt(target) : groups.getOrDefault(target, 0);
    referTo(number < 0 ? groupCount + 1 + number : number);
    at += matcher.group().length();
    return true;
  }

  /** What the one group that took part in the match holds. */
  private static String captured(Matcher matcher) {
    return IntStream.rangeClosed(1, matcher.groupCount())
        .mapToObj(group -> Optional.ofNullable(matcher.group(group)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private void referTo(int number) {
    if (number < 1) {
      throw error("reference to a group that does not exist");
    }
    greatestReference = Math.max(greatestReference, number);
    out.append("(?:\\").append(number).append(')');
    before = Before.ITEM;
  }

  private void escape() {
    if (at + 1 >= regex.length()) {
      throw error("\\ at the end");
    }
    char c = regex.charAt(at + 1);
    if (c == 'Q') {
      int end = regex.indexOf("\\E", at);
      String literal = regex.substring(at + 2, end < 0 ? regex.length() : end);
      literal(literal, literal.length() + (end < 0 ? 2 : 4));
    } else if (c == 'E') {
      at += 2;
    } else if (c >= '1' && c <= '9') {
      numberedReference();
    } else if (RECURSION.matcher(regex).region(at, regex.length()).lookingAt()) {
      throw unsupported("recursion");
    } else if (c == 'g' || c == 'k') {
      if (!reference()) {
        throw error("\\" + c + " is not followed by a group");
      }
    } else if (c == 'K' || c == 'C') {
      throw unsupported("\\" + c);
    } else if (c == 'b' || c == 'B') {
      emit(c == 'b' ? WORD_EDGE : NO_WORD_EDGE, 2, Before.ASSERTION);
    } else if ("AzZG".indexOf(c) >= 0) {
      emit("\\" + c, 2, Before.ASSERTION);
    } else if (c == 'R' || c == 'X') {
      emit("\\" + c, 2, Before.ITEM);
    } else {
      PcreEscape escape = PcreEscape.read(regex, at, position);
      emit(escape.translation(), escape.length(), Before.ITEM);
    }
  }

  /** Emits text between {@code \Q} and {@code \E}; a quantifier after it repeats its last one. */
  private void literal(String text, int consumed) {
    StringBuilder quoted = new StringBuilder();
    text.codePoints().forEach(c -> quoted.append(Pattern.quote(Character.toString(c))));
    emit(quoted.toString(), consumed, text.isEmpty() ? before : Before.ITEM);
  }

  private void numberedReference() {
    if (at + 2 < regex.length() && Character.isDigit(regex.charAt(at + 2))) {
      throw unsupported("a back reference of more than one digit");
    }
    referTo(regex.charAt(at + 1) - '0');
    at += 2;
  }

  private boolean lookingAt(String text) {
    return regex.startsWith(text, at);
  }

  private int requireIndex(char c) {
    int index = regex.indexOf(c, at);
    if (index < 0) {
      throw error("missing " + c);
    }
    return index;
  }

  private SplException error(String message) {
    return SplException.syntax(position, "regular expression: " + message);
  }

  private SplException unsupported(String what) {
    return SplException.unsupported(position, "regular expression with " + what);
  }
}
