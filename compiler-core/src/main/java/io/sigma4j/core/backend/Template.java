package io.sigma4j.core.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a predicate with typed holes: {@code $F} and another letter for each kind of operand;
 * {@code $$} is a dollar sign. The letters are those of a {@link Dialect}, which also decides how
 * each is written. A letter without a hole is found when the template is made. A predicate that
 * joins others must have its own parentheses: it is printed as one term.
 */
public final class Template {

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private sealed interface Part {
    record Fixed(String text) implements Part {}

    record Gap(Hole hole) implements Part {}
  }

  /** The template with that text, over the holes of a dialect. */
  static Template of(String text, Map<Character, Hole> holes) {
    List<Part> parts = new ArrayList<>();
    StringBuilder fixed = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      char letter = c == '$' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (c != '$' || letter == '$') {
        fixed.append(c);
      } else {
        Hole hole = holes.get(letter);
        if (hole == null) {
          throw new IllegalArgumentException("no hole $" + letter + " for: " + text);
        }
        endFixed(fixed, parts);
        parts.add(new Part.Gap(hole));
      }
      at += c == '$' ? 2 : 1;
    }
    endFixed(fixed, parts);
    return new Template(parts);
  }

  private static void endFixed(StringBuilder fixed, List<Part> parts) {
    if (!fixed.isEmpty()) {
      parts.add(new Part.Fixed(fixed.toString()));
      fixed.setLength(0);
    }
  }

  /**
   * The predicate with every hole filled, or why a hole declines.
   *
   * @param fragment absent exactly if there is a refusal
   */
  record Filled(Optional<Fragment> fragment, Optional<Refusal> refusal) {}

  /** Fills the holes. */
  Filled fill(Operands operands) {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Fixed fixed) {
        out.append(fixed.text());
        continue;
      }
      Optional<Refusal> refusal = ((Part.Gap) part).hole().write(operands, out);
      if (refusal.isPresent()) {
        return new Filled(Optional.empty(), refusal);
      }
    }
    return new Filled(Optional.of(new Fragment(out.toString(), this, operands)), Optional.empty());
  }

  /** Fills the holes again with operands that they took, and says where each comes from. */
  void trace(Operands operands, QueryText out) {
    for (Part part : parts) {
      if (part instanceof Part.Fixed fixed) {
        out.append(fixed.text());
      } else if (part instanceof Part.Gap gap) {
        gap.hole().trace(operands, out);
      }
    }
  }
}
