package io.sigma4j.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A change of a rule's text.
 *
 * @param kind what is changed
 * @param line which line, counted round and round
 * @param seed of all that is chosen beside it
 */
public record Mutation(MutationKind kind, int line, long seed) {

  /** The text after the changes, one after the other. */
  public static String apply(String text, List<Mutation> mutations) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (Mutation mutation : mutations) {
      mutation.change(lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private void change(List<String> lines) {
    if (!lines.isEmpty()) {
      kind.change(lines, Math.floorMod(line, lines.size()), new Random(seed));
    }
  }
}
