package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.QueryText;
import io.sigma4j.core.backend.SourcePiece;
import io.sigma4j.core.ir.Origin;
import java.util.List;

/**
 * Writes JSON, always the same text for the same value.
 *
 * <p>RFC 8259. Line and paragraph separators are escaped too, so that the text is also JavaScript.
 */
final class JsonPrinter {

  private final int indent;
  private final QueryText query;
  private final StringBuilder out;

  private JsonPrinter(int indent, QueryText query) {
    this.indent = indent;
    this.query = query;
    this.out = query.characters();
  }

  /**
   * The text of {@code json}, written to {@code out}, which is empty.
   *
   * @param indent blanks for each level, or 0 to write all in one line
   */
  static Query print(Json json, int indent, QueryText out) {
    new JsonPrinter(indent, out).write(json, 0);
    return out.query();
  }

  private void write(Json json, int depth) {
    if (json instanceof Json.Members object) {
      writeMembers(object.members(), depth);
    } else if (json instanceof Json.Elements array) {
      writeElements(array.elements(), depth);
    } else if (json instanceof Json.Text text) {
      writeText(text.text());
    } else if (json instanceof Json.Decimal number) {
      out.append(number.decimal());
    } else if (json instanceof Json.Truth truth) {
      out.append(truth.truth());
    } else if (json instanceof Json.Traced traced) {
      int start = out.length();
      write(traced.json(), depth);
      query.mark(traced.kind(), start, traced.origin());
    }
  }

  private void writeMembers(List<Json.Member> members, int depth) {
    out.append('{');
    String comma = "";
    for (Json.Member member : members) {
      out.append(comma);
      newLine(depth + 1);
      writeName(member);
      out.append(indent == 0 ? ":" : ": ");
      write(member.value(), depth + 1);
      comma = ",";
    }
    if (!members.isEmpty()) {
      newLine(depth);
    }
    out.append('}');
  }

  private void writeName(Json.Member member) {
    int start = out.length();
    writeText(member.name());
    if (query.isTraced()) {
      member
          .test()
          .flatMap(Origin::key)
          .ifPresent(key -> query.mark(SourcePiece.Kind.FIELD, start, key));
    }
  }

  private void writeElements(List<Json> elements, int depth) {
    out.append('[');
    String comma = "";
    for (Json element : elements) {
      out.append(comma);
      newLine(depth + 1);
      write(element, depth + 1);
      comma = ",";
    }
    if (!elements.isEmpty()) {
      newLine(depth);
    }
    out.append(']');
  }

  private void newLine(int depth) {
    if (indent > 0) {
      out.append('\n').append(" ".repeat(indent * depth));
    }
  }

  private void writeText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      writeCharacter(text.charAt(i), text, i);
    }
    out.append('"');
  }

  private void writeCharacter(char c, String text, int at) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isPlain(c, text, at)) {
          out.append(c);
        } else {
          out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        }
      }
    }
  }

  private static boolean isPlain(char c, String text, int at) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= 0x20 && (c < 0x7f || c > 0x9f) && c != 0x2028 && c != 0x2029;
  }
}
