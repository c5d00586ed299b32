package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Events that take the place of those before.
 *
 * @param events a file of one event a line
 * @param mapping a file that holds the body of an index creation; without it, the default one
 */
record Load(Path events, Optional<Path> mapping) implements Request {

  static final String MEMBER = "load";

  static Load of(ObjectNode line) {
    Members members = new Members(line);
    Path events = Path.of(members.text(MEMBER));
    Optional<Path> mapping = members.optionalText("mapping").map(Path::of);
    members.end();
    return new Load(events, mapping);
  }
}
