package io.sigma4j.conformance;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.testkit.Case;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * A case, compiled for one target.
 *
 * @param subject the case
 * @param bench the target and its settings
 * @param meaning what the rule means
 * @param result the queries, or why there is none
 * @param events as engines get them
 * @param columns every field that the rule or an event names
 */
record CaseRun(
    Case subject,
    Bench bench,
    RuleMeaning meaning,
    TargetResult result,
    List<StoredEvent> events,
    Map<String, Column> columns) {

  static CaseRun of(Case subject, Bench bench, RuleResult rule) {
    List<StoredEvent> events = subject.events().stream().map(StoredEvent::of).toList();
    return new CaseRun(
        subject,
        bench,
        rule.meaning(),
        rule.targets().get(0),
        events,
        columns(subject, rule.meaning(), events));
  }

  /** The same for events that were made for the rule, which vary the kind of a field's values. */
  static CaseRun ofMadeEvents(
      Case subject, List<StoredEvent> events, Layout layout, Bench bench, RuleResult rule) {
    Map<String, Column> columns = new TreeMap<>();
    for (String name : fields(rule.meaning())) {
      columns.put(name, Column.untouched(FieldType.UNKNOWN));
    }
    // A rule that compares a field with texts, too, was not written for a column of numbers.
    for (Meaning meaning : rule.meaning().meanings()) {
      for (String name : RuleFields.comparedAsTexts(meaning.expr())) {
        columns.put(name, new Column(FieldType.UNKNOWN, Content.TEXT));
      }
    }
    for (StoredEvent event : events) {
      event.fields().forEach((name, value) -> settle(columns, name, value, layout));
    }
    return new CaseRun(subject, bench, rule.meaning(), rule.targets().get(0), events, columns);
  }

  private static void settle(
      Map<String, Column> columns, String name, Object value, Layout layout) {
    Column known = columns.getOrDefault(name, Column.untouched(FieldType.UNKNOWN));
    columns.put(name, known.settledBy(value, layout));
  }

  private static Map<String, Column> columns(
      Case subject, RuleMeaning rule, List<StoredEvent> events) {
    FieldTypes types = subject.fieldTypes();
    Map<String, Column> columns = new TreeMap<>();
    for (String name : fields(rule)) {
      columns.put(name, Column.untouched(types.of(name)));
    }
    for (StoredEvent event : events) {
      event.fields().forEach((name, value) -> add(columns, name, value, types));
    }
    return columns;
  }

  private static Set<String> fields(RuleMeaning rule) {
    Set<String> names = new TreeSet<>();
    for (Meaning meaning : rule.meanings()) {
      names.addAll(RuleFields.of(meaning.expr()));
      meaning.rule().fields().forEach(field -> names.add(field.text()));
    }
    return names;
  }

  private static void add(
      Map<String, Column> columns, String name, Object value, FieldTypes types) {
    Column known = columns.getOrDefault(name, Column.untouched(types.of(name)));
    columns.put(name, known.with(value));
  }

  /** Whether the rule, by the evaluator, matches the event. */
  boolean matches(StoredEvent event) {
    return meaning.meanings().stream()
        .anyMatch(condition -> Evaluator.of(condition.expr()).matches(event.event()));
  }

  /**
   * Whether the columns take all values of the event.
   *
   * @param takes whether a column of the store takes a value
   */
  boolean fits(StoredEvent event, BiPredicate<Column, Object> takes) {
    return event.fields().entrySet().stream()
        .allMatch(field -> takes.test(column(field.getKey()), field.getValue()));
  }

  private Column column(String field) {
    return columns.getOrDefault(field, Column.untouched(FieldType.UNKNOWN));
  }

  /** The name of an event among those of all cases. */
  String key(StoredEvent event) {
    return subject.id() + '#' + event.source().id();
  }

  /** How many characters the events are. */
  int size() {
    return events.stream().mapToInt(event -> event.fields().toString().length()).sum();
  }

  /** Whether the rule searches in all fields. */
  boolean hasKeywords() {
    return meaning.meanings().stream().anyMatch(one -> RuleFields.includeAll(one.expr()));
  }

  @Override
  public String toString() {
    return bench + " " + subject.id();
  }
}
