package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.LineNumberReader;
import java.io.Reader;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads one JSON object a line; blank lines are skipped. */
final class NdjsonReader<T> implements Iterator<T> {

  private final String name;
  private final LineNumberReader reader;
  private final Iterator<String> lines;
  private final Function<ObjectNode, T> meaning;

  /**
   * A reader of some input.
   *
   * @param meaning what an object stands for; it complains by {@link IllegalArgumentException}
   */
  NdjsonReader(String name, Reader input, Function<ObjectNode, T> meaning) {
    this.name = name;
    this.reader = new LineNumberReader(input);
    this.lines = reader.lines().filter(Predicate.not(String::isBlank)).iterator();
    this.meaning = meaning;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public T next() {
    String line = lines.next();
    try {
      if (Json.parse(line) instanceof ObjectNode object) {
        return meaning.apply(object);
      }
      throw error("an object is expected");
    } catch (JsonProcessingException e) {
      throw error(e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  private InputException error(String message) {
    return new InputException(name + ":" + reader.getLineNumber() + ": " + message);
  }
}
