package io.sigma4j.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The literals of a Splunk search.
 *
 * <p>Source: Splunk, <i>Search Reference</i>, {@code search}, {@code where}, {@code regex},
 * <i>Comparison and Conditional functions</i>; <i>Search Manual</i>, <i>Backslashes</i>,
 * <i>Wildcards</i>, <i>SPL and regular expressions</i>.
 */
public final class SplLiterals {

  private static final Set<String> WORDS = Set.of("AND", "OR", "NOT", "IN", "CASE", "TERM");
  private static final String WORD_ENDS = "()=<>!,|\"[]`";

  private final Cursor in;
  private final List<Literal> literals = new ArrayList<>();
  private final Deque<String> functions = new ArrayDeque<>();
  private final Deque<SplCommand> outer = new ArrayDeque<>();
  private SplCommand command = SplCommand.SEARCH;

  private SplLiterals(String query) {
    this.in = new Cursor(query);
  }

  /**
   * The literals in their order, without the names of fields. Those of {@code searchmatch("...")}
   * are the literals of that search, at the place of the string.
   *
   * @throws LiteralException if one does not end
   */
  public static List<Literal> read(String query) {
    return new SplLiterals(query).read();
  }

  private List<Literal> read() {
    while (in.more()) {
      step();
    }
    return List.copyOf(literals);
  }

  private void step() {
    int start = in.at();
    if (in.skipBlanks() || skipMacro()) {
      return;
    }
    if (in.skip("|")) {
      command();
    } else if (in.skip("[")) {
      outer.push(command);
      command();
    } else if (in.skip("]")) {
      command = outer.isEmpty() ? SplCommand.OTHER : outer.pop();
    } else if (in.skip("\"")) {
      quoted(start);
    } else if (command == SplCommand.EXPRESSION) {
      expression(start);
    } else {
      word(start);
    }
  }

  private boolean skipMacro() {
    if (in.skip("```")) {
      in.until("```");
      return true;
    }
    if (in.skip("`")) {
      in.until("`");
      return true;
    }
    return false;
  }

  private void command() {
    in.skipBlanks();
    command = SplCommand.named(in.word("_"));
    functions.clear();
  }

  private void quoted(int start) {
    PatternText value = string();
    boolean field = command == SplCommand.SEARCH && isOperatorAhead();
    if (field || command == SplCommand.OTHER) {
      return;
    }
    Literal search = value.literal(LiteralKind.STRING, start, in.at());
    if (command == SplCommand.SEARCH) {
      literals.add(search);
    } else {
      addExpressionString(value.characters(), start);
    }
  }

  /** Backslash, quotation mark and pipe are escaped; another backslash is itself. */
  private PatternText string() {
    PatternText value = new PatternText();
    while (!in.skip("\"")) {
      char c = in.next();
      if (c == '\\' && "\\\"|".indexOf(in.peek()) >= 0 && in.more()) {
        value.add(in.next());
      } else if (c == '\\' && in.peek() == 't' && command == SplCommand.EXPRESSION) {
        in.next();
        value.add('\t');
      } else if (c == '*') {
        value.addWildcard(c);
      } else {
        value.add(c);
      }
    }
    return value;
  }

  private void addExpressionString(String value, int start) {
    String function = functions.isEmpty() ? "" : functions.peek();
    if (function.equals("searchmatch")) {
      read(value).forEach(inner -> add(inner.kind(), inner.value(), start));
    } else if (function.equals("match") || command == SplCommand.REGEX) {
      add(LiteralKind.REGEX, value, start);
    } else if (function.equals("like")) {
      literals.add(PatternText.of(value, '%', '_').literal(LiteralKind.STRING, start, in.at()));
    } else {
      add(LiteralKind.STRING, value, start);
    }
  }

  private void expression(int start) {
    if (in.skip("'")) {
      in.until("'");
    } else if (in.skip("(")) {
      functions.push("");
    } else if (in.skip(")")) {
      functions.poll();
    } else if (Character.isLetter(in.peek()) || in.peek() == '_') {
      String name = in.word("_.");
      if (in.skip("(")) {
        functions.push(name);
      }
    } else if (Character.isDigit(in.peek())) {
      add(LiteralKind.TERM, in.word("."), start);
    } else {
      in.next();
    }
  }

  private void word(int start) {
    String word = in.wordUpTo(WORD_ENDS);
    if (word.isEmpty()) {
      in.next();
    } else if (command == SplCommand.SEARCH && !WORDS.contains(word) && !isOperatorAhead()) {
      literals.add(PatternText.of(word, '*', '\0').literal(LiteralKind.TERM, start, in.at()));
    }
  }

  private boolean isOperatorAhead() {
    int ahead = 0;
    while (Character.isWhitespace(in.peek(ahead))) {
      ahead++;
    }
    return "=<>!".indexOf(in.peek(ahead)) >= 0 || (ahead > 0 && isListAt(ahead));
  }

  private boolean isListAt(int ahead) {
    char after = in.peek(ahead + 2);
    return in.peek(ahead) == 'I'
        && in.peek(ahead + 1) == 'N'
        && (after == '(' || Character.isWhitespace(after));
  }

  private void add(LiteralKind kind, String value, int start) {
    literals.add(new Literal(kind, value, start, in.at()));
  }
}
