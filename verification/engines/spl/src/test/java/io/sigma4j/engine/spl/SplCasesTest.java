package io.sigma4j.engine.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sigma4j.engine.model.CaseLine;
import io.sigma4j.engine.model.CaseTable;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the table has the result that the documents say. */
final class SplCasesTest {

  private static final CaseTable TABLE = CaseTable.in("/spl");

  @TestFactory
  Stream<DynamicTest> cases() {
    return TABLE.cases().stream().map(one -> dynamicTest(one.toString(), () -> check(one)));
  }

  /** The name of a stanza is the result of its search. */
  @TestFactory
  Stream<DynamicTest> savedSearches() {
    return SavedSearches.read(TABLE.lines("savedsearches.conf")).entrySet().stream()
        .map(SplCasesTest::savedSearch)
        .map(one -> dynamicTest(one.toString(), () -> check(one)));
  }

  private static CaseLine savedSearch(Map.Entry<String, String> stanza) {
    return new CaseLine(0, "bool.ndjson", "", "S22", stanza.getKey(), stanza.getValue());
  }

  @Test
  void noCaseIsLost() {
    assertThat(TABLE.cases()).hasSize(412);
  }

  private static void check(CaseLine subject) {
    assertThat(actual(subject)).as("%s", subject).isEqualTo(subject.expected());
  }

  private static String actual(CaseLine subject) {
    SplOptions defaults = SplOptions.defaults();
    SplOptions options = subject.setting().isEmpty() ? defaults : defaults.with(subject.setting());
    if (subject.expected().equals("ok") || subject.expected().equals("warns")) {
      return parsed(subject.query(), options);
    }
    SplStore store = SplEngine.of(options).load(TABLE.lines(subject.events()));
    SplAnswer answer = store.run(subject.query());
    if (answer instanceof SplAnswer.Found found) {
      return found.hits().isEmpty() ? "-" : String.join(",", found.hits());
    }
    if (answer instanceof SplAnswer.Table) {
      return RowText.of(store.results(PipelineParser.parse(subject.query(), options).pipeline()));
    }
    return answer instanceof SplAnswer.Rejected ? "syntax" : "unsupported";
  }

  private static String parsed(String search, SplOptions options) {
    return PipelineParser.parse(search, options).warnings().isEmpty() ? "ok" : "warns";
  }
}
