package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which alternatives on one field are written as one list. {@code IN} has been there from the
 * first; {@code LIKE} takes lists since 8.19 only, so it gets one where a chain of ORs would be too
 * long for the parser.
 */
final class EsqlLists {

  private static final int MOST_ORS = 20;

  /** More patterns make an automaton that Elasticsearch refuses as too complex. */
  private static final int MOST_PATTERNS = 50;

  private EsqlLists() {}

  /** Whether a field of that type has a list form of the operator. */
  static boolean has(FieldType type, Op op) {
    if (type.multi()) {
      return false;
    }
    return switch (op) {
      case EQUALS, EQUALS_CASED, NUMBER, CIDR -> true;
      case STARTS_WITH, STARTS_WITH_CASED, ENDS_WITH, ENDS_WITH_CASED, CONTAINS, CONTAINS_CASED ->
          takesPatterns(type.kind());
      case GLOB,
          GLOB_CASED,
          EMPTY,
          PRESENT,
          BOOLEAN,
          REGEX,
          COMPARE,
          FIELD_EQUALS,
          FIELD_EQUALS_CASED,
          FIELD_STARTS_WITH,
          FIELD_STARTS_WITH_CASED,
          FIELD_ENDS_WITH,
          FIELD_ENDS_WITH_CASED,
          FIELD_CONTAINS,
          FIELD_CONTAINS_CASED,
          MINUTE,
          HOUR,
          DAY,
          WEEK,
          MONTH,
          YEAR,
          ONE_OF,
          ONE_OF_CASED,
          ONE_OF_NUMBERS,
          CONTAINS_ONE_OF,
          CONTAINS_ONE_OF_CASED,
          CIDR_ONE_OF ->
          false;
    };
  }

  private static boolean takesPatterns(FieldKind kind) {
    return switch (kind) {
      case KEYWORD, TEXT, STRING, LONG, IP, BOOLEAN, UNKNOWN, DYNAMIC -> true;
      case CASELESS, DOUBLE, DATE -> false;
    };
  }

  /**
   * The alternatives in groups: one of several is a list, one of a single match is written alone.
   */
  static List<List<Match>> groups(FieldType type, List<Match> matches) {
    Map<Object, List<Match>> byForm = new LinkedHashMap<>();
    for (Match match : matches) {
      byForm.computeIfAbsent(form(type, match), form -> new ArrayList<>()).add(match);
    }
    List<List<Match>> groups = new ArrayList<>();
    byForm.values().forEach(group -> addGroups(group, groups));
    return groups;
  }

  private static Object form(FieldType type, Match match) {
    Op op = Op.of(match.value());
    return has(type, op) && fits(type.kind(), match.value()) ? op : new Object();
  }

  private static boolean fits(FieldKind kind, Value value) {
    if (value instanceof Value.Text text) {
      return kind != FieldKind.DOUBLE
          && kind != FieldKind.DATE
          && (text.pattern().cased()
              ? kind != FieldKind.CASELESS
              : LowerCase.isExact(text.pattern()));
    }
    return !(value instanceof Value.Numeric number && number.number().equals(BigDecimal.ZERO));
  }

  private static void addGroups(List<Match> group, List<List<Match>> out) {
    if (!isPattern(Op.of(group.get(0).value()))) {
      out.add(group);
      return;
    }
    int size = group.size() > MOST_ORS ? MOST_PATTERNS : 1;
    for (int from = 0; from < group.size(); from += size) {
      out.add(group.subList(from, Math.min(group.size(), from + size)));
    }
  }

  private static boolean isPattern(Op op) {
    return op != Op.EQUALS && op != Op.EQUALS_CASED && op != Op.NUMBER && op != Op.CIDR;
  }
}
