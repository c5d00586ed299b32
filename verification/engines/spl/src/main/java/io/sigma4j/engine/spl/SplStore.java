package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.PipelineParser.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events that can be searched; immutable. */
public final class SplStore {

  private final SplOptions options;
  private final List<Row> events;

  SplStore(SplOptions options, List<Row> events) {
    this.options = options;
    this.events = List.copyOf(events);
  }

  /** Runs a search over all events. */
  public SplAnswer run(String search) {
    try {
      Parsed parsed = PipelineParser.parse(search, options);
      return answer(parsed, results(parsed.pipeline()));
    } catch (SplException e) {
      return switch (e.kind()) {
        case SYNTAX -> new SplAnswer.Rejected(e.position(), e.reason());
        case UNSUPPORTED -> new SplAnswer.Unsupported(e.position(), e.reason());
      };
    }
  }

  List<Row> results(Pipeline pipeline) {
    return new PipelineRunner(options, events).run(pipeline);
  }

  private static SplAnswer answer(Parsed parsed, List<Row> results) {
    return PipelineRunner.isTransforming(parsed.pipeline())
        ? new SplAnswer.Table(results.stream().map(SplStore::texts).toList(), parsed.warnings())
        : new SplAnswer.Found(
            results.stream().map(Row::id).flatMap(Optional::stream).toList(), parsed.warnings());
  }

  private static Map<String, List<String>> texts(Row row) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    row.fields().forEach((name, value) -> texts.put(name, value.texts()));
    return texts;
  }
}
