package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.regex.AddressRegex;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.IpAddress;
import io.sigma4j.core.value.TextPattern;
import java.util.List;
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

  /** What is lost where a range of IPv6 has IPv4 in it. */
  public static final String OTHER_FAMILY =
      "an index holds an IPv4 address as one of `::ffff:0:0/96`, which is in this range";

  /** What to do about it. */
  public static final String EXCLUDE_FAMILY =
      "if the field holds IPv4 too, exclude it in the rule by `not` and `cidr: 0.0.0.0/0`";

  private static final Optional<IpAddress> MAPPED = IpAddress.parse("::ffff:0:0");

  private AddressText() {}

  /**
   * Whether Elasticsearch finds addresses of IPv4 in a range of IPv6, as in {@code ::/0}.
   * Elasticsearch Guide, "IP field type": IPv4 addresses are indexed as IPv4-mapped IPv6 ones.
   */
  public static boolean holdsOtherFamily(CidrRange range) {
    return range.first().family() == IpAddress.Family.IPV6
        && MAPPED.filter(range::contains).isPresent();
  }

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

  /** The texts of the addresses in an IPv4 range, which can be written in one way only. */
  public static Optional<Regex> exact(CidrRange range) {
    return range.first().family() == IpAddress.Family.IPV4
        ? AddressRegex.of(range)
        : Optional.empty();
  }

  /**
   * The canonical texts of the addresses in an IPv6 range. Texts that are no addresses, or are
   * written otherwise, are not told apart.
   */
  public static Optional<Regex> patterns(CidrRange range) {
    return AddressRegex.of(range)
        .or(() -> range.wildcardPatterns(MOST_PATTERNS).map(AddressText::anyOf));
  }

  private static Regex anyOf(List<String> texts) {
    return PatternRegex.anyOf(texts.stream().map(AddressText::lowerCase).toList());
  }

  /** Canonical texts have small letters only (RFC 5952, section 4.3). */
  private static TextPattern lowerCase(String text) {
    return TextPattern.parse(text).asCased();
  }
}
