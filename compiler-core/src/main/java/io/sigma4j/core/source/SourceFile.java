package io.sigma4j.core.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text with a name: what a file or a caller gave. Spans are offsets in {@link #text()}. */
public final class SourceFile {

  private final String name;
  private final String text;

  private final int malformed;

  /** Made when first asked for; a race makes an equal one. */
  private @Nullable LineMap lines;

  private SourceFile(String name, String text, int malformed) {
    this.name = name;
    this.text = text;
    this.malformed = malformed;
  }

  /**
   * A text under a name.
   *
   * @param name as diagnostics show it: a path as given or found, {@code <stdin>}, or a caller's
   *     own
   * @param text the content, without a byte order mark
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, -1);
  }

  /**
   * The text of bytes: UTF-8 with or without a byte order mark, or UTF-16 with one. Bytes that are
   * no text become U+FFFD, and {@link #malformed()} tells where the first of them is.
   */
  public static SourceFile decode(String name, byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decode(name, bytes, hasUtf8Mark(bytes) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static boolean hasUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static SourceFile decode(String name, byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf('\uFFFD') < 0) {
      return of(name, text);
    }
    return new SourceFile(name, text, firstMalformed(bytes, from, charset));
  }

  /** Offset in the text of the first bad byte, or -1 where U+FFFD was written by its author. */
  private static int firstMalformed(byte[] bytes, int from, Charset charset) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length - from);
    boolean bad =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), decoded, true)
            .isError();
    return bad ? decoded.position() : -1;
  }

  /** Where the first bytes stand that are no text, if there are any. */
  public Optional<Location> malformed() {
    if (malformed < 0) {
      return Optional.empty();
    }
    return Optional.of(new Location(this, new Span(malformed, malformed + 1)));
  }

  /** The name as given. */
  public String name() {
    return name;
  }

  /** The content. */
  public String text() {
    return text;
  }

  /** The lines of the content, found at the first call: positions are needed for diagnostics. */
  public LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = LineMap.of(text);
      lines = known;
    }
    return known;
  }

  /** The part of the content at {@code span}. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return name;
  }
}
