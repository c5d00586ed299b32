package io.sigma4j.core.yaml;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file into located documents. A document that can't be read doesn't hide the others. */
public final class YamlReader {

  private final ReadLimits limits;

  private YamlReader(ReadLimits limits) {
    this.limits = limits;
  }

  /** A reader with limits. */
  public static YamlReader of(ReadLimits limits) {
    return new YamlReader(limits);
  }

  /** The documents of {@code file} in order, without the empty ones. */
  public List<YamlDocument> read(SourceFile file, Diagnostics diagnostics) {
    Optional<Diagnostic> refusal = refusal(file);
    if (refusal.isPresent()) {
      diagnostics.add(refusal.get());
      Location whole = new Location(file, new Span(0, file.text().length()));
      return List.of(new YamlDocument(0, Optional.empty(), whole));
    }
    List<YamlDocument> documents = readAll(file, diagnostics);
    if (documents.isEmpty()) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.EMPTY_DOCUMENT,
                  new Location(file, Span.at(0)),
                  "the file holds no rule")
              .withHelp("write a rule into the file, or leave the file out"));
    }
    return documents;
  }

  private Optional<Diagnostic> refusal(SourceFile file) {
    if (file.text().length() > limits.fileSize()) {
      return Optional.of(
          Diagnostic.at(
                  DiagnosticCode.FILE_TOO_LARGE,
                  new Location(file, Span.at(0)),
                  "the file has "
                      + file.text().length()
                      + " characters, the limit is "
                      + limits.fileSize())
              .withHelp("split the rules over several files"));
    }
    return file.malformed().map(YamlReader::badEncoding);
  }

  private static Diagnostic badEncoding(Location place) {
    return Diagnostic.at(
            DiagnosticCode.BAD_ENCODING, place, "the bytes here are not text in UTF-8 or UTF-16")
        .withHelp("save the file as UTF-8");
  }

  private List<YamlDocument> readAll(SourceFile file, Diagnostics diagnostics) {
    List<YamlDocument> documents = new ArrayList<>();
    int index = 0;
    int from = 0;
    int to = file.text().length();
    while (from < file.text().length()) {
      DocumentStream stream = new DocumentStream(file, from, to, index, limits);
      Optional<SyntaxProblem> problem = stream.read();
      if (problem.isEmpty()) {
        documents.addAll(stream.documents());
        index = stream.index();
        from = to;
        to = file.text().length();
        continue;
      }
      int begin = Separators.lastBefore(file.text(), stream.start(), problem.get().offset());
      if (problem.get().isCharacter() && begin > from) {
        // A character that is not allowed is met while the text before it is still unread.
        to = begin;
        continue;
      }
      int next = Separators.next(file.text(), Math.max(stream.start() + 1, problem.get().line()));
      documents.addAll(stream.documents());
      diagnostics.add(problem.get().diagnostic());
      Location broken = new Location(file, new Span(stream.start(), next));
      documents.add(new YamlDocument(stream.index(), Optional.empty(), broken));
      index = stream.index() + 1;
      from = next;
      to = file.text().length();
    }
    return documents;
  }
}
