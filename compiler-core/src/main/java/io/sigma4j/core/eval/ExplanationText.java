package io.sigma4j.core.eval;

import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Or;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Explanations for people: a line for each node, with {@code >} before those that make the verdict
 * what it is, and the value of the event behind those of leaves.
 */
public final class ExplanationText {

  /** The terms of a long list that are shown, those first that decide. */
  private static final int MOST_TERMS = 12;

  private static final int LONGEST = 120;

  private final Style style;

  private ExplanationText(Style style) {
    this.style = style;
  }

  private enum Style {
    PLAIN,
    ANSI;

    String paint(boolean truth, String text) {
      return switch (this) {
        case PLAIN -> text;
        case ANSI -> (truth ? "\u001B[1;32m" : "\u001B[1;31m") + text + "\u001B[0m";
      };
    }
  }

  /** Without colours. */
  public static ExplanationText plain() {
    return new ExplanationText(Style.PLAIN);
  }

  /** With the colours of ANSI terminals. */
  public static ExplanationText ansi() {
    return new ExplanationText(Style.ANSI);
  }

  /** The whole tree; each of its lines ends with a line feed. */
  public String render(Explanation explanation) {
    StringBuilder out = new StringBuilder(256);
    node(out, explanation, 0, true);
    return out.toString();
  }

  private void node(StringBuilder out, Explanation node, int depth, boolean decides) {
    line(out, node, depth, decides);
    boolean isLong = node.terms().size() > MOST_TERMS;
    List<Explanation> shown =
        isLong ? node.deciding().stream().limit(MOST_TERMS).toList() : node.terms();
    for (Explanation term : shown) {
      node(out, term, depth + 1, decides && node.isDecidedBy(term));
    }
    if (isLong) {
      out.append(" ".repeat(8 + 2 * (depth + 1)))
          .append("... and ")
          .append(node.terms().size() - shown.size())
          .append(" more\n");
    }
  }

  private void line(StringBuilder out, Explanation node, int depth, boolean decides) {
    out.append(decides ? "> " : "  ")
        .append(style.paint(node.truth(), node.truth() ? "true " : "false"))
        .append(' ')
        .append("  ".repeat(depth))
        .append(head(node));
    node.origin()
        .ifPresent(
            origin ->
                out.append(" (line ")
                    .append(origin.location().start().line())
                    .append("): ")
                    .append(observed(node)));
    out.append('\n');
  }

  private static String head(Explanation node) {
    if (node.origin().isPresent()) {
      return predicate(node);
    }
    return node.expr() instanceof And ? "and" : node.expr() instanceof Or ? "or" : "not";
  }

  /**
   * What a leaf asks for, as in {@code Image ends with "\cmd.exe"}.
   *
   * @throws IllegalArgumentException if the node is no leaf
   */
  public static String predicate(Explanation leaf) {
    Expr expr = leaf.expr();
    if (expr instanceof Match match) {
      return visible(match.field() + ' ' + match.value().accept(new PredicateText()));
    }
    if (expr instanceof Keyword keyword) {
      return visible("some field " + keyword.value().accept(new PredicateText()));
    }
    throw new IllegalArgumentException("no leaf: " + expr);
  }

  /** What the event holds where a leaf looks, as in {@code Image is "C:\\cmd.exe"}. */
  public static String observed(Explanation leaf) {
    if (leaf.expr() instanceof Match match
        && leaf.values().stream().noneMatch(one -> one.field().equals(match.field()))) {
      return visible("no " + match.field());
    }
    if (leaf.values().isEmpty()) {
      return "no field does";
    }
    return leaf.values().stream()
        .collect(Collectors.groupingBy(EventValue::field, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> visible(entry.getKey()) + " is " + values(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String values(List<EventValue> values) {
    List<String> texts = values.stream().map(one -> text(one.value())).toList();
    return texts.size() == 1 ? texts.get(0) : texts.toString();
  }

  private static String text(Object value) {
    return visible(EventJson.scalar(value));
  }

  /** Clipped, and without what could steer a terminal. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().limit(LONGEST).forEach(c -> append(out, c));
    return out.append(text.codePointCount(0, text.length()) > LONGEST ? "..." : "").toString();
  }

  private static void append(StringBuilder out, int c) {
    if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
      out.append("<U+%04X>".formatted(c));
    } else {
      out.appendCodePoint(c);
    }
  }
}
