package io.sigma4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.rule.DetectionItem.AllOf;
import io.sigma4j.core.rule.DetectionItem.AnyOf;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  private static final String HEAD = "title: T\nlogsource:\n  product: windows\n";

  private final Diagnostics diagnostics = new Diagnostics();

  private List<SigmaDocument> read(String text) {
    SourceFile file = SourceFile.of("t.yml", text);
    return RuleReader.read(YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics), diagnostics);
  }

  private SigmaRule rule(String selection) {
    String text = HEAD + "detection:\n  s: " + selection + "\n  condition: s\n";
    return (SigmaRule) read(text).get(0);
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  /** Maps in braces, lists in brackets, tests as {@code field|modifiers=values}. */
  private static String notation(DetectionItem item) {
    if (item instanceof AllOf all) {
      return all.items().stream()
          .map(RuleReaderTest::notation)
          .collect(Collectors.joining(" ", "{", "}"));
    }
    if (item instanceof AnyOf any) {
      return any.items().stream()
          .map(RuleReaderTest::notation)
          .collect(Collectors.joining(" ", "[", "]"));
    }
    DetectionItem.Test test = (DetectionItem.Test) item;
    String modifiers =
        test.key().modifiers().stream().map(m -> "|" + m.name()).collect(Collectors.joining());
    String values = test.values().stream().map(YamlScalar::text).collect(Collectors.joining(","));
    return test.key().field() + modifiers + "=" + values;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{a: 1};{a=1}",
        "{a: [1, x], b|re|i: y};{a=1,x b|re|i=y}",
        "[{a: 1}, {b: 2}];[{a=1} {b=2}]",
        "[x, y];=x,y",
        "[x, {a: 1}];[=x {a=1}]",
        "[[x, y], {a: 1}];[=x,y {a=1}]",
        "x;=x",
        "{'|all': [x, y]};{|all=x,y}",
        "{a: null};{a=null}",
        "{4688: x};{4688=x}",
        "{a b.c: x};{a b.c=x}",
        "{a: 1, a: 2};{a=1 a=2}",
      })
  void shapes(String written, String read) {
    assertThat(notation(rule(written).detections().get(0).body())).isEqualTo(read);
  }

  @Test
  void modifiersKnowTheirPlaces() {
    SigmaRule rule = rule("{'It''s|contains|all': [x, y]}");
    AllOf body = (AllOf) rule.detections().get(0).body();
    FieldKey key = ((DetectionItem.Test) body.items().get(0)).key();
    assertThat(key.field()).isEqualTo("It's");
    assertThat(key.modifiers())
        .extracting(m -> m.location().file().slice(m.location().span()))
        .containsExactly("contains", "all");
  }

  @Test
  void metadataAndCustomFieldsAreKept() {
    SigmaRule rule =
        (SigmaRule)
            read(HEAD
                    + """
            id: 5f0d7f3c-6f3e-4f1f-9a53-0c7f2f3e8a11
            author: [a]
            correlation: text
            filter: text
            mine: {x: 1}
            tags: [attack.t1059]
            fields: [a, b c]
            related:
              - {id: 5f0d7f3c-6f3e-4f1f-9a53-0c7f2f3e8a12, type: derived}
            detection:
              s: {a: 1}
              timeframe: 5m
              condition: [s, not s]
            """)
                .get(0);
    assertThat(rule.metadata().custom())
        .containsOnlyKeys("author", "correlation", "filter", "mine");
    assertThat(rule.metadata().related()).hasSize(1);
    assertThat(rule.conditions()).extracting(YamlScalar::text).containsExactly("s", "not s");
    assertThat(rule.timeframe()).extracting(YamlScalar::text).containsExactly("5m");
    assertThat(rule.fields()).extracting(YamlScalar::text).containsExactly("a", "b c");
    assertThat(codes()).containsExactly(DiagnosticCode.BAD_METADATA);
  }

  @Test
  void logSourcesMayBeLists() {
    String text =
        """
            title: T
            logsource:
              product: [windows, linux]
              service: security
              definition: d
            detection:
              s: {a: 1}
              condition: s
            """;
    LogSource logSource = ((SigmaRule) read(text).get(0)).logSource();
    assertThat(logSource.product())
        .extracting(YamlScalar::text)
        .containsExactly("windows", "linux");
    assertThat(logSource.service()).extracting(YamlScalar::text).containsExactly("security");
    assertThat(logSource.custom()).containsOnlyKeys("definition");
    assertThat(codes()).isEmpty();
  }

  @Test
  void collections() {
    List<SigmaDocument> rules =
        read(
            """
            action: global
            title: T
            logsource:
              product: windows
            detection:
              condition: s
            ---
            detection:
              s: {a: 1}
            ---
            action: repeat
            title: U
            detection:
              s: {a: 2}
            ---
            action: reset
            ---
            title: V
            logsource: {product: linux}
            detection:
              s: {b: 1}
              condition: s
            """);
    assertThat(rules)
        .extracting(rule -> rule.metadata().title().orElseThrow().text())
        .containsExactly("T", "U", "V");
    assertThat(rules)
        .extracting(rule -> notation(((SigmaRule) rule).detections().get(0).body()))
        .containsExactly("{a=1}", "{a=2}", "{b=1}");
    assertThat(rules).extracting(SigmaDocument::document).containsExactly(1, 2, 4);
    assertThat(codes()).isEmpty();
  }

  @Test
  void correlationsAndFilters() {
    List<SigmaDocument> documents =
        read(
            """
            title: C
            correlation:
              type: event_count
              rules: [a]
              group-by: [u]
              timespan: 1h
              condition: {gte: 3}
            ---
            title: T
            logsource:
              product: windows
            filter:
              rules: any
              s: {a: 1}
              condition: not s
            """);
    assertThat(documents.get(0)).isInstanceOf(CorrelationRule.class);
    assertThat(((FilterRule) documents.get(1)).rules()).isEmpty();
    assertThat(codes()).isEmpty();
  }
}
