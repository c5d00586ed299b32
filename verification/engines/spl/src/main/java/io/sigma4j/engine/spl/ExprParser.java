package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Expr.Connective;
import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.SearchExpr.Operator;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses an expression of eval and where.
 *
 * <pre>
 * expression = or { "XOR" or }          or    = and { "OR" and }
 * and        = not { "AND" not }        not   = "NOT" not | predicate
 * predicate  = sum [ comparison sum | "LIKE" sum | "IN" arguments ]
 * sum        = product { ("+" | "-" | ".") product }
 * product    = sign { ("*" | "/" | "%") sign }
 * sign       = "-" sign | literal | field | function arguments | "(" expression ")" | macro
 * </pre>
 */
final class ExprParser {

  private static final Set<String> COMPARISONS = Set.of("=", "==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> KEYWORDS = Set.of("AND", "OR", "XOR", "NOT", "LIKE", "IN");
  private static final Map<String, Value> CONSTANTS =
      Map.of("true", Value.Bool.TRUE, "false", Value.Bool.FALSE, "null", Value.Null.NULL);

  private final ParseContext context;

  ExprParser(ParseContext context) {
    this.context = context;
  }

  /** Parses an expression up to a token that cannot continue it, and checks its types. */
  Expr parse() {
    Expr expression = expression();
    expression.accept(new TypeChecker());
    return expression;
  }

  private Expr expression() {
    return context.nested(() -> logic(Connective.XOR));
  }

  private Expr logic(Connective connective) {
    Expr left = tighter(connective);
    while (isKeyword(connective.name())) {
      Token token = context.next(Mode.EVAL);
      left = new Expr.Logic(connective, left, tighter(connective), token.start());
    }
    return left;
  }

  private Expr tighter(Connective connective) {
    return switch (connective) {
      case XOR -> logic(Connective.OR);
      case OR -> logic(Connective.AND);
      case AND -> not();
    };
  }

  private Expr not() {
    if (isKeyword("NOT")) {
      Token token = context.next(Mode.EVAL);
      return new Expr.Not(context.nested(this::not), token.start());
    }
    return predicate();
  }

  private Expr predicate() {
    Expr left = sum();
    Token token = context.peek(Mode.EVAL);
    Expr result = left;
    if (token.is(Kind.OPERATOR) && COMPARISONS.contains(token.text())) {
      context.next(Mode.EVAL);
      Operator operator = Operator.of(token.text().equals("==") ? "=" : token.text());
      result = comparison(operator, left, sum(), token);
    } else if (isKeyword("LIKE")) {
      context.next(Mode.EVAL);
      result = call("like", List.of(left, sum()), token.start());
    } else if (token.isWord("in") || token.isWord("IN")) {
      context.next(Mode.EVAL);
      context.expect(Kind.LEFT_PAREN, Mode.EVAL);
      List<Expr> arguments = new ArrayList<>(List.of(left));
      arguments.addAll(arguments());
      result = call("in", arguments, token.start());
    }
    Token following = context.peek(Mode.EVAL);
    if (result != left && following.is(Kind.OPERATOR) && COMPARISONS.contains(following.text())) {
      throw SplException.syntax(following.start(), "comparisons cannot be chained");
    }
    return result;
  }

  private Expr comparison(Operator operator, Expr left, Expr right, Token token) {
    boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    if (equality && right instanceof Expr.Literal literal) {
      warnAboutWildcard(literal);
    }
    return new Expr.Comparison(operator, left, right, token.start());
  }

  private void warnAboutWildcard(Expr.Literal literal) {
    if (literal.value() instanceof Value.Text text && text.text().contains("*")) {
      context.warn(literal.position(), "an asterisk is not a wildcard in eval and where");
    }
  }

  private Expr sum() {
    Expr left = product();
    while (isOperator("+") || isOperator("-") || isOperator(".")) {
      Token token = context.next(Mode.EVAL);
      Expr right = product();
      boolean bareNames = left instanceof Expr.Field && right instanceof Expr.Field;
      if (token.isOperator(".") && bareNames && token.end() == right.position()) {
        context.warn(
            token.start(), "the period concatenates; a field name with a period needs '...'");
      }
      left = new Expr.Arithmetic(token.text().charAt(0), left, right, token.start());
    }
    return left;
  }

  private Expr product() {
    Expr left = sign();
    while (isOperator("*") || isOperator("/") || isOperator("%")) {
      Token token = context.next(Mode.EVAL);
      left = new Expr.Arithmetic(token.text().charAt(0), left, sign(), token.start());
    }
    return left;
  }

  private Expr sign() {
    if (isOperator("-")) {
      Token token = context.next(Mode.EVAL);
      return new Expr.Negative(context.nested(this::sign), token.start());
    }
    return primary();
  }

  private Expr primary() {
    Token token = context.next(Mode.EVAL);
    return switch (token.kind()) {
      case NUMBER -> new Expr.Literal(Value.typed(Value.of(token.text())), token.start());
      case STRING -> string(token);
      case NAME -> new Expr.Field(token.text(), token.start());
      case MACRO -> new Expr.Macro(token.text(), token.start());
      case LEFT_BRACKET -> subsearch(token);
      case LEFT_PAREN -> parenthesis();
      case WORD -> nameOrCall(token);
      case END, PIPE, RIGHT_PAREN, RIGHT_BRACKET, COMMA, OPERATOR ->
          throw context.unexpected(token, "an expression");
    };
  }

  private Expr string(Token token) {
    Value text = Value.of(Escapes.eval(token.text(), context.options()));
    return new Expr.Literal(text, token.start());
  }

  private Expr subsearch(Token bracket) {
    new PipelineParser(context).subsearch();
    return new Expr.Macro("subsearch", bracket.start());
  }

  private Expr parenthesis() {
    Expr inner = expression();
    closeParen();
    return inner;
  }

  private Expr nameOrCall(Token token) {
    boolean alsoFunction = token.isWord("LIKE") || token.isWord("IN");
    boolean name = alsoFunction || !KEYWORDS.contains(token.text());
    if (name && context.peek(Mode.EVAL).is(Kind.LEFT_PAREN)) {
      context.next(Mode.EVAL);
      return call(token.text(), arguments(), token.start());
    }
    if (KEYWORDS.contains(token.text())) {
      throw context.unexpected(token, "an expression");
    }
    if (token.isWord("not")) {
      rejectLowerCase(token);
    }
    return CONSTANTS.containsKey(token.text())
        ? new Expr.Literal(CONSTANTS.get(token.text()), token.start())
        : new Expr.Field(token.text(), token.start());
  }

  /** Reads the arguments of a call after its opening parenthesis, and the closing one. */
  private List<Expr> arguments() {
    List<Expr> arguments = new ArrayList<>();
    if (context.accept(Kind.RIGHT_PAREN, Mode.EVAL)) {
      return arguments;
    }
    do {
      arguments.add(expression());
    } while (context.accept(Kind.COMMA, Mode.EVAL));
    closeParen();
    return arguments;
  }

  private void closeParen() {
    Token token = context.next(Mode.EVAL);
    if (!token.is(Kind.RIGHT_PAREN)) {
      rejectLowerCase(token);
      throw context.unexpected(token, "')'");
    }
  }

  private Expr call(String name, List<Expr> arguments, int position) {
    boolean anyCase = context.options().is(SplOptions.KeywordCase.ANY);
    Function function = Functions.find(name, anyCase, position);
    if (!function.takes(arguments.size())) {
      throw SplException.syntax(position, "wrong number of arguments for " + name);
    }
    Expr.Call call = new Expr.Call(function, arguments, position);
    checkLiterals(call);
    return call;
  }

  /** Checks what the literal arguments of a call must look like. */
  private void checkLiterals(Expr.Call call) {
    switch (call.function().name()) {
      case "match", "replace", "mvfind" ->
          literalText(call, 1).ifPresent(text -> PcreRegex.compile(text, positionOf(call, 1)));
      case "searchmatch" -> {
        String search =
            literalText(call, 0)
                .orElseThrow(
                    () -> SplException.syntax(call.position(), "searchmatch needs a string"));
        PipelineParser.parseSearch(search, context.options(), positionOf(call, 0));
      }
      case "in" ->
          call.arguments().stream()
              .skip(1)
              .filter(Expr.Literal.class::isInstance)
              .map(Expr.Literal.class::cast)
              .forEach(this::warnAboutWildcard);
      default -> {}
    }
  }

  private static Optional<String> literalText(Expr.Call call, int index) {
    boolean text =
        call.arguments().get(index) instanceof Expr.Literal literal
            && literal.value() instanceof Value.Text;
    return text
        ? Optional.of(((Expr.Literal) call.arguments().get(index)).value().asText())
        : Optional.empty();
  }

  private static int positionOf(Expr.Call call, int index) {
    return call.arguments().get(index).position();
  }

  private boolean isOperator(String operator) {
    return context.peek(Mode.EVAL).isOperator(operator);
  }

  private boolean isKeyword(String keyword) {
    Token token = context.peek(Mode.EVAL);
    boolean anyCase = context.options().is(SplOptions.KeywordCase.ANY);
    return anyCase ? token.isWordIgnoringCase(keyword) : token.isWord(keyword);
  }

  /** Explains a lower-case operator, which otherwise looks like a misplaced field name. */
  static void rejectLowerCase(Token token) {
    for (String keyword : KEYWORDS) {
      if (token.isWordIgnoringCase(keyword)) {
        throw SplException.syntax(
            token.start(), "the operator " + keyword + " must be capitalized");
      }
    }
  }
}
