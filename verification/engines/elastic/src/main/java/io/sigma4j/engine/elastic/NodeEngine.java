package io.sigma4j.engine.elastic;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** One index on a node; events that are loaded take the place of the index. */
final class NodeEngine implements Engine {

  private static final String INDEX = "ev";

  private final ElasticClient client;
  private final List<String> patterns;
  private final Search search;
  private Optional<EventIndex> index = Optional.empty();

  /**
   * An engine without an index yet.
   *
   * @param patterns index patterns that must find the index
   */
  NodeEngine(ElasticClient client, List<String> patterns) {
    this.client = client;
    this.patterns = List.copyOf(patterns);
    this.search = new Search(client, INDEX);
  }

  @Override
  public Answer answer(Request request) throws ElasticException, IOException, InterruptedException {
    if (request instanceof Load load) {
      return Answer.loaded(load(load));
    }
    if (index.isEmpty()) {
      throw new InputException("a query before any events");
    }
    return search.answer((Query) request);
  }

  private long load(Load load) throws ElasticException, IOException, InterruptedException {
    forget();
    EventIndex created = EventIndex.create(client, INDEX, mapping(load));
    index = Optional.of(created);
    for (String pattern : patterns) {
      created.answerTo(pattern);
    }
    try (Reader events = Files.newBufferedReader(load.events())) {
      return created.load(new NdjsonReader<>(load.events().toString(), events, Event::of));
    }
  }

  /** Removes the events. */
  void forget() throws ElasticException, IOException, InterruptedException {
    if (index.isPresent()) {
      index.get().delete();
      index = Optional.empty();
    }
  }

  private static String mapping(Load load) throws IOException {
    return load.mapping().isPresent()
        ? Files.readString(load.mapping().get())
        : EventIndex.defaultMapping();
  }
}
