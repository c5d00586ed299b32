package io.sigma4j.engine.eql;

import java.util.List;

/** The functions for texts; none of their arguments is null. */
final class TextFunctions {

  private final Expr.Call call;
  private final List<Value> arguments;
  private final TextUnits units;
  private final boolean unicode;
  private final boolean wildcards;

  TextFunctions(Expr.Call call, List<Value> arguments, EqlOptions options) {
    this.call = call;
    this.arguments = arguments;
    this.units = new TextUnits(options.is(EqlOptions.LengthUnit.CODE_POINTS));
    this.unicode =
        options.is(EqlOptions.FunctionCaseFolding.UNICODE)
            || (options.is(EqlOptions.FunctionCaseFolding.AS_PUSHED) && !isPushed());
    this.wildcards = options.is(EqlOptions.SubstringWildcards.LUCENE) && isPushed();
  }

  /** Whether the call becomes a query: a test of a field with a constant. */
  private boolean isPushed() {
    return switch (call.function()) {
      case ENDS_WITH, STARTS_WITH, STRING_CONTAINS ->
          call.arguments().get(0) instanceof Expr.Field && call.arguments().get(1).isLiteral();
      default -> false;
    };
  }

  Value evaluate() {
    String source = text(0);
    return switch (call.function()) {
      case BETWEEN -> new Value.Text(between(source));
      case ENDS_WITH -> Value.of(endsWith(folded(source), folded(text(1))));
      case STARTS_WITH -> Value.of(folded(source).startsWith(folded(text(1))));
      case STRING_CONTAINS -> Value.of(contains(folded(source), folded(text(1))));
      case INDEX_OF -> indexOf(source);
      case LENGTH -> new Value.Whole(units.length(source));
      default -> new Value.Text(substring(source));
    };
  }

  private String text(int index) {
    return arguments.get(index).asText();
  }

  private String folded(String text) {
    return call.ignoreCase() ? CaseFold.fold(text, unicode) : text;
  }

  private boolean endsWith(String source, String end) {
    return wildcards ? LuceneWildcard.matches("*" + end, source) : source.endsWith(end);
  }

  private boolean contains(String source, String part) {
    if (part.isEmpty()) {
      return false;
    }
    return wildcards ? LuceneWildcard.matches("*" + part + "*", source) : source.contains(part);
  }

  private String between(String source) {
    String haystack = folded(source);
    int left = haystack.indexOf(folded(text(1)));
    if (left < 0) {
      return "";
    }
    int start = left + text(1).length();
    boolean greedy = arguments.size() > 3 && arguments.get(3).isTrue();
    String right = folded(text(2));
    int end = greedy ? haystack.lastIndexOf(right) : haystack.indexOf(right, start);
    return end < start ? "" : source.substring(start, end);
  }

  private Value indexOf(String source) {
    long start = arguments.size() > 2 ? Math.max(0, integer(2)) : 0;
    if (start > units.length(source)) {
      return Value.Null.NULL;
    }
    int from = units.offset(source, (int) start);
    int found = folded(source).indexOf(folded(text(1)), from);
    return found < 0 ? Value.Null.NULL : new Value.Whole(units.length(source.substring(0, found)));
  }

  private String substring(String source) {
    int length = units.length(source);
    int start = bound(integer(1), length);
    int end = arguments.size() > 2 ? bound(integer(2), length) : length;
    return start >= end
        ? ""
        : source.substring(units.offset(source, start), units.offset(source, end));
  }

  /** Counts a negative position from the end and keeps it inside the text. */
  private static int bound(long position, int length) {
    long counted = position < 0 ? position + length : position;
    return (int) Math.max(0, Math.min(counted, length));
  }

  private long integer(int index) {
    return ((Value.Whole) arguments.get(index)).number();
  }
}
