package io.sigma4j.core.value;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Texts in base64 (RFC 4648, section 4), whole or inside something longer.
 *
 * <p>Sigma specification 2.1, appendix "Modifiers", {@code base64} and {@code base64offset}.
 */
public final class Base64Text {

  private Base64Text() {}

  /** The bytes encoded, with padding. */
  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * What the encoding of a longer text holds for sure, if the bytes begin there at an offset of 0,
   * 1 or 2 modulo 3. Characters that also depend on the neighbours are cut.
   */
  public static List<String> offsets(byte[] bytes) {
    List<String> out = new ArrayList<>(3);
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[offset + bytes.length];
      System.arraycopy(bytes, 0, shifted, offset, bytes.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // Each character holds 6 bits: the first whole one begins at bit 8 * offset, rounded up.
      int first = (8 * offset + 5) / 6;
      int last = 8 * shifted.length / 6;
      if (first >= last) {
        return List.of();
      }
      out.add(encoded.substring(first, last));
    }
    return out;
  }
}
