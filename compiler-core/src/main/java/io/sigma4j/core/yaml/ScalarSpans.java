package io.sigma4j.core.yaml;

import io.sigma4j.core.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Style, type and place of the scalars that the parser reports. */
final class ScalarSpans {

  private static final String STANDARD = "tag:yaml.org,2002:";

  private ScalarSpans() {}

  static ScalarStyle style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case PLAIN -> ScalarStyle.PLAIN;
      case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> ScalarStyle.LITERAL;
      case FOLDED -> ScalarStyle.FOLDED;
    };
  }

  static ScalarType type(ScalarEvent event) {
    Optional<String> tag = event.getTag();
    if (tag.isPresent() && tag.get().startsWith(STANDARD)) {
      return tagged(tag.get(), event.getValue());
    }
    return event.isPlain() && tag.isEmpty() ? ScalarTypes.of(event.getValue()) : ScalarType.TEXT;
  }

  /** A tag may make a text of anything; it can't make a number of what reads as none. */
  private static ScalarType tagged(String tag, String value) {
    return tag.endsWith(":str") || tag.endsWith(":binary")
        ? ScalarType.TEXT
        : ScalarTypes.of(value);
  }

  /** Whether a tag is none of YAML's own: the author meant a value that begins with `!`. */
  static boolean isForeign(String tag) {
    return !tag.startsWith(STANDARD) && !tag.equals("!");
  }

  /** The scalar with its quotes; of a block the content, from the first line's first character. */
  static Span of(String text, ScalarEvent event, Span span) {
    if (!event.isLiteral() && !event.isFolded()) {
      return span;
    }
    int start = SyntaxProblem.lineEnd(text, span.start());
    if (start >= span.end()) {
      return span;
    }
    start += text.startsWith("\r\n", start) ? 2 : 1;
    while (start < span.end() && text.charAt(start) == ' ') {
      start++;
    }
    int end = span.end();
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(Math.min(start, end), end);
  }
}
