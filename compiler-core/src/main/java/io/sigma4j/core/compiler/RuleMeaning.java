package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.pipeline.Branch;
import io.sigma4j.core.pipeline.UnmappedField;
import io.sigma4j.core.rule.SigmaDocument;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A document of a file and what it means.
 *
 * @param file the document is in
 * @param number of the YAML document in its file, from 0
 * @param document as written; absent if it could not be read
 * @param meanings one for each condition; empty if there is an error
 * @param diagnostics what is to be said of the document, in the order of the text
 * @param unmapped the fields that pipelines do not know
 */
public record RuleMeaning(
    SourceFile file,
    int number,
    Optional<SigmaDocument> document,
    List<Meaning> meanings,
    List<Diagnostic> diagnostics,
    List<UnmappedField> unmapped) {

  public RuleMeaning {
    meanings = List.copyOf(meanings);
    diagnostics = List.copyOf(diagnostics);
    unmapped = List.copyOf(unmapped);
  }

  /** A document of which nothing could be read. */
  public static RuleMeaning unreadable(SourceFile file, Diagnostic why) {
    return new RuleMeaning(file, 0, Optional.empty(), List.of(), List.of(why), List.of());
  }

  /** Whether pipelines say, for every condition, which events are those of the log source. */
  public boolean isMapped() {
    return meanings.stream()
        .flatMap(meaning -> meaning.branches().stream())
        .allMatch(branch -> branch.scope() == Branch.Scope.LOG_SOURCE);
  }

  /** Whether pipelines lost a part of the rule, which a diagnostic says. */
  public boolean isApproximate() {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.effect().isPresent());
  }
}
