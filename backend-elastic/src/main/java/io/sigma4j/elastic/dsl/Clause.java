package io.sigma4j.elastic.dsl;

import io.sigma4j.core.ir.Origin;
import io.sigma4j.elastic.ElasticLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A clause of Query DSL. */
sealed interface Clause {

  /**
   * A test, as in {@code {"exists": {"field": "Image"}}}.
   *
   * @param origin where the rule says it
   */
  record Leaf(Json json, Origin origin) implements Clause {}

  /**
   * A field holds one of some values, which the index compares as they are.
   *
   * @param values one or more
   */
  record Terms(String field, List<Json.Traced> values) implements Clause {
    public Terms {
      values = List.copyOf(values);
    }

    /** The place in the rule that holds all of the values. */
    Origin allOrigins() {
      return Origin.around(values.stream().map(Json.Traced::origin).toList());
    }
  }

  /**
   * All of some clauses and none of others, one or more in all.
   *
   * @param filter all of these
   * @param mustNot none of these
   */
  record All(List<Clause> filter, List<Clause> mustNot) implements Clause {
    public All {
      filter = List.copyOf(filter);
      mustNot = List.copyOf(mustNot);
    }
  }

  /**
   * One clause or more.
   *
   * @param should two or more
   */
  record Any(List<Clause> should) implements Clause {
    public Any {
      should = List.copyOf(should);
    }
  }

  /** All of some clauses; what those require or exclude is required or excluded here. */
  static Clause all(List<Clause> clauses) {
    List<Clause> filter = new ArrayList<>();
    List<Clause> mustNot = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof All all) {
        filter.addAll(all.filter());
        mustNot.addAll(all.mustNot());
      } else {
        filter.add(clause);
      }
    }
    return filter.size() == 1 && mustNot.isEmpty() ? filter.get(0) : new All(filter, mustNot);
  }

  /** Any of some clauses; values of one field that are compared as they are become a list. */
  static Clause any(List<Clause> clauses) {
    Map<String, List<Json.Traced>> lists = new HashMap<>();
    for (Clause clause : clauses) {
      if (clause instanceof Terms terms) {
        lists.computeIfAbsent(terms.field(), key -> new ArrayList<>()).addAll(terms.values());
      }
    }
    List<Clause> should = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof Any any) {
        should.addAll(any.should());
      } else if (clause instanceof Terms terms) {
        Optional.ofNullable(lists.remove(terms.field()))
            .ifPresent(values -> addLists(terms.field(), values, should));
      } else {
        should.add(clause);
      }
    }
    return should.size() == 1 ? should.get(0) : new Any(should);
  }

  private static void addLists(String field, List<Json.Traced> values, List<Clause> should) {
    for (int from = 0; from < values.size(); from += ElasticLimits.LONGEST_LIST) {
      int to = Math.min(from + ElasticLimits.LONGEST_LIST, values.size());
      should.add(new Terms(field, values.subList(from, to)));
    }
  }

  /** Not the clause. */
  static Clause none(Clause clause) {
    if (clause instanceof Any any) {
      return new All(List.of(), any.should());
    }
    return new All(List.of(), List.of(clause));
  }
}
