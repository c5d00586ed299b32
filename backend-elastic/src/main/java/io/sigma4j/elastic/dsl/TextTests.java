package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
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
    boolean direct =
        letters == LuceneLetters.LOWERED
            ? pattern.cased() || IndexFolding.isExact(pattern)
            : !ignoresCase(pattern) || pattern.isAscii();
    Outcome<Clause> outcome = direct ? plain(pattern) : writtenOut(pattern);
    boolean exact =
        letters == LuceneLetters.AS_THEY_ARE || IndexFolding.isExactWithChoices(pattern);
    return exact || outcome.value().isEmpty()
        ? outcome
        : outcome.with(folded(pattern.cased() ? Effect.MORE : Effect.EITHER));
  }

  /** With all forms of each letter, if that is not too long. */
  private Outcome<Clause> writtenOut(TextPattern pattern) {
    Outcome<Clause> regex = regexp(pattern);
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
      return regexp(pattern);
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
        ? FieldTest.ignoringCase(kind, match(), value)
        : FieldTest.of(kind, match(), value);
  }

  private Outcome<Clause> regexp(TextPattern pattern) {
    return ignoresCase(pattern) && letters == LuceneLetters.AS_THEY_ARE
        ? regexp(PatternRegex.of(pattern), LuceneLetters.FOLDED_BY_QUERY)
        : regexp(PatternRegex.of(pattern), letters);
  }

  private Outcome<Clause> regexp(Regex tree, LuceneLetters written) {
    RegexPrint print = LuceneRegexPrinter.print(tree, written);
    if (print instanceof RegexPrint.Unprintable unprintable) {
      return refused(RegexText.refusal(unprintable));
    }
    String text = ((RegexPrint.Printed) print).text();
    return Outcome.exact(
        written == LuceneLetters.FOLDED_BY_QUERY
            ? FieldTest.ignoringCase("regexp", match(), text)
            : FieldTest.of("regexp", match(), text));
  }

  @Override
  public Outcome<Clause> visitNumeric(Value.Numeric number) {
    return Outcome.exact(term(number));
  }

  /** Lower case, as a field of booleans also takes it so. */
  @Override
  public Outcome<Clause> visitBool(Value.Bool bool) {
    return Outcome.exact(FieldTest.ignoringCase("term", match(), String.valueOf(bool.truth())));
  }

  @Override
  public Outcome<Clause> visitRegex(Value.Regex regex) {
    boolean blind = letters == LuceneLetters.AS_THEY_ARE && CaseBlindness.of(regex.tree());
    Outcome<Clause> outcome = regexp(regex.tree(), blind ? LuceneLetters.FOLDED_BY_QUERY : letters);
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
    Optional<Regex> exact = AddressText.exact(cidr.range());
    if (exact.isPresent()) {
      return regexp(exact.get(), letters);
    }
    return AddressText.patterns(cidr.range())
        .map(tree -> regexp(tree, letters).with(canonicalOnly()))
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
