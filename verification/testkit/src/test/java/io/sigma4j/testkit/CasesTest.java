package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {

  private static final String RULE = "title: A\n";
  private static final String EVENT =
      "{\"_id\":\"hit-1\",\"expect\":true,\"why\":\"b\",\"fields\":{\"f\":[1,null]}}\n";

  static List<Case> all() {
    return Cases.all();
  }

  @Test
  void areOrderedAndDistinct() {
    List<String> ids = Cases.all().stream().map(Case::id).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellHitsFromMisses(Case testCase) {
    assertThat(testCase.events()).extracting(CaseEvent::id).doesNotHaveDuplicates();
    assertThat(testCase.events()).extracting(CaseEvent::expect).contains(true, false);
    assertThat(testCase.events()).allMatch(CasesTest::isNamedAfterItsVerdict);
    assertThat(testCase.rule()).startsWith("title: ").contains("logsource:", "condition:");
  }

  private static boolean isNamedAfterItsVerdict(CaseEvent event) {
    return event.id().startsWith("missing-") || event.id().startsWith("hit-") == event.expect();
  }

  @ParameterizedTest
  @MethodSource("all")
  void holdOneKindOfValueAField(Case testCase) {
    Map<String, Class<?>> kinds = new HashMap<>();
    for (CaseEvent event : testCase.events()) {
      event
          .fields()
          .forEach(
              (name, value) ->
                  elements(value)
                      .forEach(
                          one -> {
                            Class<?> kind = kinds.putIfAbsent(name, one.getClass());
                            if (kind != null && !testCase.area().equals("mixed")) {
                              assertThat(one).as("%s of %s", name, event).isInstanceOf(kind);
                            }
                          }));
    }
    assertThat(kinds.keySet()).as("typed fields").containsAll(testCase.types().keySet());
  }

  private static Stream<?> elements(Object value) {
    Stream<?> elements = value instanceof List<?> list ? list.stream() : Stream.of(value);
    return elements.filter(element -> element != JsonNull.NULL);
  }

  @Test
  void areReadFromAFolder(@TempDir Path folder) throws IOException {
    Path one = writeCase(folder);
    Files.writeString(one.resolve("types.yml"), "f: {type: long, multi: true}\ng: caseless\n");
    Files.writeString(one.resolve("placeholders.yml"), "p: ['a*', b]\n");

    assertThat(Cases.in(folder))
        .containsExactly(
            new Case(
                "area",
                "one",
                RULE,
                List.of(new CaseEvent("hit-1", true, "b", Json.readObject("{\"f\":[1,null]}"))),
                Map.of("f", new CaseField("long", true), "g", new CaseField("caseless", false)),
                Map.of("p", new CasePlaceholder(List.of("a*", "b"), false))));
  }

  @Test
  void areReadFromAnArchive(@TempDir Path folder) throws IOException {
    URI archive = URI.create("jar:" + folder.resolve("cases.jar").toUri());
    try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      writeCase(files.getPath("/cases"));

      assertThat(Cases.in(files.getPath("/cases")))
          .extracting(Case::resource)
          .containsExactly("cases/area/one/rule.yml");
    }
  }

  @Test
  void nameTheFolderOfAMistake(@TempDir Path folder) throws IOException {
    Path one = writeCase(folder);
    Files.writeString(one.resolve("events.ndjson"), EVENT.replace("expect", "expected"));

    assertThatThrownBy(() -> Cases.in(folder)).hasMessageContaining(one.toString());
  }

  private static Path writeCase(Path root) throws IOException {
    Path one = Files.createDirectories(root.resolve("area").resolve("one"));
    Files.writeString(one.resolve("rule.yml"), RULE);
    Files.writeString(one.resolve("events.ndjson"), EVENT);
    return one;
  }
}
