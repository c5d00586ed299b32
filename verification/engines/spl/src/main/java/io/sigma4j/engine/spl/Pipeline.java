package io.sigma4j.engine.spl;

import java.util.List;

/** A search: commands, each of which gets the results of the one before. */
record Pipeline(List<Command> commands) {
  Pipeline {
    commands = List.copyOf(commands);
  }
}
