package io.sigma4j.elastic.lucene;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.StoredValues;
import io.sigma4j.elastic.UntestableField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The tables for every kind of field, under one idea of what untyped fields do to case. */
final class QueryStringColumns {

  private static final Set<Op> TEXT_LISTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Op.EQUALS,
              Op.EQUALS_CASED,
              Op.STARTS_WITH,
              Op.STARTS_WITH_CASED,
              Op.ENDS_WITH,
              Op.ENDS_WITH_CASED,
              Op.CONTAINS,
              Op.CONTAINS_CASED,
              Op.GLOB,
              Op.GLOB_CASED,
              Op.NUMBER,
              Op.REGEX,
              Op.CIDR));

  private static final OpTable KEYWORDS_KEPT = QueryStringTables.KEYWORD.caseKept();
  private static final OpTable KEYWORDS_FOLDED = QueryStringTables.KEYWORD.caseFolded();

  private static final QueryStringColumns CASE_KEPT =
      new QueryStringColumns(LuceneLetters.AS_THEY_ARE);
  private static final QueryStringColumns CASE_FOLDED =
      new QueryStringColumns(LuceneLetters.LOWERED);

  private final Map<FieldKind, Column> columns = new EnumMap<>(FieldKind.class);
  private final LuceneLetters untyped;

  private QueryStringColumns(LuceneLetters untyped) {
    this.untyped = untyped;
    for (FieldKind kind : FieldKind.values()) {
      columns.put(kind, column(kind, untyped));
    }
  }

  /** The tables where untyped fields treat case so. */
  static QueryStringColumns of(LuceneLetters untyped) {
    return untyped == LuceneLetters.AS_THEY_ARE ? CASE_KEPT : CASE_FOLDED;
  }

  /**
   * The tables for one kind of field.
   *
   * @param single for one value
   * @param list for several values
   * @param folded the operators whose values stand in one list
   */
  record Column(OpTable single, OpTable list, Set<Op> folded) {

    static Column of(Function<QueryStringTables, OpTable> table, Set<Op> folded) {
      return new Column(
          table.apply(QueryStringTables.SINGLE), table.apply(QueryStringTables.LIST), folded);
    }

    boolean folds(Op op) {
      return folded.contains(op);
    }
  }

  private static Column column(FieldKind kind, LuceneLetters untyped) {
    return switch (kind) {
      case KEYWORD -> Column.of(QueryStringTables::caseKept, TEXT_LISTS);
      case CASELESS -> Column.of(QueryStringTables::caseFolded, TEXT_LISTS);
      case LONG, DOUBLE -> Column.of(QueryStringTables::numbers, EnumSet.of(Op.NUMBER));
      case IP -> Column.of(QueryStringTables::addresses, EnumSet.of(Op.EQUALS, Op.CIDR));
      case BOOLEAN -> Column.of(QueryStringTables::booleans, EnumSet.noneOf(Op.class));
      case TEXT -> refusing(UntestableField.WORDS);
      case DATE -> refusing(UntestableField.TIMES);
      case STRING, DYNAMIC, UNKNOWN ->
          untyped == LuceneLetters.AS_THEY_ARE
              ? Column.of(QueryStringTables::untypedCaseKept, TEXT_LISTS)
              : Column.of(QueryStringTables::untypedCaseFolded, TEXT_LISTS);
    };
  }

  private static Column refusing(Refusal refusal) {
    return Column.of(tables -> tables.refusing(refusal), EnumSet.noneOf(Op.class));
  }

  /** Whether nobody has said what the field is, as far as Elasticsearch is concerned. */
  static boolean isUntyped(FieldKind kind) {
    return kind == FieldKind.UNKNOWN || kind == FieldKind.STRING || kind == FieldKind.DYNAMIC;
  }

  /** The tables for that kind of field. */
  Column of(FieldKind kind) {
    return Objects.requireNonNull(columns.get(kind));
  }

  /** What untyped fields do to case. */
  LuceneLetters untyped() {
    return untyped;
  }

  /** The table for searches in all fields, of which some keep case or all store lower case. */
  static OpTable keywords(LuceneLetters letters) {
    return letters == LuceneLetters.AS_THEY_ARE ? KEYWORDS_KEPT : KEYWORDS_FOLDED;
  }

  /** The same test with its text as what the field stores, or may store if nobody said. */
  Match typed(Match match, FieldKind kind) {
    return isUntyped(kind) && untyped == LuceneLetters.LOWERED
        ? StoredValues.asBoolean(match)
        : StoredValues.typed(match, kind);
  }
}
