package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a pipeline may read beside its own file. */
public interface PipelineFiles {

  /**
   * The content of a file.
   *
   * @param path as the pipeline writes it
   */
  Content content(String path);

  /** The answer of a server; forbidden unless the user allows it. */
  default Content answer(HttpQuestion question) {
    return new Content.Forbidden();
  }

  /** What a command prints; forbidden unless the user allows it. */
  default Content output(CommandLine command) {
    return new Content.Forbidden();
  }

  /**
   * A question to a server.
   *
   * @param method as in {@code GET}
   * @param url where
   * @param headers by name
   * @param body to send, if any
   * @param seconds to wait
   * @param bytes that the answer may have
   */
  record HttpQuestion(
      String method,
      String url,
      Map<String, String> headers,
      Optional<String> body,
      int seconds,
      int bytes) {
    public HttpQuestion {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * A command.
   *
   * @param words program and arguments
   * @param seconds to wait
   * @param bytes that it may print
   */
  record CommandLine(List<String> words, int seconds, int bytes) {
    public CommandLine {
      words = List.copyOf(words);
    }
  }

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
