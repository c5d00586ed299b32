package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Literal;
import io.sigma4j.testkit.SplLiterals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SplunkBackendTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "F: x; F=\"x\"",
        "F: 'a*b'; F=\"a*b\"",
        "F: [a, b]; F IN (\"a\", \"b\")",
        "F|contains|all: [a, b]; F=\"*a*\" F=\"*b*\"",
        "F: null; NOT F=*",
        "F|neq: x; NOT F=\"x\"",
        "F|cidr: 10.0.0.0/8; F=\"10.0.0.0/8\"",
        "F|re: 'a.c'; F=* | where match(F,\"a.c\")",
        "F: 'a?c'; F=\"a*c\" | where match(F,\"(?is)^a.c\\\\z\")",
        "F|lt: 5; F=* | where isnotnull(mvfilter(tonumber(F) < 5))"
      })
  void saysWhatTheIndexCanSayFirst(String test, String search) {
    assertThat(compile("F", "{" + test + "}", FieldTypes.none()).queries())
        .singleElement()
        .satisfies(query -> assertThat(query.replace("\n", " ")).isEqualTo(search));
  }

  static List<String> hostileTexts() {
    return List.of(
        "a\" OR index=*",
        "a\\",
        "a\\\" | delete",
        "| outputlookup x",
        "[search *]",
        "`macro`",
        "```comment```",
        "line\nbreak",
        "tab\there",
        "$token$",
        "größe \u0130 😀",
        "../../x");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aTextStaysInItsLiteral(String text) {
    String yaml = "{F|cased: \"" + escaped(text) + "\", G: safe}";
    TargetResult result = compile("F", yaml, FieldTypes.none());
    assertThat(result.queries()).hasSize(1);
    List<Literal> literals = SplLiterals.read(result.queries().get(0));
    assertThat(literals).anyMatch(literal -> literal.value().equals("safe"));
    assertThat(result.queries().get(0).chars()).noneMatch(c -> c < ' ' && c != '\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\t", "\\t");
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void everyKindOfFieldHasAnAnswer(FieldKind kind) {
    FieldTypes types = FieldTypes.of(Map.of("F", new FieldType(kind, false)));
    for (String test :
        List.of("F: x", "F: 5", "F: true", "F|re: x", "F|gt: 5", "F|fieldref: G", "F|hour: 5")) {
      TargetResult plain = compile("F", "{" + test + "}", types);
      assertThat(plain.queries().size() + plain.diagnostics().size()).isPositive();
    }
  }

  @Test
  void aRegularExpressionUnderOrTakesItsGroupAlong() {
    String query = compile("F", "[{F|re: 'x.y'}, {G: c}]", FieldTypes.none()).queries().get(0);
    assertThat(query).contains("| where match(F,\"x.y\") OR lower(G)=\"c\"");
  }

  private static TargetResult compile(String name, String detection, FieldTypes types) {
    String rule =
        "title: "
            + name
            + "\nlogsource: {category: test}\ndetection:\n  selection: "
            + detection
            + "\n  condition: selection\n";
    Target target = Target.of(new SplunkBackend(), "default", Map.of(), types);
    return SigmaCompiler.of(target)
        .compile(SourceFile.of("test.yml", rule))
        .get(0)
        .targets()
        .get(0);
  }
}
