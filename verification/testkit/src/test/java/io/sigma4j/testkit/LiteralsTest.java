package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries, and their literals as {@code KIND:value}, per language. */
class LiteralsTest {

  static Stream<Arguments> spl() {
    return Stream.of(
        query("Image=\"C:\\\\a.exe\" EventCode=4688", "STRING:C:\\a.exe", "TERM:4688"),
        query("Image=\"*\\\\cmd.exe\"", "PATTERN:*\\\\cmd.exe"),
        query("Image=\"C:\\\\Temp\\\\*\"", "PATTERN:C:\\\\Temp\\\\*"),
        query("f=\"say \\\"hi\\\" a\\|b\"", "STRING:say \"hi\" a|b"),
        query("f=\"\\d ? x\"", "STRING:\\d ? x"),
        query("f=\"\"", "STRING:"),
        query("f IN (\"a\", b*, \"c\")", "STRING:a", "PATTERN:b*", "STRING:c"),
        query("(a=\"x\" OR NOT \"b c\"=\"y\") AND n>=5", "STRING:x", "STRING:y", "TERM:5"),
        query("f != \"x\" n < 5", "STRING:x", "TERM:5"),
        query("\"free text\" word", "STRING:free text", "TERM:word"),
        query("f=CASE(Abc)", "TERM:Abc"),
        query("index=w `macro(\"x\")` f=\"a\" ```note \" ```", "TERM:w", "STRING:a"),
        query("f=\"a\" | where 'b c'==\"d*\" AND n>4.5", "STRING:a", "STRING:d*", "TERM:4.5"),
        query("* | where match(f, \"^\\\\d+\\\"$\")", "PATTERN:*", "REGEX:^\\d+\"$"),
        query("* | where match(f, \"C:\\\\\\\\T\")", "PATTERN:*", "REGEX:C:\\\\T"),
        query("* | where like(lower(f), \"a%_*\")", "PATTERN:*", "PATTERN:a*?\\*"),
        query("* | where NOT cidrmatch(\"::1/128\", ip)", "PATTERN:*", "STRING:::1/128"),
        query("* | where searchmatch(\"f=\\\"a*\\\"\")", "PATTERN:*", "PATTERN:a*"),
        query("* | regex f!=\"\\\\.exe$\"", "PATTERN:*", "REGEX:\\.exe$"),
        query("* | search g=\"x\" | table \"a b\", c", "PATTERN:*", "STRING:x"),
        query("| multisearch [search a=\"x\"] [search b=\"y*\"]", "STRING:x", "PATTERN:y*"));
  }

  static Stream<Arguments> lucene() {
    return Stream.of(
        query("Image:\"C:\\\\a.exe\" AND EventID:4688", "STRING:C:\\a.exe", "TERM:4688"),
        query("Image:*\\\\cmd.exe", "PATTERN:*\\\\cmd.exe"),
        query("Image:C\\:\\\\Temp\\\\*", "PATTERN:C:\\\\Temp\\\\*"),
        query("f:a\\*b\\?c", "TERM:a*b?c"),
        query("f:a\\*b?c", "PATTERN:a\\*b?c"),
        query("f:*a\\ b*", "PATTERN:*a b*"),
        query("f:\\u0041b", "TERM:Ab"),
        query("f:(a OR \"b c\" OR d*)", "TERM:a", "STRING:b c", "PATTERN:d*"),
        query("NOT (f:\\AND OR f:\"AND\")", "TERM:AND", "STRING:AND"),
        query("f:>=5 AND g:<\\-1", "TERM:5", "TERM:-1"),
        query("f:[1 TO 5} AND g:{* TO \"b\"]", "TERM:1", "TERM:5", "STRING:b"),
        query("f:/a\\/b\\.c\\\\/", "REGEX:a/b\\.c\\\\"),
        query("_exists_:f AND NOT _exists_:Product\\ Name"),
        query("Product\\ Name:x", "TERM:x"),
        query("f:\"\"", "STRING:"),
        query("f:\"*\"", "STRING:*"),
        query("f:a~2 g:b^3 +c -d", "TERM:a", "TERM:b", "TERM:c", "TERM:d"),
        query("*eicar*", "PATTERN:*eicar*"),
        query("f:10.0.0.0\\/8", "TERM:10.0.0.0/8"));
  }

  static Stream<Arguments> eql() {
    return Stream.of(
        query("any where process.name : \"*\\\\cmd.exe\"", "PATTERN:*\\\\cmd.exe"),
        query("any where f : \"C:\\\\Temp\\\\*\"", "PATTERN:C:\\\\Temp\\\\*"),
        query("any where f == \"a*b?\"", "STRING:a*b?"),
        query(
            "any where f : (\"a\", \"b*\") and g == \"c*\"", "STRING:a", "PATTERN:b*", "STRING:c*"),
        query("any where f like~ (\"a?\", \"b\")", "PATTERN:a?", "STRING:b"),
        query("any where f in~ (\"a*\", \"b\")", "STRING:a*", "STRING:b"),
        query("any where f regex~ (\"a.*\", \"\\\\d\")", "REGEX:a.*", "REGEX:\\d"),
        query("any where not ?`c-uri` : \"x\"", "STRING:x"),
        query("any where f == \"\\n\\r\\t\\\"\\u{1F600}\"", "STRING:\n\r\t\"😀"),
        query("any where f == \"\"\"C:\\a \"b\" \"\"\"", "STRING:C:\\a \"b\" "),
        query("any where f == \"\"\"a\"\"\"\" and g == 1", "STRING:a\"", "TERM:1"),
        query("\"my-cat\" where n >= -4.5 and m == 5", "STRING:my-cat", "TERM:-4.5", "TERM:5"),
        query(
            "any where cidrMatch(ip, \"10.0.0.0/8\", \"::1/128\")",
            "STRING:10.0.0.0/8",
            "STRING:::1/128"));
  }

  static Stream<Arguments> esql() {
    return Stream.of(
        query("from * | where to_lower(f) like \"*\\\\\\\\cmd.exe\"", "PATTERN:*\\\\cmd.exe"),
        query("from * | where f like \"\\\\*a?\"", "PATTERN:\\*a?"),
        query("from * | where f LIKE (\"a*\", \"b\")", "PATTERN:a*", "STRING:b"),
        query("from * | where f like \"\"\"C:\\\\*\"\"\"", "PATTERN:C:\\\\*"),
        query("from * | where f == \"a*\\\\\\\"\\n\"", "STRING:a*\\\"\n"),
        query("from * | where f rlike \".*(a\\\\.b).*\"", "REGEX:.*(a\\.b).*"),
        query(
            "from * | where `a b` in (\"x\", \"y\") and n > -5", "STRING:x", "STRING:y", "TERM:-5"),
        query("from * | where cidr_match(ip, \"10.0.0.0/8\")", "STRING:10.0.0.0/8"),
        query("from * | where not qstr(\"f:a* OR g:\\\"b\\\"\")", "PATTERN:a*", "STRING:b"),
        query("from * | where coalesce(f == \"x\", false) | keep `a b`, c", "STRING:x"));
  }

  static Stream<Arguments> kql() {
    return Stream.of(
        query("T | where f =~ \"C:\\\\a\" and ['c-uri'] contains 'x'", "STRING:C:\\a", "STRING:x"),
        query("T | where f == @\"C:\\a \"\"b\"\"\"", "STRING:C:\\a \"b\""),
        query("T | where f == h'x' or f == H@'it''s'", "STRING:x", "STRING:it's"),
        query("T | where f == \"\\\"\\'\\n\\r\\t\\u00e4\"", "STRING:\"'\n\r\tä"),
        query("T | where f == ```a\n\"b\"```", "STRING:a\n\"b\""),
        query(
            "T | where f matches regex \"(?i)^a\\\\d$\" and g == 'b'",
            "REGEX:(?i)^a\\d$",
            "STRING:b"),
        query(
            "T | where f in~ (\"a\", \"b\") or n in (1, -2)",
            "STRING:a",
            "STRING:b",
            "TERM:1",
            "TERM:-2"),
        query("T | where f has_any (dynamic([\"a\", \"b\"]))", "STRING:a", "STRING:b"),
        query("T | where d[\"k\"] == \"v\" | project ['a b'], c", "STRING:v"),
        query("T | where hash == \"x\" and has == 1.5", "STRING:x", "TERM:1.5"));
  }

  static Stream<Arguments> dsl() {
    return Stream.of(
        query(
            "{\"term\":{\"f\":{\"value\":\"C:\\\\a\",\"case_insensitive\":true}}}", "STRING:C:\\a"),
        query("{\"query\":{\"terms\":{\"wildcard\":[\"a*\",5]}}}", "STRING:a*", "TERM:5"),
        query(
            "{\"wildcard\":{\"f\":{\"value\":\"*\\\\\\\\a\\\\*b?\",\"boost\":1}}}",
            "PATTERN:*\\\\a\\*b?"),
        query("{\"wildcard\":{\"f\":\"a*\"}}", "PATTERN:a*"),
        query("{\"regexp\":{\"f\":{\"value\":\"a.*\",\"flags\":\"ALL\"}}}", "REGEX:a.*"),
        query(
            "{\"bool\":{\"must\":[{\"prefix\":{\"f\":\"x\"}}],\"must_not\":{\"exists\":{\"field\":\"g\"}},"
                + "\"should\":[{\"range\":{\"n\":{\"gte\":5}}}],\"minimum_should_match\":1}}",
            "STRING:x",
            "TERM:5"),
        query(
            "{\"query_string\":{\"default_field\":\"x\",\"query\":\"f:a* AND \\\"b\\\"\"}}",
            "PATTERN:a*",
            "STRING:b"));
  }

  private static Arguments query(String query, String... literals) {
    return arguments(query, List.of(literals));
  }

  @ParameterizedTest
  @MethodSource("spl")
  void readsSpl(String query, List<String> literals) {
    assertThat(texts(SplLiterals.read(query))).isEqualTo(literals);
  }

  @ParameterizedTest
  @MethodSource("lucene")
  void readsLucene(String query, List<String> literals) {
    assertThat(texts(LuceneLiterals.read(query))).isEqualTo(literals);
  }

  @ParameterizedTest
  @MethodSource("eql")
  void readsEql(String query, List<String> literals) {
    assertThat(texts(EqlLiterals.read(query))).isEqualTo(literals);
  }

  @ParameterizedTest
  @MethodSource("esql")
  void readsEsql(String query, List<String> literals) {
    assertThat(texts(EsqlLiterals.read(query))).isEqualTo(literals);
  }

  @ParameterizedTest
  @MethodSource("kql")
  void readsKql(String query, List<String> literals) {
    assertThat(texts(KqlLiterals.read(query))).isEqualTo(literals);
  }

  @ParameterizedTest
  @MethodSource("dsl")
  void readsDsl(String query, List<String> literals) {
    assertThat(texts(DslLiterals.read(query))).isEqualTo(literals);
  }

  private static List<String> texts(List<Literal> literals) {
    return literals.stream().map(literal -> literal.kind() + ":" + literal.value()).toList();
  }

  static Stream<Arguments> broken() {
    Function<String, List<Literal>> spl = SplLiterals::read;
    Function<String, List<Literal>> lucene = LuceneLiterals::read;
    Function<String, List<Literal>> eql = EqlLiterals::read;
    Function<String, List<Literal>> esql = EsqlLiterals::read;
    Function<String, List<Literal>> kql = KqlLiterals::read;
    Function<String, List<Literal>> dsl = DslLiterals::read;
    return Stream.of(
        arguments(spl, "f=\"a\\\""),
        arguments(spl, "f=\"a\" | where 'b"),
        arguments(spl, "f=\"a\" `b"),
        arguments(lucene, "f:\"a\\\""),
        arguments(lucene, "f:a\\"),
        arguments(lucene, "f:/a\\/"),
        arguments(lucene, "f:[1 TO 2"),
        arguments(lucene, "f:a]"),
        arguments(lucene, "f:\\u12"),
        arguments(eql, "any where f == \"a\\\""),
        arguments(eql, "any where f == \"a\nb\""),
        arguments(eql, "any where f == \"\\d\""),
        arguments(eql, "any where f == 'a'"),
        arguments(eql, "any where `f"),
        arguments(eql, "any where f == \"\"\"a\""),
        arguments(eql, "any where f == 1 // x"),
        arguments(esql, "from * | where f == \"a\\\""),
        arguments(esql, "from * | where f == \"\\d\""),
        arguments(esql, "from * | where f like \"a\\\\b\""),
        arguments(esql, "from * | where f like \"a\\\\\""),
        arguments(kql, "T | where f == \"a\\\""),
        arguments(kql, "T | where f == \"a\nb\""),
        arguments(kql, "T | where f == @\"a"),
        arguments(kql, "T | where f == \"\\d\""),
        arguments(kql, "T | where ['f == 1"),
        arguments(kql, "T | where f == 1 // x"),
        arguments(dsl, "{\"wildcard\":{\"f\":\"a\\\\\"}}"),
        arguments(dsl, "{\"unknown\":{\"f\":\"a\"}}"),
        arguments(dsl, "{\"term\":{\"f\":\"a}}"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refuse(Function<String, List<Literal>> lexer, String query) {
    assertThatThrownBy(() -> lexer.apply(query)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowTheirPlaces() {
    assertThat(KqlLiterals.read("T | where f == \"a\""))
        .containsExactly(new Literal(LiteralKind.STRING, "a", 15, 18));
    assertThat(LuceneLiterals.read("f:a* b"))
        .containsExactly(
            new Literal(LiteralKind.PATTERN, "a*", 2, 4), new Literal(LiteralKind.TERM, "b", 5, 6));
    assertThat(DslLiterals.read("{\"term\":{\"f\":\"a\"}}"))
        .containsExactly(new Literal(LiteralKind.STRING, "a", 13, 16));
  }
}
