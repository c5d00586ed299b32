package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Op;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which alternatives on one field are written as one list. {@code LIKE} takes lists since 8.19
 * only, and not many patterns in one, so patterns become alternatives of a regular expression where
 * a chain of ORs would be long.
 */
final class EsqlLists {

  private static final Set<Op> LISTED = Set.of(Op.EQUALS, Op.EQUALS_CASED, Op.NUMBER, Op.CIDR);

  private static final Set<Op> PATTERNS =
      Set.of(
          Op.STARTS_WITH,
          Op.STARTS_WITH_CASED,
          Op.ENDS_WITH,
          Op.ENDS_WITH_CASED,
          Op.CONTAINS,
          Op.CONTAINS_CASED);

  private static final int MOST_ORS = 20;

  private EsqlLists() {}

  /** Whether a field of that type has a list form of the operator. */
  static boolean has(FieldType type, Op op) {
    return !type.multi()
        && (LISTED.contains(op) || (PATTERNS.contains(op) && takesPatterns(type.kind())));
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
    if (!has(type, op) || !fits(type.kind(), match.value())) {
      return new Object();
    }
    return match.value() instanceof Value.Cidr cidr ? AddressRanges.key(cidr.range()) : op;
  }

  private static boolean fits(FieldKind kind, Value value) {
    if (value instanceof Value.Text text) {
      return kind != FieldKind.DOUBLE
          && kind != FieldKind.DATE
          && (text.pattern().cased()
              ? kind != FieldKind.CASELESS
              : LowerCase.isExact(text.pattern()));
    }
    return !(value instanceof Value.Numeric number && number.number().signum() == 0);
  }

  private static void addGroups(List<Match> group, List<List<Match>> out) {
    if (LISTED.contains(Op.of(group.get(0).value()))) {
      out.add(group);
      return;
    }
    if (group.size() > MOST_ORS) {
      out.addAll(PatternAlternatives.parts(group));
    } else {
      group.forEach(match -> out.add(List.of(match)));
    }
  }
}
