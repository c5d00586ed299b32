package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrParse;
import io.sigma4j.core.value.CidrRange;
import java.util.ArrayList;
import java.util.List;

/** Addresses and their ranges, in fields of addresses and in fields of texts. */
public final class AddressText {

  private AddressText() {}

  /** Whether a field of addresses can hold it. */
  public static boolean isAddress(String text) {
    boolean wide = text.indexOf(':') >= 0;
    return text.indexOf('/') < 0
        && CidrRange.parse(text + (wide ? "/128" : "/32")) instanceof CidrParse.Parsed;
  }

  /** What is to be said of another text in a field of addresses. */
  public static Refusal notAnAddress(String text) {
    return new Refusal(
        DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
        "the field holds addresses, and `" + text + "` is none",
        "remove the value, or give the field another type");
  }

  /** The texts of the addresses of an IPv4 range. */
  public static Regex regex(CidrRange range) {
    String text = range.text();
    String[] parts = text.substring(0, text.indexOf('/')).split("\\.");
    int prefix = Integer.parseInt(text.substring(text.indexOf('/') + 1));
    List<Regex> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int bits = Math.min(8, Math.max(0, prefix - 8 * i));
      int first = Integer.parseInt(parts[i]) & (0xff00 >> bits);
      if (i > 0) {
        out.add(Regex.literal("."));
      }
      out.add(octet(first, first + (0xff >> bits)));
    }
    return Regex.wholeValue(Regex.sequence(out));
  }

  private static Regex octet(int first, int last) {
    List<Regex> out = new ArrayList<>();
    for (int n = first; n <= last; n++) {
      out.add(Regex.literal(String.valueOf(n)));
    }
    return Regex.alternation(out);
  }
}
