package io.sigma4j.conformance;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.value.IpAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares answers with the verdicts of a case. */
final class Judge {

  private final Engine engine;
  private final CaseRun run;
  private final Set<String> found = new HashSet<>();

  private Judge(Engine engine, CaseRun run, List<Answer> answers) {
    this.engine = engine;
    this.run = run;
    for (Answer answer : answers) {
      if (answer instanceof Answer.Found hits) {
        found.addAll(hits.hits());
      }
    }
  }

  /** The verdict on the answers to the queries of a case. */
  static Verdict verdict(Engine engine, CaseRun run, List<Answer> answers) {
    boolean complete = answers.stream().allMatch(Answer.Found.class::isInstance);
    List<Deviation> deviations =
        complete ? new Judge(engine, run, answers).deviations() : List.of();
    return new Verdict(run, answers, deviations);
  }

  private List<Deviation> deviations() {
    List<Deviation> deviations = new ArrayList<>();
    for (StoredEvent event : run.events()) {
      boolean isFound = found.contains(run.key(event));
      if (isFound != event.source().expect() && engine.holds(event, run)) {
        Effect effect = isFound ? Effect.MORE : Effect.FEWER;
        deviations.add(new Deviation(event, effect, standing(event, effect)));
      }
    }
    return deviations;
  }

  private Deviation.Standing standing(StoredEvent event, Effect effect) {
    if (run.result().diagnostics().stream().anyMatch(one -> declares(one, effect))) {
      return Deviation.Standing.DECLARED;
    }
    if (isAssumed(event)) {
      return Deviation.Standing.ASSUMED;
    }
    return isAboutLetters(event) ? Deviation.Standing.FOLDED : Deviation.Standing.WRONG;
  }

  private static boolean declares(Diagnostic diagnostic, Effect effect) {
    return diagnostic.effect().filter(said -> said == effect || said == Effect.EITHER).isPresent();
  }

  private boolean isAssumed(StoredEvent event) {
    return (assumes(DiagnosticCode.ADDRESS_FIELDS) && holdsNoAddress(event))
        || (assumes(DiagnosticCode.SINGLE_VALUED_FIELDS) && hasUnexpectedArray(event))
        || (!engine.hasMissingTexts() && isOtherwiseWithoutEmptyTexts(event));
  }

  private boolean assumes(DiagnosticCode code) {
    return run.result().assumptions().stream().anyMatch(one -> one.code() == code);
  }

  /** Whether the verdict is the other one if the letters were ASCII ones, or no letters. */
  private boolean isAboutLetters(StoredEvent event) {
    boolean expected = event.source().expect();
    return FoldedLetters.readings(event).anyMatch(read -> run.matches(read) != expected);
  }

  /** A range, or what is almost an address. */
  private boolean holdsNoAddress(StoredEvent event) {
    return run.columns().keySet().stream()
        .flatMap(field -> event.values(field).stream())
        .anyMatch(
            value ->
                value instanceof String text
                    && (text.indexOf('/') > 0 || isAlmostAddress(text))
                    && IpAddress.parse(text).isEmpty());
  }

  private static boolean isAlmostAddress(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private boolean hasUnexpectedArray(StoredEvent event) {
    return run.columns().entrySet().stream()
        .filter(column -> !column.getValue().type().multi())
        .anyMatch(column -> event.values(column.getKey()).size() > 1);
  }

  /** Whether the verdict is the other one if empty texts count as missing, or missing as empty. */
  private boolean isOtherwiseWithoutEmptyTexts(StoredEvent event) {
    boolean expected = event.source().expect();
    return run.matches(replaced(event, Optional.empty())) != expected
        || run.matches(replaced(event, Optional.of(""))) != expected;
  }

  private StoredEvent replaced(StoredEvent event, Optional<Object> replacement) {
    StoredEvent result = event;
    for (Map.Entry<String, Column> column : run.columns().entrySet()) {
      List<Object> values = event.values(column.getKey());
      if (column.getValue().holdsText() && (values.isEmpty() || values.equals(List.of("")))) {
        result = result.with(column.getKey(), replacement);
      }
    }
    return result;
  }
}
