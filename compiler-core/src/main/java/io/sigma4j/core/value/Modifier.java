package io.sigma4j.core.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The modifiers of Sigma 2.1.
 *
 * <p>Sigma specification 2.1, appendix "Modifiers".
 */
public enum Modifier {
  CONTAINS("contains", "the value occurs anywhere in the field"),
  STARTSWITH("startswith", "the field begins with the value"),
  ENDSWITH("endswith", "the field ends with the value"),
  ALL("all", "every value matches, not just one"),
  CASED("cased", "upper and lower case differ"),
  NEQ("neq", "the field does not match"),
  EXISTS("exists", "whether the field is there"),
  RE("re", "the value is a regular expression"),
  I("i", "the regular expression ignores case"),
  M("m", "^ and $ of the regular expression match at line breaks"),
  S("s", "the dot of the regular expression matches line breaks"),
  CIDR("cidr", "the field is an address in the range"),
  LT("lt", "the field is less than the number"),
  LTE("lte", "the field is the number or less"),
  GT("gt", "the field is greater than the number"),
  GTE("gte", "the field is the number or greater"),
  FIELDREF("fieldref", "the value is the name of another field"),
  EXPAND("expand", "%names% in the value are placeholders"),
  WINDASH("windash", "dashes that start a flag may be any dash or a slash"),
  BASE64("base64", "the value is encoded in base64"),
  BASE64OFFSET("base64offset", "the value is encoded in base64, inside a longer text"),
  UTF16LE("utf16le", "the value is encoded in UTF-16LE before base64"),
  WIDE("wide", "the value is encoded in UTF-16LE before base64"),
  UTF16BE("utf16be", "the value is encoded in UTF-16BE before base64"),
  UTF16("utf16", "the value is encoded in UTF-16 with a byte order mark before base64"),
  MINUTE("minute", "the minute of the time in the field"),
  HOUR("hour", "the hour of the time in the field"),
  DAY("day", "the day of the month of the time in the field"),
  WEEK("week", "the ISO week of the time in the field"),
  MONTH("month", "the month of the time in the field"),
  YEAR("year", "the year of the time in the field");

  private static final Map<String, Modifier> BY_NAME = byName();

  private final String word;
  private final String meaning;

  Modifier(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  private static Map<String, Modifier> byName() {
    Map<String, Modifier> names = new HashMap<>();
    for (Modifier modifier : values()) {
      names.put(modifier.word, modifier);
    }
    names.put("ignorecase", I);
    names.put("multiline", M);
    names.put("dotall", S);
    return Map.copyOf(names);
  }

  /** The modifier with that name, in any case of letters. */
  public static Optional<Modifier> named(String name) {
    Modifier exact = BY_NAME.get(name);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The name in a rule. */
  public String word() {
    return word;
  }

  /** What it means, in half a sentence. */
  public String meaning() {
    return meaning;
  }
}
