package io.sigma4j.core.backend;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the Boolean structure of an expression: the only code that writes AND, OR, NOT and their
 * parentheses. A group inside a group always has parentheses, so that no reader, and no engine,
 * needs to know which operator binds first.
 */
public final class Printer {

  private final Dialect dialect;

  public Printer(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Appends the expression. */
  public void print(Term term, QueryText out) {
    write(term, false, out);
  }

  private void write(Term term, boolean inGroup, QueryText out) {
    if (term instanceof Term.Leaf leaf) {
      out.append(leaf.fragment());
    } else if (term instanceof Term.Negation negation) {
      writeNegation(negation, inGroup, out);
    } else if (term instanceof Term.All all) {
      writeGroup(all.terms(), dialect.and(), inGroup, out);
    } else if (term instanceof Term.Any any) {
      writeGroup(any.terms(), dialect.or(), inGroup, out);
    }
  }

  private void writeNegation(Term.Negation negation, boolean inGroup, QueryText out) {
    if (dialect.notStyle() == Dialect.NotStyle.FUNCTION) {
      out.append(dialect.not());
      write(negation.term(), false, out);
      out.append(")");
      return;
    }
    boolean bracketed = inGroup && dialect.notStyle() == Dialect.NotStyle.BRACKETED;
    out.append(bracketed ? "(" : "").append(dialect.not());
    write(negation.term(), true, out);
    out.append(bracketed ? ")" : "");
  }

  private void writeGroup(List<Term> terms, String joint, boolean inGroup, QueryText out) {
    out.append(inGroup ? "(" : "");
    writeChain(terms, joint, out);
    out.append(inGroup ? ")" : "");
  }

  private void writeChain(List<Term> terms, String joint, QueryText out) {
    if (terms.size() <= dialect.longestChain()) {
      for (int i = 0; i < terms.size(); i++) {
        out.append(i == 0 ? "" : joint);
        write(terms.get(i), true, out);
      }
      return;
    }
    List<List<Term>> parts = parts(terms);
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : joint);
      writeGroup(parts.get(i), joint, parts.get(i).size() > 1, out);
    }
  }

  /** At most {@code longestChain} parts of nearly equal length. */
  private List<List<Term>> parts(List<Term> terms) {
    int count = dialect.longestChain();
    List<List<Term>> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) terms.size() * i / count);
      int to = (int) ((long) terms.size() * (i + 1) / count);
      parts.add(terms.subList(from, to));
    }
    return parts;
  }
}
