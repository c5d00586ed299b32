package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the documents of a file as Sigma rules, correlations and filters. */
public final class RuleReader {

  private RuleReader() {}

  /**
   * The Sigma documents of a file in order. One that can't be read is left out, and a diagnostic
   * says why.
   */
  public static List<SigmaDocument> read(List<YamlDocument> documents, Diagnostics diagnostics) {
    List<SigmaDocument> rules = new ArrayList<>();
    RuleCollection collection = new RuleCollection(diagnostics);
    for (YamlDocument document : documents) {
      if (document.root().isEmpty()) {
        collection.forgetPrevious();
        continue;
      }
      mapping(document.root().get(), diagnostics)
          .flatMap(collection::complete)
          .flatMap(root -> new DocumentReader(document.index(), root, diagnostics).read())
          .ifPresent(rules::add);
    }
    collection.finish();
    return List.copyOf(rules);
  }

  private static Optional<YamlMapping> mapping(YamlNode root, Diagnostics diagnostics) {
    if (root instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
      return Optional.of(mapping);
    }
    diagnostics.add(
        Diagnostic.at(
                DiagnosticCode.NOT_A_RULE, root.location(), "the document is not a Sigma rule")
            .withHelp("a rule is a map with `title`, `logsource` and `detection`"));
    return Optional.empty();
  }
}
