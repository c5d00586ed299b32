package io.sigma4j.engine.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elasticsearch.node.NodeValidationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of Elasticsearch is what the node does; one node for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NodeEngineTest {

  private static final String GROUPED =
      """
      {"_id":"a1","_case":"a","n":1,"s":"beta"}
      {"_id":"a2","_case":"a","n":2,"s":"alpha"}
      {"_id":"b1","_case":"b","n":1,"s":"alpha"}
      {"_id":"c1","n":1,"s":"alpha"}
      """;

  private final EmbeddedElastic node;
  private final NodeEngine engine;

  @TempDir private Path folder;

  NodeEngineTest() throws IOException, NodeValidationException {
    node = EmbeddedElastic.start();
    engine = new NodeEngine(new ElasticClient(node.uri()), List.of("logs-*"));
  }

  @BeforeEach
  void forgetEvents() throws ElasticException, IOException, InterruptedException {
    engine.forget();
  }

  @AfterAll
  void stop() throws IOException {
    node.close();
  }

  @TestFactory
  Stream<DynamicTest> answersInTheDefaultMapping()
      throws ElasticException, IOException, InterruptedException {
    engine.answer(new Load(Data.file("events.ndjson"), Optional.empty()));
    return Data.tests(engine, "hits.expected.ndjson");
  }

  @TestFactory
  Stream<DynamicTest> answersInLowerCase()
      throws ElasticException, IOException, InterruptedException {
    Optional<Path> mapping = Optional.of(Data.file("lowercase.json"));
    engine.answer(new Load(Data.file("events.ndjson"), mapping));
    return Data.tests(engine, "lowercase.expected.ndjson");
  }

  @Test
  void onlyAsksTheEventsOfAGroup() throws ElasticException, IOException, InterruptedException {
    load(GROUPED);
    assertThat(
            answers(
                """
                {"id":1,"lang":"lucene","query":"n:1","only":"a"}
                {"id":2,"lang":"dsl","query":{"term":{"n":1}},"only":"b"}
                {"id":3,"lang":"esql","query":"from * | where n == 1","only":"a"}
                {"id":4,"lang":"esql","query":"from * | stats c = count(*)","only":"a"}
                {"id":5,"lang":"esql","query":"from * | where n == 1","only":"nobody"}
                {"id":6,"lang":"lucene","query":"NOT n:1","only":"a"}
                {"id":7,"lang":"lucene","query":"n:1"}
                """))
        .containsExactly(
            "{\"id\":1,\"ok\":true,\"hits\":[\"a1\"]}",
            "{\"id\":2,\"ok\":true,\"hits\":[\"b1\"]}",
            "{\"id\":3,\"ok\":true,\"hits\":[\"a1\"]}",
            "{\"id\":4,\"ok\":true,\"rows\":[{\"c\":2}]}",
            "{\"id\":5,\"ok\":true,\"hits\":[]}",
            "{\"id\":6,\"ok\":true,\"hits\":[\"a2\"]}",
            "{\"id\":7,\"ok\":true,\"hits\":[\"a1\",\"b1\",\"c1\"]}");
  }

  @Test
  void groupsAreNoPartOfTheEvents() throws ElasticException, IOException, InterruptedException {
    load(GROUPED);
    assertThat(
            answers(
                """
                {"id":1,"lang":"lucene","query":"a OR b","lenient":true}
                {"id":2,"lang":"esql","query":"from * | limit 1 | keep *"}
                """))
        .containsExactly(
            "{\"id\":1,\"ok\":true,\"hits\":[]}", "{\"id\":2,\"ok\":true,\"hits\":[\"a1\"]}");
  }

  @Test
  void eventsTakeThePlaceOfThoseBefore()
      throws ElasticException, IOException, InterruptedException {
    String first = file("first.ndjson", "{\"_id\":\"x\",\"n\":1}");
    String second = file("second.ndjson", "{\"_id\":\"y\",\"n\":\"text\"}");
    assertThat(
            answers(
                """
                {"load":"%s"}
                {"id":1,"lang":"esql","query":"from logs-* | where n == 1"}
                {"load":"%s"}
                {"id":2,"lang":"esql","query":"from logs-* | where n == \\"text\\""}
                """
                    .formatted(first, second)))
        .containsExactly(
            "{\"loaded\":1}",
            "{\"id\":1,\"ok\":true,\"hits\":[\"x\"]}",
            "{\"loaded\":1}",
            "{\"id\":2,\"ok\":true,\"hits\":[\"y\"]}");
  }

  @Test
  void moreHitsThanElasticsearchGivesAreRefused()
      throws ElasticException, IOException, InterruptedException {
    StringBuilder events = new StringBuilder();
    IntStream.rangeClosed(0, Search.MAX_HITS)
        .forEach(id -> events.append("{\"_id\":\"%d\",\"n\":1}\n".formatted(id)));
    load(events.toString());
    assertThat(
            answers(
                """
                {"id":1,"lang":"lucene","query":"n:1"}
                {"id":2,"lang":"esql","query":"from *"}
                """))
        .containsExactly(
            "{\"id\":1,\"ok\":false,\"error\":\"more hits than the limit of 10000\"}",
            "{\"id\":2,\"ok\":false,\"error\":\"as many rows as the limit of 10000\"}");
  }

  @Test
  void anEventThatTheMappingRefusesEndsIt() {
    assertThatThrownBy(() -> load("{\"_id\":\"x\",\"n\":1}\n{\"_id\":\"y\",\"n\":\"text\"}\n"))
        .isInstanceOf(ElasticException.class)
        .hasMessageContaining("failed to parse field [n] of type [long]");
  }

  @Test
  void aQueryNeedsEvents() {
    assertThatThrownBy(() -> answers("{\"id\":1,\"lang\":\"lucene\",\"query\":\"n:1\"}"))
        .isInstanceOf(InputException.class)
        .hasMessage("a query before any events");
  }

  private void load(String events) throws ElasticException, IOException, InterruptedException {
    engine.answer(new Load(Path.of(file("events.ndjson", events)), Optional.empty()));
  }

  private List<String> answers(String lines)
      throws ElasticException, IOException, InterruptedException {
    return Data.answers(engine, lines.lines().toList());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
