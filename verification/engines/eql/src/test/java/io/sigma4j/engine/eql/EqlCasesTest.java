package io.sigma4j.engine.eql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sigma4j.engine.model.CaseLine;
import io.sigma4j.engine.model.CaseTable;
import io.sigma4j.engine.model.Json;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the table has the result that the documents say. */
final class EqlCasesTest {

  private static final CaseTable TABLE = CaseTable.in("/eql");

  @TestFactory
  Stream<DynamicTest> cases() {
    return TABLE.cases().stream().map(one -> dynamicTest(one.toString(), () -> check(one)));
  }

  @Test
  void noCaseIsLost() {
    assertThat(TABLE.cases()).hasSize(568);
  }

  private static void check(CaseLine subject) {
    assertThat(actual(subject)).as("%s", subject).isEqualTo(subject.expected());
  }

  private static String actual(CaseLine subject) {
    EqlOptions defaults = EqlOptions.defaults();
    EqlOptions options = subject.setting().isEmpty() ? defaults : defaults.with(subject.setting());
    try {
      Query query = QueryParser.parse(subject.query(), options);
      if (subject.expected().equals("ok")) {
        return "ok";
      }
      return shown(new QueryRunner(index(subject.events()), options).run(query).answer());
    } catch (EqlException e) {
      return e.kind().name().toLowerCase(Locale.ROOT);
    }
  }

  /** A file of events, and maybe one that maps them. */
  private static Index index(String files) {
    String[] names = files.split(" ", -1);
    Map<String, String> mapping = names.length == 1 ? Map.of() : mapping(names[1]);
    return EventReader.read(TABLE.lines(names[0]), SchemaBuilder.types(mapping));
  }

  private static Map<String, String> mapping(String name) {
    Map<String, String> mapping = new TreeMap<>();
    Json.parseObject(TABLE.text(name))
        .forEach((field, type) -> mapping.put(field, String.valueOf(type)));
    return mapping;
  }

  private static String shown(EqlAnswer.Found found) {
    String shown =
        found.series().isEmpty()
            ? String.join(",", found.hits())
            : found.series().stream().map(EqlCasesTest::shown).collect(Collectors.joining(" "));
    return shown.isEmpty() ? "-" : shown;
  }

  private static String shown(EqlAnswer.Members series) {
    return series.ids().stream().map(id -> id.orElse("_")).collect(Collectors.joining(","));
  }
}
