package io.sigma4j.core.compiler;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which document of a file each diagnostic of the reading is about. */
final class DocumentDiagnostics {

  private final List<List<Diagnostic>> byDocument = new ArrayList<>();

  DocumentDiagnostics(List<YamlDocument> documents, List<Diagnostic> diagnostics) {
    for (int i = 0; i < Math.max(1, documents.size()); i++) {
      byDocument.add(new ArrayList<>());
    }
    diagnostics.forEach(
        diagnostic -> byDocument.get(number(diagnostic, documents)).add(diagnostic));
  }

  /** The last document that begins before the diagnostic, or the first one. */
  private static int number(Diagnostic diagnostic, List<YamlDocument> documents) {
    int start = start(diagnostic);
    int number = 0;
    for (int i = 1; i < documents.size(); i++) {
      if (documents.get(i).location().span().start() <= start) {
        number = i;
      }
    }
    return number;
  }

  private static int start(Diagnostic diagnostic) {
    return diagnostic.location().map(location -> location.span().start()).orElse(0);
  }

  /** Those about the document with that number. */
  List<Diagnostic> of(int number) {
    return byDocument.get(number);
  }

  /** The diagnostics in the order of the text. */
  static List<Diagnostic> ordered(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(Comparator.comparingInt(DocumentDiagnostics::start))
        .toList();
  }
}
