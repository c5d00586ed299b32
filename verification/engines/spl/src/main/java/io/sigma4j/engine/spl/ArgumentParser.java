package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the kinds of arguments that several commands have in common. */
final class ArgumentParser {

  /** What the square brackets of a command hold. */
  enum Brackets {
    /** A search of its own. */
    SEARCH,
    /** Commands that work on the results so far. */
    CONTINUATION,
    /** Text that is no search yet. */
    TEMPLATE
  }

  private static final Pattern SPAN = Pattern.compile("(\\d*)([a-z]+)(@\\w+)?");
  private static final Pattern LOG_SPAN = Pattern.compile("\\d*(\\.\\d+)?log\\d*(\\.\\d+)?");
  private static final Map<String, Long> SECONDS =
      Map.ofEntries(
          Map.entry("s", 1L),
          Map.entry("sec", 1L),
          Map.entry("secs", 1L),
          Map.entry("second", 1L),
          Map.entry("seconds", 1L),
          Map.entry("m", 60L),
          Map.entry("min", 60L),
          Map.entry("mins", 60L),
          Map.entry("minute", 60L),
          Map.entry("minutes", 60L),
          Map.entry("h", 3600L),
          Map.entry("hr", 3600L),
          Map.entry("hrs", 3600L),
          Map.entry("hour", 3600L),
          Map.entry("hours", 3600L),
          Map.entry("d", 86400L),
          Map.entry("day", 86400L),
          Map.entry("days", 86400L));

  /** Units that have no fixed length, or that are shorter than a second. */
  private static final Set<String> OTHER_UNITS =
      Set.of(
          "us",
          "ms",
          "cs",
          "ds",
          "w",
          "week",
          "weeks",
          "mon",
          "month",
          "months",
          "q",
          "qtr",
          "qtrs",
          "quarter",
          "quarters",
          "y",
          "yr",
          "yrs",
          "year",
          "years");

  private final ParseContext context;

  ArgumentParser(ParseContext context) {
    this.context = context;
  }

  /** A name or value: a word, or text in double or single quotation marks. */
  Token name() {
    Token token = context.next(Mode.ARGUMENTS);
    if (!token.is(Kind.WORD) && !token.is(Kind.STRING) && !token.is(Kind.NAME)) {
      throw context.unexpected(token, "a name or value");
    }
    if (token.is(Kind.STRING)) {
      return new Token(token.kind(), Escapes.search(token.text()), token.start(), token.end());
    }
    return token;
  }

  /** One or more names, separated by commas or spaces, up to the end of the command. */
  List<Token> names() {
    List<Token> names = new ArrayList<>();
    do {
      names.add(name());
    } while (context.accept(Kind.COMMA, Mode.ARGUMENTS)
        || !context.peek(Mode.ARGUMENTS).endsStage());
    return names;
  }

  /** Whether {@code name=} comes next. */
  boolean isOption() {
    int mark = context.lexer().position();
    boolean word = context.next(Mode.ARGUMENTS).is(Kind.WORD);
    boolean option = word && context.peek(Mode.ARGUMENTS).isOperator("=");
    context.lexer().moveTo(mark);
    return option;
  }

  /** The name and equals sign of an option, which must be one of these. */
  Token option(Set<String> known) {
    Token option = context.next(Mode.ARGUMENTS);
    if (!option.is(Kind.WORD) || !known.contains(option.text())) {
      throw context.unexpected(option, "one of the options " + known.stream().sorted().toList());
    }
    Token equals = context.next(Mode.ARGUMENTS);
    if (!equals.isOperator("=")) {
      throw context.unexpected(equals, "'='");
    }
    return option;
  }

  int integer(Token token) {
    try {
      return Integer.parseUnsignedInt(token.text());
    } catch (NumberFormatException e) {
      throw context.unexpected(token, "an integer");
    }
  }

  boolean bool(Token token) {
    return switch (token.text()) {
      case "true", "t", "1", "True", "TRUE", "T" -> true;
      case "false", "f", "0", "False", "FALSE", "F" -> false;
      default -> throw context.unexpected(token, "true or false");
    };
  }

  Command.Span span(Token token) {
    String text = token.text();
    Matcher time = SPAN.matcher(text);
    if (time.matches() && SECONDS.containsKey(time.group(2)) && time.group(3) == null) {
      long count = time.group(1).isEmpty() ? 1 : Long.parseLong(time.group(1));
      return new Command.Span(count * SECONDS.get(time.group(2)), text);
    }
    boolean other =
        time.matches()
            && (OTHER_UNITS.contains(time.group(2)) || SECONDS.containsKey(time.group(2)));
    boolean fixed = other || Value.isNumeric(text) || LOG_SPAN.matcher(text).matches();
    if (!fixed || text.startsWith("-") || text.matches("0+[a-z]*")) {
      throw context.unexpected(token, "a span");
    }
    return new Command.Span(0, text);
  }

  /** Checks a command whose arguments are not executed. */
  Command parseOnly(Token name) {
    Brackets brackets =
        switch (name.text()) {
          case "foreach" -> Brackets.TEMPLATE;
          case "appendpipe" -> Brackets.CONTINUATION;
          default -> Brackets.SEARCH;
        };
    boolean any = skip(brackets);
    if (!any && CommandNames.needsArgument(name.text())) {
      throw SplException.syntax(name.start(), name.text() + " needs an argument");
    }
    return new Command.ParseOnly(name.text(), false, name.start());
  }

  /**
   * Skips to the end of the command, checking that parentheses and quotation marks are balanced and
   * that subsearches are well formed.
   *
   * @return whether there was anything to skip
   */
  boolean skip(Brackets brackets) {
    int open = 0;
    boolean any = false;
    for (Token token = context.peek(Mode.ARGUMENTS); ; token = context.peek(Mode.ARGUMENTS)) {
      if (token.endsStage() && open == 0) {
        return any;
      }
      context.next(Mode.ARGUMENTS);
      if (token.is(Kind.LEFT_BRACKET)) {
        bracket(brackets);
      } else if (token.endsStage() || (token.is(Kind.RIGHT_PAREN) && open == 0)) {
        throw context.unexpected(token, open == 0 ? "an argument" : "')'");
      }
      open += token.is(Kind.LEFT_PAREN) ? 1 : token.is(Kind.RIGHT_PAREN) ? -1 : 0;
      any = true;
    }
  }

  private void bracket(Brackets brackets) {
    switch (brackets) {
      case SEARCH -> new PipelineParser(context).subsearch();
      case CONTINUATION -> new PipelineParser(context).continuation();
      case TEMPLATE -> template();
    }
  }

  private void template() {
    for (int open = 1; open > 0; ) {
      Token token = context.next(Mode.ARGUMENTS);
      if (token.is(Kind.END)) {
        throw context.unexpected(token, "']'");
      }
      open += token.is(Kind.LEFT_BRACKET) ? 1 : token.is(Kind.RIGHT_BRACKET) ? -1 : 0;
    }
  }
}
