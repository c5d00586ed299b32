package io.sigma4j.core.compiler;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import java.util.ArrayList;
import java.util.List;

/** What the front end says about a file, as people read it. */
final class FrontEndText {

  private FrontEndText() {}

  static String of(SourceFile file, Placeholders placeholders) {
    return of(file, placeholders, List.of());
  }

  /** With pipelines, and what is wrong with their files. */
  static String of(SourceFile file, Placeholders placeholders, List<SourceFile> files) {
    LoweringOptions options =
        new LoweringOptions(placeholders, ImplicitPlaceholders.DEFINED, 10_000);
    Diagnostics diagnostics = new Diagnostics();
    List<Pipeline> pipelines = new ArrayList<>();
    files.forEach(text -> PipelineReader.read(text, diagnostics).ifPresent(pipelines::add));
    if (!diagnostics.hasErrors()) {
      RuleFrontEnd.of(options, Pipelines.of(pipelines, Unmapped.WARN))
          .read(file)
          .forEach(rule -> diagnostics.addAll(rule.diagnostics()));
    }
    return TextRenderer.plain().render(diagnostics.list());
  }
}
