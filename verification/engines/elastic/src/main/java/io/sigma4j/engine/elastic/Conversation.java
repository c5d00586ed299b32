package io.sigma4j.engine.elastic;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.concurrent.TimeUnit;

/**
 * Lines of input and the answers, each written as soon as it is there.
 *
 * @param engine that answers
 */
record Conversation(Engine engine) {

  /** Answers the lines in order. */
  void run(Reader input, Writer output) throws ElasticException, IOException, InterruptedException {
    NdjsonReader<Request> requests = new NdjsonReader<>("standard input", input, Request::of);
    while (requests.hasNext()) {
      output.append(answer(requests.next())).append('\n').flush();
    }
  }

  private String answer(Request request)
      throws ElasticException, IOException, InterruptedException {
    long start = System.nanoTime();
    Answer answer = engine.answer(request);
    return answer.line(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }
}
