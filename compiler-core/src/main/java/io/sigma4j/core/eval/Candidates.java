package io.sigma4j.core.eval;

import io.sigma4j.core.ir.Expr;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of many rules an event might match, found by looking at the event once: a rule that is not
 * among them does not match. Immutable; for many events and threads.
 */
public final class Candidates {

  /** Those that no clue tells anything of. */
  private final BitSet always;

  private final Map<String, FieldClues> fields;

  private Candidates(BitSet always, Map<String, FieldClues> fields) {
    this.always = always;
    this.fields = fields;
  }

  /**
   * Ready to look at events.
   *
   * @param rules what each of them means: a rule matches if one of its expressions does
   */
  public static Candidates of(List<List<Expr>> rules) {
    BitSet always = new BitSet();
    Map<String, FieldClues> fields = new HashMap<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Expr expr : rules.get(rule)) {
        Optional<Set<Clue>> clues = Clues.of(expr);
        if (clues.isEmpty()) {
          always.set(rule);
        }
        for (Clue clue : clues.orElse(Set.of())) {
          fields.computeIfAbsent(clue.field(), name -> new FieldClues()).add(clue, rule);
        }
      }
    }
    return new Candidates(always, fields);
  }

  /** The numbers of the rules that the event might match. */
  public BitSet of(Event event) {
    BitSet found = (BitSet) always.clone();
    event
        .fields()
        .forEach(
            (name, values) -> {
              find(name, values, found);
              find(Clue.ANY_FIELD, values, found);
            });
    return found;
  }

  private void find(String field, List<Object> values, BitSet found) {
    FieldClues clues = fields.get(field);
    if (clues != null) {
      clues.find(values, found);
    }
  }
}
