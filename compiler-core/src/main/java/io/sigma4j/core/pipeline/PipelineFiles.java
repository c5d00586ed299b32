package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;

/** What a pipeline may read beside its own file. */
public interface PipelineFiles {

  /**
   * The content of a file.
   *
   * @param path as the pipeline writes it
   */
  Content content(String path);

  /** What became of a wish for a file. */
  sealed interface Content {

    /** Its text. */
    record Text(String text) implements Content {}

    /** It may not be read. */
    record Forbidden() implements Content {}

    /** It cannot be read. */
    record Unreadable(String why) implements Content {}
  }

  /** Nothing may be read. */
  static PipelineFiles none() {
    return path -> new Content.Forbidden();
  }

  /** The text of a file that a pipeline names; nothing, and an error, if there is none. */
  default Optional<String> read(YamlScalar path, Diagnostics diagnostics) {
    Content content = content(path.text());
    if (content instanceof Content.Text text) {
      return Optional.of(text.text());
    }
    Diagnostic diagnostic =
        content instanceof Content.Unreadable unreadable
            ? Diagnostic.at(
                    DiagnosticCode.BAD_PIPELINE,
                    path.location(),
                    "the file cannot be read: " + unreadable.why())
                .withHelp("paths begin at the folder of the pipeline")
            : Diagnostic.at(
                    DiagnosticCode.OUTSIDE_ACCESS,
                    path.location(),
                    "the file is outside of the pipeline's folder")
                .withHelp("move it there, or allow it with --allow-external-sources");
    diagnostics.add(diagnostic);
    return Optional.empty();
  }
}
