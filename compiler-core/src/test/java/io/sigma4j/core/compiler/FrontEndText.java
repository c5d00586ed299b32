package io.sigma4j.core.compiler;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import java.util.List;

/** What the front end says about a file, as people read it. */
final class FrontEndText {

  private FrontEndText() {}

  static String of(SourceFile file, Placeholders placeholders) {
    LoweringOptions options =
        new LoweringOptions(placeholders, ImplicitPlaceholders.DEFINED, 10_000);
    List<Diagnostic> said =
        RuleFrontEnd.of(options).read(file).stream()
            .flatMap(rule -> rule.diagnostics().stream())
            .toList();
    return TextRenderer.plain().render(said);
  }
}
