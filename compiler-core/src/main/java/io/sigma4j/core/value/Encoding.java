package io.sigma4j.core.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a text before base64. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, ""),
  UTF_16LE(StandardCharsets.UTF_16LE, ""),
  UTF_16BE(StandardCharsets.UTF_16BE, ""),
  /** Little endian after a byte order mark, FF FE. */
  UTF_16(StandardCharsets.UTF_16LE, "\uFEFF");

  private final Charset charset;
  private final String mark;

  Encoding(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The bytes of {@code text}. */
  public byte[] bytes(String text) {
    return (mark + text).getBytes(charset);
  }
}
