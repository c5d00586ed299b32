package io.sigma4j.core.eval;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clues that one field can give, and the rules to which they lead. */
final class FieldClues {

  private final BitSet present = new BitSet();
  private final Map<String, BitSet> byValue = new HashMap<>();
  private final Map<Long, BitSet> byPart = new HashMap<>();

  void add(Clue clue, int rule) {
    switch (clue.kind()) {
      case FIELD -> present.set(rule);
      case VALUE -> byValue.computeIfAbsent(clue.text(), text -> new BitSet()).set(rule);
      case PART -> byPart.computeIfAbsent(part(clue.text()), part -> new BitSet()).set(rule);
    }
  }

  private static long part(String text) {
    long part = 0;
    for (int i = 0; i < Clue.PART_LENGTH; i++) {
      part = next(part, text.charAt(i));
    }
    return part;
  }

  /** The last three characters as one number: no text is cut out of a value. */
  private static long next(long part, char c) {
    return ((part << Character.SIZE) | c) & 0xffff_ffff_ffffL;
  }

  /** Adds the rules that values of the field, one or more, lead to. */
  void find(List<Object> values, BitSet found) {
    found.or(present);
    for (Object value : values) {
      String folded = CaseFolding.fold(ValueTests.text(value));
      BitSet whole = byValue.get(folded);
      if (whole != null) {
        found.or(whole);
      }
      if (!byPart.isEmpty()) {
        findParts(folded, found);
      }
    }
  }

  private void findParts(String folded, BitSet found) {
    long part = 0;
    for (int i = 0; i < folded.length(); i++) {
      part = next(part, folded.charAt(i));
      BitSet rules = i < Clue.PART_LENGTH - 1 ? null : byPart.get(part);
      if (rules != null) {
        found.or(rules);
      }
    }
  }
}
