package io.sigma4j.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the packs for Elastic say is about fields that the schema has, and is what their pages say.
 */
class EcsPacksTest {

  /** Fields of Auditbeat and the Elastic Agent in sets of the schema, which lacks them. */
  private static final Set<String> BEYOND = Set.of("user.audit.id", "user.terminal");

  /** Names that a later step replaces. */
  private static final Set<String> PASSING = Set.of("MD5", "SHA1", "SHA256", "IMPHASH");

  private static final EcsFields SCHEMA = EcsFields.all();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ecs_windows",
        "ecs_linux",
        "ecs_macos",
        "ecs_network",
        "ecs_cloud",
        "ecs_kubernetes"
      })
  void everyFieldHasTheTypeThatTheSchemaGives(String name) {
    PackFile.named(name)
        .types()
        .forEach(
            (field, words) -> {
              if (SCHEMA.owns(field) && !BEYOND.contains(field)) {
                List<String> type = SCHEMA.type(field).orElse(List.of("no field of the schema"));
                assertThat(words).as(field).startsWith(type.get(0)).containsAll(type);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ecs_windows",
        "ecs_linux",
        "ecs_macos",
        "ecs_network",
        "ecs_cloud",
        "ecs_kubernetes"
      })
  void everyFieldThatAStepNamesHasAType(String name) {
    PackFile pack = PackFile.named(name);
    for (PackStep step : pack.steps()) {
      step.fields()
          .forEach(
              (field, targets) ->
                  assertThat(targets)
                      .as("%s: %s", step.name(), field)
                      .allMatch(
                          target ->
                              pack.types().containsKey(target)
                                  || PASSING.contains(target)
                                  || target.endsWith("*")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ecs_windows",
        "ecs_linux",
        "ecs_macos",
        "ecs_network",
        "ecs_cloud",
        "ecs_kubernetes"
      })
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
