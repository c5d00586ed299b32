package io.sigma4j.engine.elastic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.elasticsearch.node.NodeValidationException;

/** The program: answers the lines of standard input. */
public final class Main {

  private Main() {}

  /** Exits with 0 after all answers, 1 if the node or an event fails, 2 on unusable input. */
  public static void main(String[] arguments) throws InterruptedException, NodeValidationException {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws InterruptedException, NodeValidationException {
    try {
      Options options = Options.parse(arguments);
      if (options.checkEsql()) {
        converse(new EsqlChecker());
      } else {
        converseWithNode(options);
      }
      return 0;
    } catch (InputException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (ElasticException | IOException | UncheckedIOException e) {
      System.err.println(e);
      return 1;
    }
  }

  private static void converseWithNode(Options options)
      throws ElasticException, IOException, InterruptedException, NodeValidationException {
    try (EmbeddedElastic node = EmbeddedElastic.start()) {
      Engine engine = new NodeEngine(new ElasticClient(node.uri()), options.esqlPatterns());
      if (options.load().isPresent()) {
        engine.answer(options.load().get());
      }
      converse(engine);
    }
  }

  private static void converse(Engine engine)
      throws ElasticException, IOException, InterruptedException {
    Reader input = new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder());
    Writer output = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    new Conversation(engine).run(input, output);
  }
}
