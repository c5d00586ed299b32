package io.sigma4j.kql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KqlBackendTest {

  @Test
  void isFoundAsService() {
    assertThat(ServiceLoader.load(Backend.class))
        .anySatisfy(backend -> assertThat(backend).isInstanceOf(KqlBackend.class));
  }

  @ParameterizedTest(name = "[{0}] {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # types      ; item                               ; condition
          F string     ; F: whoami                          ; F =~ "whoami"
          F string     ; F|cased: whoami                  ; F == "whoami"
          F string     ; F: C:\\a*                          ; F startswith "C:\\\\a"
          F string     ; F: '*\\'                           ; F endswith "\\\\"
          F string     ; F|contains: 'a"b'                ; F contains "a\\"b"
          F string     ; F: a*b                             ; F matches regex @"(?is)^a.*b$"
          F string     ; F: net*user                        ; (F contains "user" and F matches regex @"(?is)^net.*user$")
          F string     ; F: 'a?'                            ; F matches regex @"(?is)^a.$"
          F string     ; F: grün                            ; F matches regex @"(?i)^gr[Üü]n$"
          F string     ; F|cased: grün                    ; F == "grün"
          F string     ; F: 日本                            ; F =~ "日本"
          F string     ; F: [a, b, ü]                       ; F in~ ("a", "b") or F matches regex @"^[Üü]$"
          F string     ; F|cased: [a, b]                  ; F in ("a", "b")
          F string     ; F: ''                              ; isempty(F)
          F string     ; F: '*'                             ; isnotempty(F)
          F string     ; F:                                 ; isempty(F)
          F string     ; F|exists: false                  ; isempty(F)
          F string     ; F: 4688                            ; F == "4688"
          F string     ; F: [1, 2]                          ; F in ("1", "2")
          F string     ; F: true                            ; F =~ "true"
          F string     ; F|gt: 5                          ; todouble(F) > 5
          F string     ; F|re: 'a\\d+'                    ; F matches regex @"a[0-9]+"
          F string     ; F|re: 'a*'                       ; (isnotempty(F) and F matches regex @"a*")
          F string     ; F|cidr: 10.0.0.0/8               ; ipv4_is_in_range(F, "10.0.0.0/8")
          F string     ; F|cidr: 'fe80::/10'              ; ipv6_is_in_range(F, "fe80::/10")
          F string     ; F|cidr: '::/0'                   ; (F contains_cs ":" and ipv6_is_in_range(F, "::/0"))
          F string     ; F|cidr: [10.0.0.0/8, 1.1.1.0/24] ; ipv4_is_in_any_range(F, "10.0.0.0/8", "1.1.1.0/24")
          F string     ; F|fieldref: G                    ; (isnotempty(tostring(G)) and tolower(tostring(F)) == tolower(tostring(G)))
          F string, G string ; F|fieldref: G              ; (isnotempty(G) and tolower(F) == tolower(G))
          F string     ; F|windash: ' -x'                 ; F in~ (" -x", " /x", " –x", " —x", " ―x")
          F long       ; F: 4688                            ; F == 4688
          F long       ; F: '4688'                          ; F == 4688
          F long       ; F: '04688'                         ; tostring(F) =~ "04688"
          F long       ; F: 0.5                             ; F == 0.5
          F long       ; F: 99999999999999999999            ; F == 99999999999999999999.0
          F long       ; F: -1                              ; F == -1
          F long       ; F: [1, 2]                          ; F in (1, 2)
          F long       ; F|contains: 46                   ; tostring(F) contains "46"
          F long       ; F|lte: 5                         ; F <= 5
          F long       ; F:                                 ; isnull(F)
          F boolean    ; F: true                            ; F == true
          F boolean    ; F: 'False'                         ; F == false
          F date       ; F|hour: 9                        ; hourofday(F) == 9
          F date       ; F|week|gte: 9                  ; datetime_part("week_of_year", F) >= 9
          ``           ; F: whoami                          ; tostring(F) =~ "whoami"
          ``           ; F: 4688                            ; tostring(F) == "4688"
          ``           ; F: ''                              ; (isnotnull(F) and isempty(tostring(F)))
          ``           ; F|gt: 5                          ; todouble(tostring(F)) > 5
          ``           ; F: true                            ; tostring(F) =~ "true"
          ``           ; c-uri: x                           ; tostring(['c-uri']) =~ "x"
          ``           ; where: x                           ; tostring(['where']) =~ "x"
          ``           ; "it's]": x                         ; tostring(['it\\'s]']) =~ "x"
          ``           ; user.name: x                       ; tostring(['user.name']) =~ "x"
          """)
  void saysAnItem(String types, String item, String condition) {
    Compiled compiled = Compiled.items("    " + item, Compiled.types(types));
    assertThat(compiled.condition()).isEqualTo(condition);
  }

  @ParameterizedTest(name = "not [{0}] {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          F string     ; F: whoami                          ; not(F =~ "whoami")
          F string     ; F: [a, b]                          ; not(F in~ ("a", "b"))
          F string     ; F|gt: 5                          ; not(iff(todouble(F) > 5, true, false))
          F string     ; F|cidr: 10.0.0.0/8               ; not(iff(ipv4_is_in_range(F, "10.0.0.0/8"), true, false))
          F string     ; F:                                 ; isnotempty(F)
          F long       ; F: 5                               ; not(F == 5)
          F long       ; F|lt: 5                          ; not(iff(F < 5, true, false))
          F date       ; F|hour: 9                        ; not(iff(hourofday(F) == 9, true, false))
          """)
  void guardsWhatCanBeNullUnderNot(String types, String item, String condition) {
    Compiled compiled =
        Compiled.rule(
            "detection:\n  selection:\n    " + item + "\n  condition: not selection\n",
            Compiled.types(types));
    assertThat(compiled.condition()).isEqualTo(condition);
  }

  @Test
  void searchesAllColumns() {
    Compiled compiled =
        Compiled.rule(
            "detection:\n  words:\n    - mimikatz\n    - 'a*b'\n  condition: not words\n",
            FieldTypes.none());
    assertThat(compiled.condition())
        .isEqualTo("not(* contains \"mimikatz\" or * matches regex @\"(?is)a.*b\")");
    assertThat(compiled.codes()).isEmpty();
  }

  @Test
  void admitsThatASearchMayMissNumbers() {
    Compiled compiled =
        Compiled.rule("detection:\n  words:\n    - 4688\n  condition: words\n", FieldTypes.none());
    assertThat(compiled.codes()).containsExactly("SIG702");
  }

  @Test
  void writesTableAndColumns() {
    Compiled compiled =
        Compiled.rule(
            "fields: [Image, c-uri, Image]\ndetection:\n  s:\n    F: x\n  condition: s\n",
            FieldTypes.none(),
            Map.of("table", "it's | drop"));
    assertThat(compiled.query())
        .isEqualTo("['it\\'s | drop']\n| where tostring(F) =~ \"x\"\n| project Image, ['c-uri']");
  }

  @Test
  void goesIntoDynamicColumnsWhereDotsArePaths() {
    Compiled compiled =
        Compiled.rule(
            "detection:\n  s:\n    user.home.dir: x\n  condition: s\n",
            FieldTypes.none(),
            Map.of("dots", "path"));
    assertThat(compiled.condition()).isEqualTo("tostring(user[\"home\"][\"dir\"]) =~ \"x\"");
  }

  @Test
  void goesIntoColumnsThatAreDynamic() {
    Compiled compiled =
        Compiled.rule(
            "fields: [Data.b, c.d]\ndetection:\n  s:\n    Data.a: x\n  condition: s\n",
            Compiled.types("Data dynamic"));
    assertThat(compiled.query())
        .isEqualTo(
            "Events\n| where tostring(Data[\"a\"]) =~ \"x\"\n| project Data[\"b\"], ['c.d']");
  }

  @Test
  void readsJsonInColumnsOfText() {
    Compiled compiled =
        Compiled.rule(
            "detection:\n  s:\n    parse_json(Data).a.b: x\n  condition: s\n",
            Compiled.types("parse_json(Data) dynamic"));
    assertThat(compiled.condition()).isEqualTo("tostring(parse_json(Data)[\"a\"][\"b\"]) =~ \"x\"");
  }

  @Test
  void assumesAndSaysSo() {
    assertThat(Compiled.items("    F: '*'", FieldTypes.none()).assumptions())
        .containsExactlyInAnyOrder("SIG801", "SIG803", "SIG804", "SIG805", "SIG806");
    assertThat(Compiled.items("    F: 1", Compiled.types("F long")).assumptions())
        .containsExactlyInAnyOrder("SIG801", "SIG804");
  }

  @ParameterizedTest(name = "[{0}] {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          F long          ; F: ''                 ; SIG606
          F boolean       ; F|cidr: 10.0.0.0/8  ; SIG606
          F date          ; F|gt: 5             ; SIG606
          F long          ; F|hour: 5           ; SIG610
          F string        ; F|re: 'a(?=b)'      ; SIG605
          F dynamic multi ; F|re: a             ; SIG605
          F dynamic multi ; F|cidr: 10.0.0.0/8  ; SIG606
          F dynamic multi ; F|fieldref: G       ; SIG609
          F string        ; F: "\\ud800"          ; SIG607
          F dynamic multi ; F: "\\ud800"          ; SIG607
          """)
  void refuses(String types, String item, String code) {
    Compiled compiled = Compiled.items("    " + item, Compiled.types(types));
    assertThat(compiled.result().queries()).isEmpty();
    assertThat(compiled.codes()).containsExactly(code);
  }

  @Test
  void nestsLongChains() {
    StringBuilder items = new StringBuilder("    F|contains:\n");
    for (int i = 0; i < 2_000; i++) {
      items.append("      - 'value").append(i).append("'\n");
    }
    String condition = Compiled.items(items.toString(), Compiled.types("F string")).condition();
    assertThat(condition.split("\\) or \\(")).hasSizeLessThanOrEqualTo(200);
    assertThat(condition).contains("\"value0\"", "\"value1999\"");
  }
}
