package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code simple_template}: text with <code>{query}</code>, <code>{rule.title}</code> and <code>
 * {pipeline.state[key]}</code> in it; braces given twice are braces.
 *
 * @param pieces in order
 */
record SimpleTemplate(List<Piece> pieces) implements QueryEdit {

  private static final String RULE = "rule.";
  private static final String STATE = "pipeline.state[";

  SimpleTemplate {
    pieces = List.copyOf(pieces);
  }

  /** A part of a template. */
  sealed interface Piece {

    /** Text as it is. */
    record Text(String text) implements Piece {}

    /** The query. */
    record Query() implements Piece {}

    /** What the rule says under a name. */
    record Fact(String name) implements Piece {}

    /** What steps set under a key. */
    record State(String key) implements Piece {}
  }

  static Optional<SimpleTemplate> read(Parameters step) {
    return step.requiredScalar("template").flatMap(scalar -> read(scalar, step));
  }

  private static Optional<SimpleTemplate> read(YamlScalar scalar, Parameters step) {
    String text = scalar.text();
    List<Piece> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean brace = c == '{' || c == '}';
      if (!brace || (at + 1 < text.length() && text.charAt(at + 1) == c)) {
        plain.append(c);
        at += brace ? 2 : 1;
        continue;
      }
      int end = text.indexOf('}', at);
      Optional<Piece> piece =
          c == '{' && end > 0 ? piece(text.substring(at + 1, end)) : Optional.empty();
      if (piece.isEmpty()) {
        unknown(scalar, at, end < 0 ? text.length() : end + 1, step);
        return Optional.empty();
      }
      pieces.add(new Piece.Text(plain.toString()));
      plain.setLength(0);
      pieces.add(piece.get());
      at = end + 1;
    }
    pieces.add(new Piece.Text(plain.toString()));
    return Optional.of(new SimpleTemplate(pieces));
  }

  private static Optional<Piece> piece(String name) {
    if (name.equals("query")) {
      return Optional.of(new Piece.Query());
    }
    if (name.startsWith(STATE) && name.endsWith("]")) {
      return Optional.of(new Piece.State(name.substring(STATE.length(), name.length() - 1)));
    }
    return name.startsWith(RULE) && RuleFacts.names().contains(name.substring(RULE.length()))
        ? Optional.of(new Piece.Fact(name.substring(RULE.length())))
        : Optional.empty();
  }

  private static void unknown(YamlScalar scalar, int from, int to, Parameters step) {
    List<String> known = new ArrayList<>(List.of("query", STATE + "key]"));
    RuleFacts.names().forEach(name -> known.add(RULE + name));
    String written = scalar.text().substring(from, to);
    step.unknown(
        scalar.part(from, to),
        "a template knows no `" + written + "`",
        written.replace("{", "").replace("}", ""),
        known);
  }

  @Override
  public Edited apply(String query, QueryFacts facts) {
    StringBuilder out = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Query) {
        starts.add(out.length());
      }
      out.append(text(piece, query, facts));
    }
    return new Edited(
        out.toString(), starts.size() == 1 ? Optional.of(starts.get(0)) : Optional.empty());
  }

  private static String text(Piece piece, String query, QueryFacts facts) {
    if (piece instanceof Piece.Text plain) {
      return plain.text();
    }
    if (piece instanceof Piece.Fact fact) {
      return String.join(", ", RuleFacts.of(fact.name(), facts));
    }
    return piece instanceof Piece.State state
        ? String.join(", ", facts.state().list(state.key()))
        : query;
  }
}
