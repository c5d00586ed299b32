package io.sigma4j.fuzz;

import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.JavaRegexPrinter;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.regex.RegexParse;
import io.sigma4j.core.regex.RegexParser;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.testkit.DslLiterals;
import io.sigma4j.testkit.EqlLiterals;
import io.sigma4j.testkit.EsqlLiterals;
import io.sigma4j.testkit.KqlLiterals;
import io.sigma4j.testkit.Literal;
import io.sigma4j.testkit.LuceneLiterals;
import io.sigma4j.testkit.SplLiterals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/** The literals of a query, and what they find. */
final class QueryLiterals {

  private QueryLiterals() {}

  static List<Literal> read(String target, String query) {
    return switch (target) {
      case "splunk" -> SplLiterals.read(query);
      case "lucene" -> LuceneLiterals.read(query);
      case "dsl" -> DslLiterals.read(query);
      case "eql" -> EqlLiterals.read(query);
      case "esql" -> EsqlLiterals.read(query);
      case "kql" -> KqlLiterals.read(query);
      default -> throw new IllegalArgumentException(target);
    };
  }

  /** Whether a value is as the literal says, or holds it. */
  static boolean finds(String target, Literal literal, String value) {
    return switch (literal.kind()) {
      case STRING, TERM ->
          folded(value).contains(folded(literal.value()))
              || lowered(value).contains(literal.value());
      case PATTERN -> matches(literal.value(), value);
      case REGEX ->
          finds(target, literal.value(), value)
              || finds(target, literal.value(), folded(value))
              || finds(target, literal.value(), lowered(value));
    };
  }

  /** Without case, as {@code to_lower} of ES|QL folds it, too. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
    return folded.toString();
  }

  /** As Lucene's filter lowers it. */
  private static String lowered(String text) {
    StringBuilder lowered = new StringBuilder();
    text.codePoints().forEach(c -> lowered.appendCodePoint(Character.toLowerCase(c)));
    return lowered.toString();
  }

  private static boolean matches(String pattern, String value) {
    TextPattern parsed = TextPattern.parse(pattern);
    if (parsed.shape() == Shape.ANYTHING) {
      return true;
    }
    Match match =
        new Match(
            "f",
            new Value.Text(parsed),
            Origin.of(ReadBack.scalar("").location(), RulePath.of("f")));
    Evaluator evaluator = Evaluator.of(match);
    return evaluator.matches(Event.of(Map.of("f", value)))
        || evaluator.matches(Event.of(Map.of("f", folded(value))))
        || evaluator.matches(Event.of(Map.of("f", lowered(value))));
  }

  private static boolean finds(String target, String regex, String value) {
    return switch (target) {
      case "splunk", "kql" -> pattern(regex).matcher(value).find();
      default -> automaton(regex).run(value);
    };
  }

  private static Pattern pattern(String regex) {
    if (regex.length() > RegexParser.MAX_LENGTH) {
      return Pattern.compile(regex);
    }
    RegexParse parse = RegexParser.parse(regex, RegexFlags.NONE);
    if (parse instanceof RegexParse.Parsed parsed) {
      return Pattern.compile(JavaRegexPrinter.print(parsed.regex()));
    }
    throw new AssertionError(regex + ": " + parse);
  }

  private static CharacterRunAutomaton automaton(String regex) {
    return new CharacterRunAutomaton(
        Operations.determinize(
            new RegExp(regex, RegExp.ALL, RegExp.ASCII_CASE_INSENSITIVE).toAutomaton(), 100_000));
  }
}
