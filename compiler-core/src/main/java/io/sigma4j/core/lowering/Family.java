package io.sigma4j.core.lowering;

import static io.sigma4j.core.value.Modifier.CONTAINS;

import io.sigma4j.core.value.Modifier;
import java.util.EnumSet;
import java.util.Set;

/**
 * Modifiers that do the same kind of thing, and so go together with the same others.
 *
 * <p>Sigma specification 2.1, appendix "Modifiers".
 */
enum Family {
  SHAPE("it says where the text stands in the field"),
  WINDASH("it varies the characters of a text"),
  ENCODING("it encodes a text"),
  BASE64("it encodes a text"),
  REGEX("a regular expression says itself what stands where"),
  REGEX_FLAG("it belongs to a regular expression"),
  CASED("it is about the letters of a text"),
  CIDR("a range is compared with addresses, not with text"),
  EXISTS("it only asks whether the field is there"),
  COMPARE("it compares numbers, not text"),
  FIELD_REFERENCE("the value is the name of a field"),
  TIME("it takes a number from a time"),
  LINK("it links values"),
  EXPAND("it replaces placeholders");

  private final String why;

  Family(String why) {
    this.why = why;
  }

  /** Why others do not go with it, in half a sentence. */
  String why() {
    return why;
  }

  static Family of(Modifier modifier) {
    return switch (modifier) {
      case CONTAINS, STARTSWITH, ENDSWITH -> SHAPE;
      case WINDASH -> WINDASH;
      case UTF16LE, WIDE, UTF16BE, UTF16 -> ENCODING;
      case BASE64, BASE64OFFSET -> BASE64;
      case RE -> REGEX;
      case I, M, S -> REGEX_FLAG;
      case CASED -> CASED;
      case CIDR -> CIDR;
      case EXISTS -> EXISTS;
      case LT, LTE, GT, GTE -> COMPARE;
      case FIELDREF -> FIELD_REFERENCE;
      case MINUTE, HOUR, DAY, WEEK, MONTH, YEAR -> TIME;
      case ALL, NEQ -> LINK;
      case EXPAND -> EXPAND;
    };
  }

  private Set<Family> partners() {
    return switch (this) {
      case SHAPE, WINDASH, ENCODING, BASE64 ->
          EnumSet.of(SHAPE, WINDASH, ENCODING, BASE64, CASED, LINK, EXPAND, FIELD_REFERENCE);
      case REGEX, REGEX_FLAG -> EnumSet.of(REGEX, REGEX_FLAG, CASED, LINK, EXPAND);
      case CASED ->
          EnumSet.of(
              SHAPE,
              WINDASH,
              ENCODING,
              BASE64,
              REGEX,
              REGEX_FLAG,
              CASED,
              FIELD_REFERENCE,
              LINK,
              EXPAND);
      case CIDR -> EnumSet.of(CIDR, LINK, EXPAND);
      case EXISTS -> EnumSet.of(EXISTS);
      case COMPARE -> EnumSet.of(TIME, LINK, EXPAND);
      case FIELD_REFERENCE -> EnumSet.of(FIELD_REFERENCE, SHAPE, CASED, LINK);
      case TIME -> EnumSet.of(COMPARE, LINK, EXPAND);
      case LINK, EXPAND -> EnumSet.complementOf(EnumSet.of(EXISTS));
    };
  }

  /** Whether two modifiers can stand in one chain, in whichever order. */
  static boolean together(Modifier first, Modifier second) {
    if (first == second) {
      return true;
    }
    Set<Modifier> both = EnumSet.of(first, second);
    if (both.equals(EnumSet.of(CONTAINS, Modifier.RE))) {
      return true; // adds nothing, but many rules have it
    }
    if (both.equals(EnumSet.of(Modifier.I, Modifier.CASED))) {
      return false;
    }
    Family one = of(first);
    Family other = of(second);
    boolean onlyOne = one == other && (one == SHAPE || one == ENCODING);
    return !onlyOne && one.partners().contains(other) && other.partners().contains(one);
  }
}
