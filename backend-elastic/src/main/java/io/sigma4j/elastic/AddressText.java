package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;
import io.sigma4j.core.value.TextPattern;
import java.util.Optional;

/** Addresses and their ranges, in fields of addresses and in fields of texts. */
public final class AddressText {

  /** Patterns that one expression is made of at most. */
  private static final int MOST_PATTERNS = 64;

  /** What is lost where a range is written as patterns. */
  public static final String CANONICAL_ONLY =
      "addresses are compared as texts: canonical ones are found, and what only looks like one";

  /** What to do about it. */
  public static final String GIVE_TYPE = "give the field the type `ip` if it holds addresses";

  /** What is to be said of a range that has no patterns. */
  public static final Refusal NO_PATTERNS =
      new Refusal(
          DiagnosticCode.TEST_NOT_EXPRESSIBLE,
          "no patterns describe the texts of the addresses in this range",
          GIVE_TYPE);

  private AddressText() {}

  /** Whether a field of addresses can hold it. */
  public static boolean isAddress(String text) {
    return IpAddress.parse(text).isPresent();
  }

  /** What is to be said of another text in a field of addresses. */
  public static Refusal notAnAddress(String text) {
    return new Refusal(
        DiagnosticCode.VALUE_NOT_EXPRESSIBLE,
        "the field holds addresses, and `" + text + "` is none",
        "remove the value, or give the field another type");
  }

  /**
   * The canonical texts of the addresses in an IPv6 range. Texts that are no addresses, or are
   * written otherwise, are not told apart.
   */
  public static Optional<Regex> patterns(CidrRange range) {
    return range
        .wildcardPatterns(MOST_PATTERNS)
        .map(texts -> PatternRegex.anyOf(texts.stream().map(TextPattern::parse).toList()));
  }
}
