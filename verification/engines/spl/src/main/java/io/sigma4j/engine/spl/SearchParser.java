package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.SearchExpr.Operator;
import io.sigma4j.engine.spl.SearchValue.Directive;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Parses the expression of the search command.
 *
 * <pre>
 * conjunction = disjunction { [ "AND" ] disjunction }
 * disjunction = operand { "OR" operand }
 * operand     = "NOT" operand | "(" conjunction ")" | subsearch | macro | comparison | term
 * comparison  = field operator value | field "IN" "(" value { "," value } ")"
 * </pre>
 */
final class SearchParser {

  private static final Set<String> RESERVED_VALUES = Set.of("AND", "OR", "NOT", "IN", "AS", "BY");
  private static final Set<String> LOWER_CASE_OPERATORS = Set.of("and", "or", "not");
  private static final String AFTER_QUOTE = " \t\r\n)]|,=!<>`";

  private final ParseContext context;
  private final Set<String> stopWords;

  /** A parser that also stops before one of the words, in any case, where an operand could be. */
  SearchParser(ParseContext context, Set<String> stopWords) {
    this.context = context;
    this.stopWords = stopWords;
  }

  SearchParser(ParseContext context) {
    this(context, Set.of());
  }

  /** Parses up to a token that cannot continue the expression. */
  SearchExpr parse() {
    return conjunction();
  }

  private SearchExpr conjunction() {
    List<SearchExpr> operands = new ArrayList<>();
    operands.add(disjunction());
    while (true) {
      Token token = context.peek(Mode.SEARCH);
      if (token.isWord("AND")) {
        context.next(Mode.SEARCH);
      } else if (!startsOperand(token)) {
        return operands.size() == 1 ? operands.get(0) : new SearchExpr.And(operands);
      }
      operands.add(disjunction());
    }
  }

  private boolean startsOperand(Token token) {
    return switch (token.kind()) {
      case STRING, LEFT_PAREN, LEFT_BRACKET, MACRO -> true;
      case WORD -> !stopWords.contains(token.text().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  private SearchExpr disjunction() {
    List<SearchExpr> operands = new ArrayList<>();
    operands.add(operand());
    while (context.peek(Mode.SEARCH).isWord("OR")) {
      context.next(Mode.SEARCH);
      operands.add(operand());
    }
    return operands.size() == 1 ? operands.get(0) : new SearchExpr.Or(operands);
  }

  private SearchExpr operand() {
    return context.nested(this::parseOperand);
  }

  private SearchExpr parseOperand() {
    Token token = context.next(Mode.SEARCH);
    if (token.isWord("NOT")) {
      return new SearchExpr.Not(operand());
    }
    if (!startsOperand(token) || token.isWord("AND") || token.isWord("OR")) {
      throw context.unexpected(token, "a search term");
    }
    return switch (token.kind()) {
      case LEFT_PAREN -> parenthesis();
      case LEFT_BRACKET -> subsearch(token);
      case MACRO -> new SearchExpr.Macro(token.text(), token.start());
      default -> comparisonOrTerm(token);
    };
  }

  private SearchExpr parenthesis() {
    SearchExpr inner = conjunction();
    context.expect(Kind.RIGHT_PAREN, Mode.SEARCH);
    return inner;
  }

  private SearchExpr subsearch(Token bracket) {
    Pipeline pipeline = new PipelineParser(context).subsearch();
    return new SearchExpr.Subsearch(pipeline, bracket.start());
  }

  private SearchExpr comparisonOrTerm(Token token) {
    if (isDirective(token)) {
      return new SearchExpr.Term(directive(token), token.start());
    }
    requireGap(token);
    Token following = context.peek(Mode.SEARCH);
    if (following.is(Kind.OPERATOR)) {
      return comparison(fieldName(token), token.start());
    }
    if (following.isWord("IN")) {
      return in(fieldName(token), token.start());
    }
    return term(token, following);
  }

  private SearchExpr term(Token token, Token following) {
    if (token.text().isEmpty()) {
      throw SplException.syntax(token.start(), "empty search term");
    }
    if (token.is(Kind.WORD) && token.text().startsWith("'")) {
      context.warn(token.start(), "single quotation marks do not quote in the search command");
    }
    if (following.isWord("in") && isBeforeParen(following)) {
      throw SplException.syntax(following.start(), "the operator IN must be capitalized");
    }
    if (token.is(Kind.WORD) && LOWER_CASE_OPERATORS.contains(token.text())) {
      context.warn(
          token.start(), "lower-case '" + token.text() + "' is a search term, not an operator");
    }
    return new SearchExpr.Term(value(token.text(), Directive.NONE), token.start());
  }

  private boolean isBeforeParen(Token token) {
    int mark = context.lexer().position();
    context.lexer().moveTo(token.end());
    boolean paren = context.peek(Mode.SEARCH).is(Kind.LEFT_PAREN);
    context.lexer().moveTo(mark);
    return paren;
  }

  private SearchExpr comparison(String field, int position) {
    Operator operator = Operator.of(context.next(Mode.SEARCH).text());
    Token token = context.next(Mode.SEARCH);
    if (token.is(Kind.MACRO)) {
      return new SearchExpr.Macro(token.text(), token.start());
    }
    if (token.is(Kind.LEFT_BRACKET)) {
      return subsearch(token);
    }
    SearchValue value = value(token);
    if (operator == Operator.NOT_EQUAL && value.glob().matchesEverything()) {
      context.warn(position, field + "!=* never matches");
    }
    boolean ordering = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
    if (ordering && value.glob().hasWildcard()) {
      context.warn(token.start(), "an asterisk is not a wildcard in an ordering comparison");
    }
    return new SearchExpr.Comparison(field, operator, value, position);
  }

  private SearchExpr in(String field, int position) {
    Token in = context.next(Mode.SEARCH);
    if (!context.accept(Kind.LEFT_PAREN, Mode.SEARCH)) {
      throw SplException.syntax(
          in.start(), "IN needs a list in parentheses; quote it to search for the word");
    }
    List<SearchValue> values = new ArrayList<>();
    Optional<SearchExpr> macro = Optional.empty();
    do {
      Token token = context.next(Mode.SEARCH);
      if (token.is(Kind.MACRO)) {
        macro = Optional.of(new SearchExpr.Macro(token.text(), token.start()));
      } else {
        values.add(value(token));
      }
    } while (context.accept(Kind.COMMA, Mode.SEARCH));
    Token end = context.next(Mode.SEARCH);
    if (!end.is(Kind.RIGHT_PAREN)) {
      throw context.unexpected(end, "',' or ')' in the list of IN");
    }
    return macro.orElseGet(() -> new SearchExpr.In(field, values, position));
  }

  private SearchValue value(Token token) {
    if (!token.is(Kind.WORD) && !token.is(Kind.STRING)) {
      throw context.unexpected(token, "a value");
    }
    if (isDirective(token)) {
      return directive(token);
    }
    requireGap(token);
    if (token.is(Kind.WORD)) {
      checkBareValue(token);
    }
    return value(token.text(), Directive.NONE);
  }

  private void checkBareValue(Token token) {
    if (RESERVED_VALUES.contains(token.text())) {
      throw SplException.syntax(
          token.start(), "a value that is a keyword must be quoted: " + token.text());
    }
    if (context.lexer().touchesOneOf("=<>!")) {
      throw SplException.syntax(token.start(), "a value with an operator in it must be quoted");
    }
    if (token.text().length() > 1 && token.text().startsWith("'")) {
      context.warn(
          token.start(), "single quotation marks are part of the value in the search command");
    }
  }

  private boolean isDirective(Token token) {
    boolean named = token.isWord("CASE") || token.isWord("TERM");
    return named && context.lexer().touches('(');
  }

  /** Reads the parenthesis after CASE or TERM; its content may be quoted as a whole. */
  private SearchValue directive(Token name) {
    context.expect(Kind.LEFT_PAREN, Mode.SEARCH);
    String content = context.lexer().untilClosingParen().strip();
    boolean quoted = content.length() > 1 && content.startsWith("\"") && content.endsWith("\"");
    String raw = quoted ? content.substring(1, content.length() - 1) : content;
    if (raw.isEmpty()) {
      throw SplException.syntax(name.start(), name.text() + " needs a term");
    }
    if (name.isWord("TERM") && Segments.hasMajorBreaker(Escapes.search(raw).replace("*", ""))) {
      context.warn(name.start(), "TERM with a major breaker inside never matches");
    }
    return value(raw, Directive.valueOf(name.text()));
  }

  private SearchValue value(String raw, Directive directive) {
    return new SearchValue(Escapes.search(raw), Glob.parse(raw, context.options()), directive);
  }

  private static String fieldName(Token token) {
    String name = token.is(Kind.STRING) ? Escapes.search(token.text()) : token.text();
    if (name.startsWith("'")) {
      throw SplException.syntax(
          token.start(), "a field name takes double quotation marks in the search command");
    }
    if (name.isEmpty() || name.contains("*")) {
      throw SplException.syntax(token.start(), "not a field name: '" + name + "'");
    }
    return name;
  }

  /** A quotation mark must not touch a word on its outer side. */
  private void requireGap(Token token) {
    if (token.is(Kind.WORD) && context.lexer().touches('"')) {
      throw SplException.syntax(token.end(), "quotation mark inside a word");
    }
    boolean atEnd = context.lexer().touches('\0');
    if (token.is(Kind.STRING) && !atEnd && !context.lexer().touchesOneOf(AFTER_QUOTE)) {
      throw SplException.syntax(token.end(), "missing space after a quoted string");
    }
  }
}
