package io.sigma4j.core.diagnostic;

import io.sigma4j.core.source.LineMap;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Position;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics for people: message, place, the line with carets below it, further places, the next
 * step.
 */
public final class TextRenderer {

  private final Paint paint;

  private TextRenderer(Paint paint) {
    this.paint = paint;
  }

  /** Without colours. */
  public static TextRenderer plain() {
    return new TextRenderer(Paint.NONE);
  }

  /** With the colours of ANSI terminals. */
  public static TextRenderer ansi() {
    return new TextRenderer(Paint.ANSI);
  }

  /** All of them in the order given, with an empty line between two. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(out.isEmpty() ? "" : "\n").append(render(diagnostic));
    }
    return out.toString();
  }

  /** One diagnostic; each of its lines ends with a line feed. */
  public String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder(256);
    head(out, diagnostic);
    int gutter = gutter(diagnostic);
    diagnostic.location().ifPresent(location -> places(out, diagnostic, location, gutter));
    diagnostic.help().ifPresent(help -> help(out, help, gutter));
    return out.toString();
  }

  private void head(StringBuilder out, Diagnostic diagnostic) {
    String kind = diagnostic.severity().word() + "[" + diagnostic.code().code() + "]";
    String effect = diagnostic.effect().map(e -> " (finds " + e.word() + " events)").orElse("");
    out.append(paint.severity(diagnostic.severity(), kind))
        .append(paint.strong(": " + visible(diagnostic.message())))
        .append(effect)
        .append('\n');
  }

  /** Width of the largest line number shown. */
  private static int gutter(Diagnostic diagnostic) {
    int line = diagnostic.location().map(place -> place.start().line()).orElse(0);
    for (Label label : diagnostic.labels()) {
      line = Math.max(line, label.location().start().line());
    }
    return line == 0 ? 0 : Integer.toString(line).length();
  }

  private void places(StringBuilder out, Diagnostic diagnostic, Location location, int gutter) {
    arrow(out, "-->", location, gutter);
    bar(out, gutter);
    excerpt(out, location, '^', diagnostic.caption(), diagnostic.severity(), gutter);
    SourceFile shown = location.file();
    for (Label label : diagnostic.labels()) {
      if (label.location().file().equals(shown)) {
        out.append(" ".repeat(gutter)).append(paint.frame(" :")).append('\n');
      } else {
        arrow(out, ":::", label.location(), gutter);
        shown = label.location().file();
      }
      excerpt(out, label.location(), '-', label.text(), Severity.INFO, gutter);
    }
  }

  private void arrow(StringBuilder out, String arrow, Location location, int gutter) {
    Position start = location.start();
    out.append(" ".repeat(gutter))
        .append(paint.frame(arrow))
        .append(' ')
        .append(visible(location.file().name()))
        .append(':')
        .append(start.line())
        .append(':')
        .append(start.column())
        .append('\n');
  }

  private void bar(StringBuilder out, int gutter) {
    out.append(" ".repeat(gutter)).append(paint.frame(" |")).append('\n');
  }

  private void excerpt(
      StringBuilder out, Location place, char mark, String text, Severity severity, int gutter) {
    LineMap lines = place.file().lines();
    int number = place.start().line();
    int lineStart = lines.start(number);
    String line = lines.line(number);
    int start = Math.min(place.span().start() - lineStart, line.length());
    int end = Math.min(place.span().end() - lineStart, line.length());
    Excerpt excerpt = Excerpt.of(line, start, Math.max(start, end));
    String label = Integer.toString(number);
    out.append(" ".repeat(gutter - label.length()))
        .append(paint.frame(label + " |"))
        .append(line.isEmpty() ? "" : " ")
        .append(excerpt.text())
        .append('\n')
        .append(" ".repeat(gutter))
        .append(paint.frame(" |"))
        .append(" ".repeat(excerpt.from() + 1))
        .append(paint.severity(severity, marks(mark, excerpt.width(), place, line)))
        .append(text.isEmpty() ? "" : " " + visible(text))
        .append('\n');
  }

  /** A span that goes on in further lines ends with dots. */
  private static String marks(char mark, int width, Location place, String line) {
    int lineEnd = place.file().lines().start(place.start().line()) + line.length();
    String marks = Character.toString(mark).repeat(width);
    return place.end().line() > place.start().line() && place.span().end() > lineEnd + 2
        ? marks + "..."
        : marks;
  }

  private void help(StringBuilder out, String help, int gutter) {
    out.append(" ".repeat(gutter))
        .append(paint.frame(" ="))
        .append(' ')
        .append(paint.strong("help:"))
        .append(' ')
        .append(lines(help, gutter))
        .append('\n');
  }

  /** A help of several lines, as YAML to be written, stays in one column. */
  private static String lines(String help, int gutter) {
    String margin = "\n" + " ".repeat(gutter + " = help: ".length());
    return help.lines().map(TextRenderer::visible).collect(Collectors.joining(margin));
  }

  /** Texts of a rule may be part of a message: they must not steer the terminal. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> Excerpt.append(out, c));
    return out.toString();
  }
}
