package io.sigma4j.splunk;

import io.sigma4j.testkit.SourceMapTests;
import io.sigma4j.testkit.SplLiterals;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SplunkSourceMapTest {

  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          Map.entry("*", "a field is there, and every event if the search says nothing"),
          Map.entry("", "an empty field"),
          Map.entry("^\\d{4}-\\d\\d-\\d\\d", "a text that begins with a date or time"),
          Map.entry(
              "^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d", "a text that begins with a date or time"),
          Map.entry("1", "a place or a length for substr()"),
          Map.entry("2", "a place or a length for substr()"),
          Map.entry("4", "a place or a length for substr()"),
          Map.entry("6", "a place or a length for substr()"),
          Map.entry("9", "a place or a length for substr()"),
          Map.entry("10", "a place or a length for substr()"),
          Map.entry("12", "a place or a length for substr()"),
          Map.entry("15", "a place or a length for substr()"),
          Map.entry("%Y-%m-%d", "a form of a time"),
          Map.entry("%V", "a form of a time"),
          Map.entry("\\Q", "around the text of another field"),
          Map.entry("^\\Q", "around the text of another field"),
          Map.entry("^(?:\\Q", "around the text of another field"),
          Map.entry("(?:\\Q", "around the text of another field"),
          Map.entry("\\E", "around the text of another field"),
          Map.entry("\\E|\\Q", "around the text of another field"),
          Map.entry("\\E\\z", "around the text of another field"),
          Map.entry("\\E)", "around the text of another field"),
          Map.entry("\\E)\\z", "around the text of another field"),
          Map.entry("\\E\\\\E\\Q", "around the text of another field"));

  @TestFactory
  Stream<DynamicTest> cases() {
    return SourceMapTests.of(new SplunkBackend(), Map.of(), SplLiterals::read, CONSTANTS);
  }
}
