package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.diagnostic.Diagnostic;
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
 */
public record RuleMeaning(
    SourceFile file,
    int number,
    Optional<SigmaDocument> document,
    List<Meaning> meanings,
    List<Diagnostic> diagnostics) {

  public RuleMeaning {
    meanings = List.copyOf(meanings);
    diagnostics = List.copyOf(diagnostics);
  }
}
