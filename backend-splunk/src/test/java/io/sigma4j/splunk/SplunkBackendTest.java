package io.sigma4j.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backend;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplunkBackendTest {

  @Test
  void isFoundAsService() {
    assertThat(ServiceLoader.load(Backend.class))
        .anySatisfy(backend -> assertThat(backend).isInstanceOf(SplunkBackend.class));
  }

  @ParameterizedTest(name = "[{0}] {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # types ; item ; query
          `` ; F: whoami ; F="whoami"
          `` ; F: 'C:\\Temp\\*' ; F="C:\\\\Temp*" | where lower(F)="c:\\\\temp*"
          `` ; F|contains: 'a"b' ; F="*a\\"b*"
          `` ; F: 'a*b' ; F="a*b"
          `` ; F: 'a?b' ; F="a*b" | where match(F,"(?is)^a.b\\\\z")
          `` ; F: 'a\\*b' ; F="a*b" | where lower(F)="a*b"
          `` ; F: '*' ; F=*
          `` ; F: '' ; F=""
          `` ; F: null ; NOT F=*
          `` ; F: 4688 ; F="4688"
          `` ; F: [1, 2] ; F IN ("1", "2")
          `` ; F: true ; F="true"
          `` ; F: [a, b*, '*c'] ; F="a" OR F="b*" OR F="*c"
          `` ; F: "a\\nb" ; F="a*b" | where match(F,"(?i)^a\\\\nb\\\\z")
          `` ; F|contains: '/../../' ; F="*/*/*/*" | where match(F,"/\\\\.\\\\./\\\\.\\\\./")
          `` ; F: '10.0.0.0/8' ; F="10.0.0.0*8" | where lower(F)="10.0.0.0/8"
          `` ; F: grün ; F="gr*n" | where match(F,"(?i)^gr(?:Ü|ü)n\\\\z")
          `` ; F: 日本 ; F="日本"
          `` ; F|cased: Root ; F="Root" | where F="Root"
          `` ; F|cased: '4688' ; F="4688"
          `` ; F|cased: [Root, 'b'] ; F IN ("Root", "b") | where in(F,"Root","b")
          `` ; F|cased|startswith: Root ; F="Root*" | where match(F,"^Root")
          `` ; F|windash|contains: ' -x' ; F IN ("* -x*", "* /x*", "* –x*", "* —x*", "* ―x*")
          `` ; F|windash|contains: ' -x -y -z' ; F="* *x *y *z*" | where match(F,"(?i) (?:-|/|–|—|―)x (?:-|/|–|—|―)y (?:-|/|–|—|―)z")
          `` ; F|re: 'a\\d+"|' ; F=* | where match(F,"a\\\\d+\\"|")
          `` ; F|re: '^powershell.*-enc' ; F="*powershell*" | where match(F,"^powershell.*-enc")
          `` ; F|cidr: 10.0.0.0/8 ; F="10.0.0.0/8"
          F ip ; F|cidr: 10.0.0.0/8 ; F="10.0.0.0/8"
          `` ; F|cidr: [10.0.0.0/8, 'fe80::/10'] ; F="10.0.0.0/8" OR F="fe80::/10"
          `` ; F|gt: 5 ; F=* | where isnotnull(mvfilter(tonumber(F) > 5))
          F long ; F|gt: 5 ; F > 5
          F double ; F|lte: 0.5 ; F <= 0.5
          F double ; F: 3 ; F=* | where isnotnull(mvfilter(tonumber(F) = 3))
          F double ; F: [1, 2] ; F=* | where isnotnull(mvfilter(tonumber(F) = 1)) OR isnotnull(mvfilter(tonumber(F) = 2))
          `` ; F|fieldref: G ; F=* G=* | where lower(F)=lower(G)
          `` ; F|fieldref|cased: G ; F=* G=* | where match(F,"^\\\\Q".mvjoin(split(G,"\\\\E"),"\\\\E\\\\\\\\E\\\\Q")."\\\\E\\\\z")
          `` ; F|fieldref|startswith: G ; F=* G=* | where match(lower(F),"^(?:\\\\Q".mvjoin(lower(G),"\\\\E|\\\\Q")."\\\\E)")
          `` ; F|fieldref|contains: G ; F=* G=* | where match(lower(F),"\\\\Q".mvjoin(lower(G),"\\\\E|\\\\Q")."\\\\E")
          `` ; F|hour: 9 ; F=* | where isnotnull(mvfilter(match(F,"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d[T ]\\\\d\\\\d:\\\\d\\\\d") AND tonumber(substr(F,12,2)) = 9))
          `` ; F|week|gte: 9 ; F=* | where isnotnull(mvfilter(match(F,"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d") AND tonumber(strftime(strptime(substr(F,1,10),"%Y-%m-%d"),"%V")) >= 9))
          `` ; earliest: x ; * | where lower(earliest)="x"
          `` ; c-uri: x ; "c-uri"="x"
          `` ; "a\\"b": x ; "a\\"b"="x"
          `` ; "it's": x ; "it's"="x"
          `` ; "a*b": x ; * | where lower('a*b')="x"
          """)
  void saysAnItem(String types, String item, String query) {
    Compiled compiled = Compiled.item(item, types);
    assertThat(compiled.query()).isEqualTo(query);
    assertThat(compiled.losses()).isEmpty();
  }

  @ParameterizedTest(name = "not {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          `` ; F: 'a?' ; * | where NOT (isnotnull(F) AND match(F,"(?is)^a.\\\\z"))
          `` ; F: ['a?', 'b?'] ; * | where NOT (isnotnull(F) AND match(F,"(?is)^a.\\\\z|^b.\\\\z"))
          `` ; F|cidr: [10.0.0.0/8, 1.1.1.0/24] ; NOT (F="10.0.0.0/8" OR F="1.1.1.0/24")
          `` ; F|gt: 5 ; * | where NOT isnotnull(mvfilter(tonumber(F) > 5))
          `` ; F|fieldref: G ; * | where NOT (isnotnull(F) AND isnotnull(G) AND lower(F)=lower(G))
          """)
  void asksUnderNotWhetherTheFieldIsThere(String types, String item, String query) {
    Compiled compiled = Compiled.detection("{s: {" + item + "}, condition: not s}", types);
    assertThat(compiled.query()).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {'k': {'|cased': Evil}, condition: k} ; "*Evil*" | where match(_raw,"Evil")
          {a: {A: x}, b: {B|re: y}, c: {C: z}, condition: (a or b) and c} ; C="z" (A="x" OR B=*) | where lower(A)="x" OR match(B,"y")
          {a: {A: x}, b: {B|re: y}, condition: a and not b} ; A="x" | where NOT (isnotnull(B) AND match(B,"y"))
          {a: {A: 'x?'}, b: {A|re: y}, condition: a or b} ; A=* | where match(A,"(?is)^x.\\\\z") OR match(A,"y")
          """)
  void placesTerms(String detection, String query) {
    assertThat(Compiled.detection(detection).query()).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {k: ['a*b'], condition: k}              ; SIG706 more
          {k: ['a?b'], condition: not k}          ; SIG706 fewer
          {'k': {'|re': 'ab+'}, condition: k}     ; SIG706 either
          {'k': {'|startswith': a}, condition: k} ; SIG706 more
          {k: ["a\\nb"], condition: k}            ; SIG706 either
          {s: {_time|hour: 9}, condition: s}      ; SIG704 either
          """)
  void admitsWhatIsApproximate(String detection, String loss) {
    Compiled compiled = Compiled.detection(detection);
    assertThat(compiled.result().queries()).hasSize(1);
    assertThat(compiled.losses()).containsExactly(loss);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ``              ; "it's": 'a?'        ; SIG611
          ``              ; F: "\\ud800"        ; SIG607
          ``              ; F|contains: "\\ud800" ; SIG607
          G keyword multi ; F|fieldref|cased: G ; SIG609
          """)
  void refuses(String types, String item, String code) {
    Compiled compiled = Compiled.item(item, types);
    assertThat(compiled.result().queries()).isEmpty();
    assertThat(compiled.losses()).containsExactly(code);
  }

  @Test
  void assumesOneValueOfAFieldThatIsNamedWithItsCase() {
    assertThat(Compiled.item("F|fieldref|cased: G").assumptions()).contains("SIG803");
    assertThat(Compiled.item("F|fieldref|cased: G", "G keyword").assumptions())
        .doesNotContain("SIG803");
  }

  @Test
  void assumesThatARangeIsComparedWithAddresses() {
    assertThat(Compiled.item("F|cidr: 10.0.0.0/8").assumptions()).contains("SIG808");
    assertThat(Compiled.item("F|cidr: 10.0.0.0/8", "F ip").assumptions()).doesNotContain("SIG808");
  }

  @Test
  void comparesRangesInWhereIfTheirGroupIsThere() {
    assertThat(
            Compiled.detection("{s: {F|cidr: [10.0.0.0/8, '::1/128'], G: 'a?'}, condition: not s}")
                .query())
        .isEqualTo(
            "* | where NOT (isnotnull(F) AND (cidrmatch(\"10.0.0.0/8\",F) OR"
                + " cidrmatch(\"::1/128\",F)) AND isnotnull(G) AND match(G,\"(?is)^a.\\\\z\"))");
  }

  @Test
  void showsFields() {
    String rule =
        "fields: [Image, c-uri, Command Line, 'a\"b']\ndetection: {s: {F: x}, condition: s}\n";
    assertThat(Compiled.rule(rule, "").query())
        .isEqualTo("F=\"x\" | table Image, \"c-uri\", \"Command Line\", \"a\\\"b\"");
  }

  @Test
  void refusesAColumnThatIsAWildcard() {
    Compiled compiled = Compiled.rule("fields: ['a*']\ndetection: {s: {F: x}, condition: s}\n", "");
    assertThat(compiled.result().queries()).isEmpty();
    assertThat(compiled.losses()).containsExactly("SIG611");
  }

  @Test
  void cutsLongRegularExpressions() {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      values.append(i == 0 ? "" : ", ").append("'v").append(i).append("?'");
    }
    assertThat(Compiled.item("F: [" + values + "]").query().split("match\\(", -1)).hasSize(4);
  }
}
