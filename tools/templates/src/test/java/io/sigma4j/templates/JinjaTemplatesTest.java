package io.sigma4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Templates see what they are given, and mistakes are found before a rule comes. */
class JinjaTemplatesTest {

  private final JinjaTemplates templates = new JinjaTemplates();

  @Test
  void fillsLoopsConditionsAndFilters() {
    String template =
        "{% for query in queries %}{{ loop.index }}: {{ query|upper }}\n{% endfor %}"
            + "{% if rule.level == 'high' %}!{% endif %}{{ rule.logsource.product }}";
    Map<String, Object> rule = Map.of("level", "high", "logsource", Map.of("product", "windows"));
    assertThat(templates.fill(template, Map.of("queries", List.of("a", "b"), "rule", rule)))
        .isEqualTo("1: A\n2: B\n!windows");
  }

  @Test
  void aQueryIsTextAndNoTemplate() {
    assertThat(templates.fill("{{ query }}", Map.of("query", "<{{ 1 + 1 }}>\"{% raw %}")))
        .isEqualTo("<{{ 1 + 1 }}>\"{% raw %}");
  }

  @Test
  void findsMistakes() {
    assertThat(templates.check("a\n{% for x in y %}")).isPresent();
    assertThat(templates.check("{{ a.b.c }}{% if x %}{% endif %}")).isEmpty();
  }

  @Test
  void reachesNothingOutside() {
    assertThat(templates.fill("{{ ''.getClass().forName('java.lang.Runtime') }}", Map.of()))
        .doesNotContain("Runtime");
    assertThat(templates.fill("{% include 'META-INF/MANIFEST.MF' %}", Map.of()))
        .doesNotContain("Manifest");
  }
}
