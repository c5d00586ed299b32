package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.regex.RegexParse.Malformed;
import io.sigma4j.core.regex.RegexParse.Parsed;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One pattern a line, in each dialect. */
class RegexDialectsTest {

  private static Regex regex(String pattern) {
    return ((Parsed) RegexParser.parse(pattern, RegexFlags.NONE)).regex();
  }

  private static String text(RegexPrint print) {
    return print instanceof RegexPrint.Printed printed
        ? printed.text()
        : "! " + ((RegexPrint.Unprintable) print).why();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "foo; .*foo.*; foo; foo",
        "(?i)foo; .*[Ff][Oo][Oo].*; (?i)foo; (?i)foo",
        "(?i:f)oo; .*[Ff]oo.*; (?i:f)oo; (?i:f)oo",
        "C:\\\\a\\.exe; .*C:\\\\a\\.exe.*; C:\\\\a\\.exe; C:\\\\a\\.exe",
        "^foo\\z; foo; ^foo\\z; ^foo$",
        "^foo|bar\\z; foo.*|.*bar; ^foo|bar\\z; ^foo|bar$",
        "(^|/)x; `.*/x.*|x.*`; (^|/)x; (?:^|/)x",
        "\\d+x\\w*; .*[0-9]x.*; \\d+x\\w*; [0-9]+x[0-9A-Z_a-z]*",
        "\\bfoo\\b; (.*[^0-9A-Z_a-z])?foo([^0-9A-Z_a-z].*)?; \\bfoo\\b; (?-u:\\b)foo(?-u:\\b)",
        "a\\|b; .*a\\|b.*; a[|]b; a\\|b",
        "a[^b]*?c; .*a[^b]*c.*; a[^b]*?c; a[^b]*c",
        "a++b; .*ab.*; a++b; a+b",
        "~#&<>@\"/; .*\\~\\#\\&\\<\\>\\@\\\"/.*; ~\\#&<>@\"/; ~#&<>@\"/",
      })
  void prints(String pattern, String lucene, String pcre, String kql) {
    Regex regex = regex(pattern);
    assertThat(text(LuceneRegexPrinter.print(regex, LuceneLetters.AS_THEY_ARE))).isEqualTo(lucene);
    assertThat(PcreRegexPrinter.print(regex)).isEqualTo(pcre);
    assertThat(text(KqlRegexPrinter.print(regex))).isEqualTo(kql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(?=a)b; Lucene regular expressions have no look-around",
        "(a)\\1; Lucene regular expressions have no back-references",
        "(?>a|ab)c; Lucene regular expressions have no atomic groups",
        "(^a)+; it repeats an anchor, which an engine without anchors can't",
        ".*a.{30}b; the regular expression needs more automaton states than Lucene allows",
      })
  void luceneRefuses(String pattern, String why) {
    assertThat(text(LuceneRegexPrinter.print(regex(pattern), LuceneLetters.AS_THEY_ARE)))
        .isEqualTo("! " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "*foo; 0; 1; `*` has nothing before it to repeat",
        "(foo; 0; 4; the group that starts here is never closed",
        "foo); 3; 4; this `)` closes nothing",
        "x[abc; 1; 5; the `[` is never closed",
        "[z-a]; 1; 4; the range `z-a` runs backwards",
        "a{3,1}; 1; 6; `{3,1}` is no number of times",
        "a\\y; 1; 3; `\\y` is no escape that every target knows",
        "(a)\\2; 3; 5; there is no group 2 to refer to",
        "(?<=a+)b; 0; 7; a look-behind must know how many characters it looks back",
        "(?q)a; 0; 3; there is no flag `q`",
      })
  void refuses(String pattern, int start, int end, String message) {
    RegexParse parse = RegexParser.parse(pattern, RegexFlags.NONE);
    assertThat(parse).isInstanceOf(Malformed.class);
    Malformed malformed = (Malformed) parse;
    assertThat(malformed.message()).isEqualTo(message);
    assertThat(malformed.start()).isEqualTo(start);
    assertThat(malformed.end()).isEqualTo(end);
    assertThat(malformed.help()).isPresent();
  }

  @Test
  void hostileInputIsRefused() {
    assertThat(RegexParser.parse("(".repeat(10_000), RegexFlags.NONE))
        .isInstanceOf(Malformed.class);
    assertThat(RegexParser.parse("a".repeat(10_001), RegexFlags.NONE))
        .isInstanceOf(Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<=a{0}b)",
        "(?<!(a+){0}b)",
        "(?<=(?:b|(x)(y)){0,0}c)",
        "(?<!\\b{0}x)c",
        "(?<!x|a\\B*?)c",
      })
  void javaTakesEveryLookBehind(String pattern) {
    assertThat(Pattern.compile(JavaRegexPrinter.print(regex(pattern))).matcher("abbc").find())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a[b\ud800]", "\udc00\ud800", "\\Q\udc00\\E"})
  void halvesOfPairsAreNoCharacters(String pattern) {
    assertThat(RegexParser.parse(pattern, RegexFlags.NONE)).isInstanceOf(Malformed.class);
  }

  @Test
  void leadingFlagsAreReported() {
    assertThat(RegexParser.parse("(?i)a", RegexFlags.of(RegexFlag.DOT_ALL)))
        .isEqualTo(
            new Parsed(
                Regex.literal("a", CaseFolding.ASCII),
                RegexFlags.of(RegexFlag.IGNORE_CASE, RegexFlag.DOT_ALL)));
  }

  @Test
  void wildcardsAreDotAllAndEndAtTheVeryEnd() {
    Regex regex =
        Regex.wholeValue(
            Regex.sequence(
                Regex.anything(),
                Regex.literal("\\a", CaseFolding.UNICODE),
                Regex.anyCharacter(),
                Regex.oneOf("-/"),
                Regex.anything()));
    assertThat(text(KqlRegexPrinter.print(regex))).isEqualTo("(?is)^.*\\\\a.[\\-/].*$");
    assertThat(PcreRegexPrinter.print(regex)).isEqualTo("(?is)^.*\\\\a.[\\-/].*\\z");
    assertThat(text(LuceneRegexPrinter.print(regex, LuceneLetters.AS_THEY_ARE)))
        .isEqualTo(".*\\\\[Aa].[\\-/].*");
    assertThat(text(LuceneRegexPrinter.print(regex, LuceneLetters.FOLDED_BY_QUERY)))
        .isEqualTo(".*\\\\a.[\\-/].*");
    assertThat(text(LuceneRegexPrinter.print(regex("[A-C]\\S"), LuceneLetters.LOWERED)))
        .isEqualTo(".*[a-c][^\t-\r ].*");
  }
}
