package io.sigma4j.core.eval;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Origin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explanations as JSON objects on one line, nested as the expression is. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** The whole tree. */
  public static String render(Explanation explanation) {
    StringBuilder out = new StringBuilder(256);
    node(out, explanation, true);
    return out.toString();
  }

  private static void node(StringBuilder out, Explanation node, boolean decides) {
    out.append("{\"node\":\"")
        .append(kind(node))
        .append("\",\"truth\":")
        .append(node.truth())
        .append(",\"decides\":")
        .append(decides);
    node.origin().ifPresentOrElse(o -> leaf(out, node, o), () -> terms(out, node, decides));
    out.append('}');
  }

  private static String kind(Explanation node) {
    if (node.expr() instanceof Match) {
      return "match";
    }
    if (node.expr() instanceof Keyword) {
      return "keyword";
    }
    return node.expr() instanceof And ? "and" : node.expr() instanceof Or ? "or" : "not";
  }

  private static void leaf(StringBuilder out, Explanation node, Origin origin) {
    if (node.expr() instanceof Match match) {
      out.append(",\"field\":").append(JsonText.quoted(match.field()));
      out.append(",\"test\":").append(JsonText.quoted(match.value().accept(new PredicateText())));
    } else if (node.expr() instanceof Keyword keyword) {
      out.append(",\"test\":").append(JsonText.quoted(keyword.value().accept(new PredicateText())));
    }
    out.append(",\"line\":")
        .append(origin.location().start().line())
        .append(",\"column\":")
        .append(origin.location().start().column())
        .append(",\"path\":")
        .append(JsonText.quoted(origin.path()))
        .append(",\"values\":")
        .append(list(node.values(), ExplanationJson::value));
  }

  private static String value(EventValue seen) {
    return "{\"field\":"
        + JsonText.quoted(seen.field())
        + ",\"value\":"
        + EventJson.scalar(seen.value())
        + '}';
  }

  private static void terms(StringBuilder out, Explanation node, boolean decides) {
    out.append(",\"terms\":[");
    for (int i = 0; i < node.terms().size(); i++) {
      Explanation term = node.terms().get(i);
      out.append(i == 0 ? "" : ",");
      node(out, term, decides && node.isDecidedBy(term));
    }
    out.append(']');
  }

  private static <T> String list(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(",", "[", "]"));
  }
}
