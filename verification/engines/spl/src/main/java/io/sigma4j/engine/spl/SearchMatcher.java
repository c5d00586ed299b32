package io.sigma4j.engine.spl;

import io.sigma4j.engine.model.Cidr;
import io.sigma4j.engine.spl.SearchExpr.Operator;
import io.sigma4j.engine.spl.SearchValue.Directive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides whether a row matches an expression of the search command. */
final class SearchMatcher {

  private static final Set<String> SCOPE_FIELDS =
      Set.of("index", "source", "sourcetype", "host", "splunk_server");

  private static final Set<String> TIME_MODIFIERS =
      Set.of(
          "earliest",
          "latest",
          "_index_earliest",
          "_index_latest",
          "starttime",
          "endtime",
          "timeformat");

  private final SplOptions options;

  SearchMatcher(SplOptions options) {
    this.options = options;
  }

  boolean matches(SearchExpr expression, Row row) {
    return expression.accept(new RowVisitor(row));
  }

  /** Matches against one row. */
  private final class RowVisitor implements SearchExpr.Visitor<Boolean> {

    private final Row row;

    RowVisitor(Row row) {
      this.row = row;
    }

    @Override
    public Boolean visit(SearchExpr.And and) {
      return and.operands().stream().allMatch(operand -> operand.accept(this));
    }

    @Override
    public Boolean visit(SearchExpr.Or or) {
      return or.operands().stream().anyMatch(operand -> operand.accept(this));
    }

    @Override
    public Boolean visit(SearchExpr.Not not) {
      return !not.operand().accept(this);
    }

    @Override
    public Boolean visit(SearchExpr.Comparison comparison) {
      String field = comparison.field();
      if (isAssumed(field, comparison.position())) {
        return true;
      }
      List<String> values = row.get(field).texts();
      return switch (comparison.operator()) {
        case EQUAL -> values.stream().anyMatch(equalTo(comparison.value()));
        case NOT_EQUAL -> unequal(values, equalTo(comparison.value()));
        default ->
            values.stream()
                .anyMatch(value -> ordered(value, comparison.operator(), comparison.value()));
      };
    }

    @Override
    public Boolean visit(SearchExpr.In in) {
      List<String> values = row.get(in.field()).texts();
      return isAssumed(in.field(), in.position())
          || in.values().stream().anyMatch(value -> values.stream().anyMatch(equalTo(value)));
    }

    @Override
    public Boolean visit(SearchExpr.Term term) {
      if (term.value().glob().matchesEverything()) {
        return true;
      }
      if (!row.has("_raw")) {
        throw SplException.unsupported(
            term.position(), "a search term without a field, but the results have no _raw");
      }
      return contains(row.get("_raw").asText(), term.value());
    }

    @Override
    public Boolean visit(SearchExpr.Macro macro) {
      if (options.is(SplOptions.Macros.TRANSPARENT)) {
        return true;
      }
      throw SplException.unsupported(
          macro.position(), "macro " + macro.text() + " is not expanded");
    }

    @Override
    public Boolean visit(SearchExpr.Subsearch subsearch) {
      throw SplException.unsupported(subsearch.position(), "a subsearch is not executed");
    }

    /** Whether the condition is about the scope of the search rather than about the event. */
    private boolean isAssumed(String field, int position) {
      boolean assume = options.is(SplOptions.ScopeFields.ASSUME);
      if (TIME_MODIFIERS.contains(field) && !assume) {
        throw SplException.unsupported(position, "time modifier " + field + " is not executed");
      }
      return TIME_MODIFIERS.contains(field)
          || (assume && SCOPE_FIELDS.contains(field) && !row.has(field));
    }
  }

  private boolean unequal(List<String> values, Predicate<String> equal) {
    return options.is(SplOptions.MvNotEqual.ANY)
        ? values.stream().anyMatch(equal.negate())
        : !values.isEmpty() && values.stream().noneMatch(equal);
  }

  /** The test for a value of a field: wildcards, case folding, subnets. */
  private Predicate<String> equalTo(SearchValue value) {
    Optional<Cidr> subnet = value.subnet();
    Predicate<String> glob = globTest(value);
    return subnet.isPresent() ? glob.or(subnet.get()::containsOfItsFamily) : glob;
  }

  private Predicate<String> globTest(SearchValue value) {
    if (value.directive() == Directive.CASE) {
      return value.glob()::matches;
    }
    Glob folded = value.glob().folded(options);
    return text -> folded.matches(Glob.fold(text, options));
  }

  private static boolean ordered(String value, Operator operator, SearchValue bound) {
    return operator.holds(Value.compare(value, bound.text()));
  }

  /** Whether a term occurs in the raw text. */
  private boolean contains(String raw, SearchValue term) {
    boolean sensitive = term.directive() == Directive.CASE;
    String text = sensitive ? raw : Glob.fold(raw, options);
    Glob pattern = sensitive ? term.glob() : term.glob().folded(options);
    if (term.directive() == Directive.TERM) {
      return Segments.containsTerm(text, pattern);
    }
    return options.is(SplOptions.FreeText.SUBSTRING)
        ? pattern.isFoundIn(text)
        : Segments.containsPhrase(text, pattern);
  }
}
