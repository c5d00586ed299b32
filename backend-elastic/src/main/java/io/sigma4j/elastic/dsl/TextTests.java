package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.AddressRegex;
import io.sigma4j.core.regex.CaseBlindness;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.LuceneRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.IndexFolding;
import io.sigma4j.elastic.PatternLimits;
import io.sigma4j.elastic.PatternRegex;
import io.sigma4j.elastic.RegexCase;
import io.sigma4j.elastic.RegexText;
import io.sigma4j.elastic.UntestableField;
import java.util.Optional;

/**
 * The tests of a field of texts. {@code case_insensitive} knows ASCII letters only, so that a value
 * with others becomes a regular expression with both forms of each letter.
 *
 * <p>Elasticsearch Guide, "Term query", "Prefix query", "Wildcard query", "Regexp query".
 */
class TextTests extends FieldTests {

  private final LuceneLetters letters;

  TextTests(Match match, LuceneLetters letters) {
    super(match, UntestableField.TEXTS);
    this.letters = letters;
  }

  @Override
  public Outcome<Clause> visitText(Value.Text text) {
    TextPattern pattern = text.pattern();
    if (letters == LuceneLetters.LOWERED && !IndexFolding.isExact(pattern)) {
      return plain(pattern).with(folded(pattern.cased() ? Effect.MORE : Effect.EITHER));
    }
    boolean foreign =
        letters == LuceneLetters.AS_THEY_ARE && ignoresCase(pattern) && !pattern.isAscii();
    if (!foreign) {
      return plain(pattern);
    }
    Outcome<Clause> regex = regexp(PatternRegex.of(pattern));
    return regex.value().isPresent() ? regex : plain(pattern).with(asciiOnly());
  }

  private static boolean ignoresCase(TextPattern pattern) {
    return !pattern.cased() && pattern.hasLetters();
  }

  private Loss folded(Effect effect) {
    return Loss.approximate(
        DiagnosticCode.TEST_APPROXIMATE,
        effect,
        "the index does not keep the case of letters",
        "search a field that keeps case, and give its type `keyword`",
        match().origin());
  }

  private Loss asciiOnly() {
    return Loss.approximate(
        DiagnosticCode.ASCII_CASE_ONLY,
        Effect.FEWER,
        "letters beyond ASCII are compared with their case, as the value is too long for a"
            + " regular expression",
        "shorten the value",
        match().origin());
  }

  /** Without care for letters beyond ASCII. */
  private Outcome<Clause> plain(TextPattern pattern) {
    if (pattern.hasChoices()) {
      return regexp(PatternRegex.of(pattern));
    }
    if (pattern.shape() == Shape.EXACT && !ignoresCase(pattern)) {
      return Outcome.exact(term(new Json.Text(pattern.text())));
    }
    Optional<Refusal> tooLong = PatternLimits.check(pattern);
    if (tooLong.isPresent()) {
      return refused(tooLong.get());
    }
    return Outcome.exact(
        switch (pattern.shape()) {
          case EXACT -> test("term", pattern.text(), pattern);
          case PREFIX -> test("prefix", pattern.text(), pattern);
          case SUFFIX, CONTAINS, ANYTHING, GLOB ->
              test("wildcard", WildcardText.of(pattern), pattern);
        });
  }

  private Clause test(String kind, String value, TextPattern pattern) {
    return ignoresCase(pattern)
        ? FieldTest.ignoringCase(kind, field(), value)
        : FieldTest.of(kind, field(), value);
  }

  /** Folded by the query if the case of ASCII letters never counts: that is shorter. */
  private Outcome<Clause> regexp(Regex tree) {
    boolean blind = letters == LuceneLetters.AS_THEY_ARE && CaseBlindness.of(tree);
    RegexPrint print =
        LuceneRegexPrinter.print(tree, blind ? LuceneLetters.FOLDED_BY_QUERY : letters);
    if (print instanceof RegexPrint.Unprintable unprintable) {
      return refused(RegexText.refusal(unprintable));
    }
    String text = ((RegexPrint.Printed) print).text();
    return Outcome.exact(
        blind
            ? FieldTest.ignoringCase("regexp", field(), text)
            : FieldTest.of("regexp", field(), text));
  }

  @Override
  public Outcome<Clause> visitNumeric(Value.Numeric number) {
    return Outcome.exact(term(number));
  }

  /** Lower case, as a field of booleans also takes it so. */
  @Override
  public Outcome<Clause> visitBool(Value.Bool bool) {
    return Outcome.exact(FieldTest.ignoringCase("term", field(), String.valueOf(bool.truth())));
  }

  @Override
  public Outcome<Clause> visitRegex(Value.Regex regex) {
    Outcome<Clause> outcome = regexp(regex.tree());
    boolean exact =
        letters == LuceneLetters.AS_THEY_ARE
            || outcome.value().isEmpty()
            || RegexCase.isIgnoredBy(regex.tree());
    return exact
        ? outcome
        : outcome.with(
            Loss.approximate(
                DiagnosticCode.REGEX_APPROXIMATE,
                Effect.MORE,
                "the index does not keep the case of letters",
                "search a field that keeps case, and give its type `keyword`",
                match().origin()));
  }

  @Override
  public Outcome<Clause> visitCidr(Value.Cidr cidr) {
    Optional<Regex> exact = AddressRegex.of(cidr.range());
    if (exact.isPresent()) {
      return regexp(exact.get());
    }
    return AddressText.patterns(cidr.range())
        .map(tree -> regexp(tree).with(canonicalOnly()))
        .orElseGet(() -> refused(AddressText.NO_PATTERNS));
  }

  private Loss canonicalOnly() {
    return Loss.approximate(
        DiagnosticCode.ADDRESS_APPROXIMATE,
        Effect.EITHER,
        AddressText.CANONICAL_ONLY,
        AddressText.GIVE_TYPE,
        match().origin());
  }
}
