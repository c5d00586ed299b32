package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.eval.Explanation;
import io.sigma4j.core.eval.ExplanationText;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An event that is not as expected, at the predicates of the rule that decided so. */
final class FailureDiagnostic {

  private static final int MOST_PLACES = 5;

  private FailureDiagnostic() {}

  static Diagnostic of(RuleTest test, JudgedEvent event) {
    String message =
        "`"
            + test.name()
            + "`: "
            + event.name()
            + (event.matched() ? " matches" : " does not match");
    Map<Location, Explanation> deciding = deciding(event);
    List<Location> places = new ArrayList<>(deciding.keySet());
    Diagnostic diagnostic = at(places, message, deciding);
    for (Location place : places.subList(1, Math.min(MOST_PLACES, places.size()))) {
      diagnostic = diagnostic.withLabel(place, caption(deciding, place));
    }
    if (places.size() > MOST_PLACES) {
      diagnostic =
          diagnostic.withLabel(
              places.get(MOST_PLACES), "and " + (places.size() - MOST_PLACES) + " places more");
    }
    Diagnostic helpful =
        help(event, List.copyOf(deciding.values())).map(diagnostic::withHelp).orElse(diagnostic);
    return isInFile(test) ? helpful.withLabel(test.location(), "the test is here") : helpful;
  }

  /** A test of a command line has a place, but no text to show there. */
  private static boolean isInFile(RuleTest test) {
    return !test.location().file().text().isEmpty();
  }

  private static Diagnostic at(
      List<Location> places, String message, Map<Location, Explanation> deciding) {
    return Diagnostic.at(DiagnosticCode.RULE_TEST_FAILED, places.get(0), message)
        .withCaption(caption(deciding, places.get(0)));
  }

  /** Leaves by their place: a value that was expanded makes several at one. */
  private static Map<Location, Explanation> deciding(JudgedEvent event) {
    Map<Location, Explanation> leaves = new LinkedHashMap<>();
    for (Explanation condition : event.conditions()) {
      if (condition.truth() == event.matched()) {
        condition
            .decidingLeaves()
            .forEach(leaf -> leaves.putIfAbsent(leaf.origin().orElseThrow().location(), leaf));
      }
    }
    return leaves;
  }

  private static String caption(Map<Location, Explanation> deciding, Location place) {
    Explanation leaf = Objects.requireNonNull(deciding.get(place));
    return leaf.truth() + ": " + ExplanationText.observed(leaf);
  }

  /** A field that is missing may be there under a name that differs little. */
  private static Optional<String> help(JudgedEvent event, List<Explanation> deciding) {
    NearestName names = NearestName.among(event.event().fields().keySet());
    return deciding.stream()
        .filter(leaf -> !leaf.truth() && leaf.values().isEmpty())
        .flatMap(leaf -> missing(leaf).stream())
        .flatMap(
            field ->
                names.to(field).stream()
                    .map(near -> "the event has `" + near + "`, the rule asks for `" + field + "`"))
        .findFirst();
  }

  private static Optional<String> missing(Explanation leaf) {
    return leaf.expr() instanceof Match match ? Optional.of(match.field()) : Optional.empty();
  }
}
