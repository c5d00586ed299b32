package io.sigma4j.core.backend;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a language writes a text as a literal: what stands around it, and what each special character
 * becomes. A character that the language cannot write in a literal makes it decline. Immutable.
 */
public final class Quoting {

  private final String opening;
  private final String closing;
  private final Map<Integer, String> escapes;
  private final Controls controls;

  /** The keys of {@code escapes}: looked at for every character. */
  private final BitSet escaped = new BitSet();

  private Quoting(String opening, String closing, Map<Integer, String> escapes, Controls controls) {
    this.opening = opening;
    this.closing = closing;
    this.escapes = escapes;
    this.controls = controls;
    escapes.keySet().forEach(escaped::set);
  }

  /**
   * What becomes of control characters that have no escape of their own, and of lone surrogates.
   */
  private enum Controls {
    REFUSED,
    /** {@code \}{@code u0007}. */
    UTF_16_ESCAPE,
    /** {@code \}{@code u0007} for control characters; lone surrogates are refused. */
    UTF_16_CONTROL_ESCAPE,
    /** {@code \}{@code u{7}}. */
    BRACED_ESCAPE,
    /** As they are; only lone surrogates are refused. */
    PLAIN
  }

  /** Literals between two marks in which nothing is special yet; control characters are refused. */
  public static Quoting between(String opening, String closing) {
    return new Quoting(opening, closing, Map.of(), Controls.REFUSED);
  }

  /** With a character written as {@code escape}. */
  public Quoting escaping(char character, String escape) {
    Map<Integer, String> more = new HashMap<>(escapes);
    more.put((int) character, escape);
    return new Quoting(opening, closing, Map.copyOf(more), controls);
  }

  /** With each of {@code characters} written after a backslash. */
  public Quoting backslashing(String characters) {
    Quoting out = this;
    for (int i = 0; i < characters.length(); i++) {
      out = out.escaping(characters.charAt(i), "\\" + characters.charAt(i));
    }
    return out;
  }

  /** With other control characters as four hexadecimal digits after a backslash and a u. */
  public Quoting withUtf16Escapes() {
    return new Quoting(opening, closing, escapes, Controls.UTF_16_ESCAPE);
  }

  /** The same, but lone surrogates are refused. */
  public Quoting withUtf16ControlEscapes() {
    return new Quoting(opening, closing, escapes, Controls.UTF_16_CONTROL_ESCAPE);
  }

  /** With other control characters as hexadecimal digits in braces after a backslash and a u. */
  public Quoting withBracedEscapes() {
    return new Quoting(opening, closing, escapes, Controls.BRACED_ESCAPE);
  }

  /** With other control characters as they are. */
  public Quoting withPlainControls() {
    return new Quoting(opening, closing, escapes, Controls.PLAIN);
  }

  /**
   * Writes the literal.
   *
   * @return why it cannot be written, or empty if it was
   */
  public Optional<Refusal> write(String text, StringBuilder out) {
    out.append(opening);
    int plain = 0; // where characters begin that are written as they are, all at once
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isPlain(c)) {
        out.append(text, plain, i);
        if (!write(c, out)) {
          return Optional.of(refusal(c));
        }
        plain = next;
      }
      i = next;
    }
    out.append(text, plain, text.length()).append(closing);
    return Optional.empty();
  }

  /** Whether it is a character of ASCII that is written as it is. */
  private boolean isPlain(int c) {
    return c >= 0x20 && c < 0x7f && !escaped.get(c);
  }

  /**
   * Where parts of a text stand in its literal.
   *
   * @param text one that {@link #write} does not refuse
   * @param parts spans of it, in order, none inside another
   */
  public List<Span> places(String text, List<Span> parts) {
    StringBuilder written = new StringBuilder(opening);
    List<Span> places = new ArrayList<>(parts.size());
    int at = 0;
    for (Span part : parts) {
      writeAll(text.substring(at, part.start()), written);
      int start = written.length();
      writeAll(text.substring(part.start(), part.end()), written);
      places.add(new Span(start, written.length()));
      at = part.end();
    }
    return places;
  }

  private void writeAll(String text, StringBuilder out) {
    text.codePoints().forEach(c -> write(c, out));
  }

  private boolean write(int c, StringBuilder out) {
    String escape = escapes.get(c);
    if (escape != null) {
      out.append(escape);
      return true;
    }
    boolean surrogate = c >= 0xd800 && c <= 0xdfff;
    boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
    if (!surrogate && !control) {
      out.appendCodePoint(c);
      return true;
    }
    return switch (controls) {
      case REFUSED -> false;
      case UTF_16_ESCAPE -> {
        out.append("\\u").append(hex(c, 4));
        yield true;
      }
      case UTF_16_CONTROL_ESCAPE -> {
        out.append("\\u").append(hex(c, 4));
        yield !surrogate;
      }
      case BRACED_ESCAPE -> {
        out.append("\\u{").append(hex(c, 2)).append('}');
        yield !surrogate;
      }
      case PLAIN -> {
        out.appendCodePoint(c);
        yield !surrogate;
      }
    };
  }

  private static String hex(int c, int digits) {
    String hex = Integer.toHexString(c);
    return "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }

  private static Refusal refusal(int c) {
    return new Refusal(
        DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
        "the character U+" + hex(c, 4).toUpperCase(Locale.ROOT) + " cannot be written",
        "write a wildcard `?` in its place, or compile for another target");
  }
}
