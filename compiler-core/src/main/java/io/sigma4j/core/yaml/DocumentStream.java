package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The documents of a part of a file, up to the first that can't be read. */
final class DocumentStream {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();

  private final SourceFile file;
  private final ReadLimits limits;
  private final Offsets offsets;
  private final StreamReader reader;
  private final ParserImpl parser;
  private final int from;
  private final List<YamlDocument> documents = new ArrayList<>();
  private Composer composer;
  private int start;
  private int index;

  /**
   * Over the characters {@code from} to {@code to}, the first document having number {@code index}.
   */
  DocumentStream(SourceFile file, int from, int to, int index, ReadLimits limits) {
    this.file = file;
    this.from = from;
    this.limits = limits;
    this.index = index;
    start = from;
    offsets = new Offsets(file.text(), from);
    reader = new StreamReader(SETTINGS, new PartReader(file.text(), from, to));
    parser = new ParserImpl(SETTINGS, reader);
    composer = new Composer(file, offsets, limits);
  }

  /** Reads on to the end or to a problem; {@link #documents()} are what came before it. */
  Optional<SyntaxProblem> read() {
    try {
      Optional<SyntaxProblem> problem = Optional.empty();
      while (problem.isEmpty() && parser.hasNext()) {
        problem = accept(parser.next());
      }
      return problem;
    } catch (YamlEngineException refusal) {
      return Optional.of(new SyntaxProblems(file, offsets, from).of(refusal, reader.getIndex()));
    }
  }

  private Optional<SyntaxProblem> accept(Event event) {
    return switch (event.getEventId()) {
      case StreamStart, StreamEnd, Comment -> Optional.empty();
      case DocumentStart -> begin(event);
      case DocumentEnd -> end(event);
      case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd ->
          composer.accept(event);
    };
  }

  private Optional<SyntaxProblem> begin(Event event) {
    start = offsets.of(event.getStartMark().map(Mark::getIndex).orElseThrow());
    composer = new Composer(file, offsets, limits);
    return Optional.empty();
  }

  private Optional<SyntaxProblem> end(Event event) {
    YamlNode root = composer.root();
    start = offsets.of(event.getEndMark().map(Mark::getIndex).orElseThrow());
    if (!isEmpty(root)) {
      Location whole = new Location(file, root.location().span());
      documents.add(new YamlDocument(index, Optional.of(root), whole));
    }
    index++;
    return Optional.empty();
  }

  private static boolean isEmpty(YamlNode root) {
    return root instanceof YamlScalar scalar && scalar.location().span().length() == 0;
  }

  /** The documents read so far, without the empty ones. */
  List<YamlDocument> documents() {
    return documents;
  }

  /** Number of the next document, or of the one that can't be read. */
  int index() {
    return index;
  }

  /** Where the document begins that is being read, or where the last one ended. */
  int start() {
    return start;
  }
}
