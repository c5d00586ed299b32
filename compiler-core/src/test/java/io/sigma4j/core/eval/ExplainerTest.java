package io.sigma4j.core.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final String RULE =
      """
      title: Copied Tool
      logsource: {category: process_creation}
      detection:
        selection:
          Image|endswith: ['\\a.exe', '\\b.exe']
          Size|gt: 10
          User|fieldref: Owner
        words: [alpha, beta]
        filter:
          Parent: null
          Address|cidr: 10.0.0.0/8
        condition: selection and not filter and words
      """;

  private static Explanation explain(String rule, String event) {
    SourceFile file = SourceFile.of("rule.yml", rule);
    return Explainer.of(
            RuleFrontEnd.of(LoweringOptions.defaults()).read(file).get(0).meanings().get(0).expr())
        .explain(EventReader.read(event).event().orElseThrow());
  }

  @Test
  void marksWhatDecidesAndShowsTheValues() {
    String event =
        """
        {"Image": "C:\\\\c.exe", "Size": 9, "User": ["a", "b"], "Owner": "b", "Note": "an ALPHA"}
        """;
    assertThat(ExplanationText.plain().render(explain(RULE, event)))
        .isEqualTo(
            """
            > false and
            > false   or
            > false     Image ends with "\\a.exe" (line 5): Image is "C:\\\\c.exe"
            > false     Image ends with "\\b.exe" (line 5): Image is "C:\\\\c.exe"
            > false   Size > 10 (line 6): Size is 9
              true    User is the value of Owner (line 7): User is "b", Owner is "b"
              true    not
              false     and
              true        not
              false         Parent is there (line 10): no Parent
              false       Address is in 10.0.0.0/8 (line 11): no Address
              true    or
              true      some field contains "alpha" (line 8): Note is "an ALPHA"
              false     some field contains "beta" (line 8): no field does
            """);
  }

  @Test
  void jsonHoldsTheSame() {
    String json = ExplanationJson.render(explain(RULE, "{\"Size\": 11}"));
    Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(Json.read(json).value());
    assertThat(root.get("node")).isEqualTo("and");
    assertThat(json)
        .contains(
            "{\"node\":\"match\",\"truth\":true,\"decides\":false,\"field\":\"Size\","
                + "\"test\":\"> 10\",\"line\":6,\"column\":14,\"path\":"
                + "\"detection.selection.Size|gt\",\"values\":[{\"field\":\"Size\",\"value\":11}]}");
  }

  @Test
  void onlyTheFirstOfManyTermsAreShown() {
    String values =
        IntStream.range(0, 40).mapToObj(i -> "v" + i).reduce((a, b) -> a + ", " + b).orElse("");
    String rule =
        "title: Many\nlogsource: {category: test}\n"
            + "detection: {selection: {f: ["
            + values
            + "]}, condition: selection}\n";
    String text = ExplanationText.plain().render(explain(rule, "{\"f\": \"v39\"}"));
    assertThat(text)
        .isEqualTo(
            """
            > true  or
            > true    f is "v39" (line 3): f is "v39"
                      ... and 39 more
            """);
    assertThat(ExplanationText.plain().render(explain(rule, "{\"f\": \"w\"}")).lines()).hasSize(14);
  }

  @Test
  void whatSteersATerminalIsShown() {
    String rule = "title: T\nlogsource: {category: test}\ndetection: {s: {f: x}, condition: s}\n";
    assertThat(ExplanationText.plain().render(explain(rule, "{\"f\": \"a\\u202eb\\u001b\"}")))
        .contains("f is \"a<U+202E>b\\u001b\"");
  }

  @Test
  void coloursStandAroundTheVerdictOnly() {
    String rule = "title: T\nlogsource: {category: test}\ndetection: {s: {f: x}, condition: s}\n";
    assertThat(ExplanationText.ansi().render(explain(rule, "{\"f\": \"x\"}")))
        .isEqualTo("> \u001B[1;32mtrue \u001B[0m f is \"x\" (line 3): f is \"x\"\n");
  }
}
