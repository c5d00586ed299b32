package io.sigma4j.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packs for KQL say is about columns that exist, and is what their pages say. */
class KqlPacksTest {

  /** A part of {@code ParentImage} for which Defender has no column: tests of it are refused. */
  private static final Set<String> MISSING = Set.of("InitiatingProcessParentFolder");

  private static final String PARSED = "parse_json(";

  @ParameterizedTest
  @ValueSource(strings = {"sentinel", "microsoft_xdr", "sentinel_asim"})
  void everyTableIsListed(String name) {
    PackFile pack = PackFile.named(name);
    Set<String> used = new LinkedHashSet<>();
    pack.steps().forEach(step -> used.addAll(step.tables()));
    assertThat(used).containsExactlyInAnyOrderElementsOf(pack.tables().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentinel", "microsoft_xdr", "sentinel_asim"})
  void everyColumnIsInATable(String name) {
    PackFile pack = PackFile.named(name);
    for (PackStep step : pack.steps()) {
      Set<String> tables = step.tables().isEmpty() ? pack.tables().keySet() : step.tables();
      step.fields()
          .forEach(
              (field, columns) ->
                  assertThat(columns)
                      .as("%s: %s", step.name(), field)
                      .allMatch(column -> isKnown(pack, step, tables, column)));
    }
  }

  /** Whether it is a column, or gets another name in the same step. */
  private static boolean isKnown(PackFile pack, PackStep step, Set<String> tables, String column) {
    return MISSING.contains(column)
        || step.fields().containsKey(column)
        || tables.stream().anyMatch(table -> isIn(pack, table, column))
        || step.fields().getOrDefault("*", Set.of()).stream()
            .map(any -> any.replace("*", column))
            .anyMatch(name -> tables.stream().anyMatch(table -> isIn(pack, table, name)));
  }

  private static boolean isIn(PackFile pack, String table, String column) {
    int dot = column.indexOf('.');
    return dot < 0
        ? pack.tables().getOrDefault(table, Set.of()).contains(column)
        : pack.columns("dynamic").getOrDefault(table, Set.of()).contains(column.substring(0, dot));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentinel", "microsoft_xdr", "sentinel_asim"})
  void whatIsReadAsJsonIsText(String name) {
    PackFile pack = PackFile.named(name);
    pack.tables()
        .forEach(
            (table, columns) ->
                columns.stream()
                    .filter(column -> column.startsWith(PARSED))
                    .forEach(
                        column ->
                            assertThat(pack.columns("string").get(table))
                                .contains(column.substring(PARSED.length(), column.length() - 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentinel", "microsoft_xdr", "sentinel_asim"})
  void thePageSaysWhatThePackDoes(String name) {
    PackPage page = PackPage.of(name);
    String expected = page.with(PackFile.named(name));
    String actual = page.text();
    if ("write".equals(System.getProperty("golden"))) {
      page.write(expected);
    }
    assertThat(actual).isEqualTo(expected);
  }
}
