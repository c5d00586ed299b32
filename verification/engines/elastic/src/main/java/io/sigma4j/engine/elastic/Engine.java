package io.sigma4j.engine.elastic;

import java.io.IOException;

/** Something that answers lines of input. */
interface Engine {

  /** Answers a line; a refused query is an answer too. */
  Answer answer(Request request) throws ElasticException, IOException, InterruptedException;
}
