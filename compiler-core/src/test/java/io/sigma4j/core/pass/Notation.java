package io.sigma4j.core.pass;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code (and a (not b))}, where a name is the test that the field of that name is there. */
final class Notation {

  private static final Origin ORIGIN =
      Origin.of(new Location(SourceFile.of("test", ""), Span.at(0)), RulePath.of("test"));

  private final List<String> words;
  private int at;

  private Notation(List<String> words) {
    this.words = words;
  }

  static Expr read(String text) {
    String spaced = text.replace("(", " ( ").replace(")", " ) ").strip();
    return new Notation(List.of(spaced.split("\\s+"))).expr();
  }

  private Expr expr() {
    String word = words.get(at++);
    if (!word.equals("(")) {
      return new Match(word, new Value.Present(), ORIGIN);
    }
    String head = words.get(at++);
    List<Expr> terms = new ArrayList<>();
    while (!words.get(at).equals(")")) {
      terms.add(expr());
    }
    at++;
    return switch (head) {
      case "and" -> new And(terms);
      case "or" -> new Or(terms);
      case "not" -> new Not(terms.get(0));
      default -> throw new IllegalArgumentException(head);
    };
  }
}
