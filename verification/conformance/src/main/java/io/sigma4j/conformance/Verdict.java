package io.sigma4j.conformance;

import java.util.List;

/**
 * How a case fared on an engine.
 *
 * @param run the case
 * @param answers to its queries
 * @param deviations the events on which the engine disagrees
 */
record Verdict(CaseRun run, List<Answer> answers, List<Deviation> deviations) {

  Verdict {
    answers = List.copyOf(answers);
    deviations = List.copyOf(deviations);
  }

  /** What the engine says against queries. */
  List<Answer.Rejected> rejections() {
    return answers.stream()
        .filter(Answer.Rejected.class::isInstance)
        .map(Answer.Rejected.class::cast)
        .toList();
  }

  /** Whether the model of an engine does not know a part of a query. */
  boolean isUnknown() {
    return answers.stream().anyMatch(Answer.Unknown.class::isInstance);
  }

  boolean has(Deviation.Standing standing) {
    return deviations.stream().anyMatch(deviation -> deviation.standing() == standing);
  }

  /** Whether the compiler is at fault. */
  boolean isFailure() {
    return has(Deviation.Standing.WRONG) || !rejections().isEmpty();
  }

  /** Everything needed to see what is wrong. */
  String details() {
    StringBuilder text = new StringBuilder(run.toString()).append('\n');
    run.result().queries().forEach(query -> text.append("  query     ").append(query).append('\n'));
    rejections().forEach(one -> text.append("  REJECTED  ").append(one.reason()).append('\n'));
    deviations.forEach(one -> text.append("  ").append(one).append('\n'));
    run.result()
        .diagnostics()
        .forEach(
            one -> text.append("  said      %s %s\n".formatted(one.code().code(), one.message())));
    return text.toString();
  }
}
