package io.sigma4j.codegen;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names that Java and every file system take, made of any text: ASCII, no keyword, no device of
 * Windows, no name that generated sources use for something else. An underscore is in none of a
 * class.
 */
final class JavaNames {

  private static final int LONGEST = 80;

  private static final Set<String> TAKEN =
      Set.of(
          "object",
          "string",
          "list",
          "map",
          "optional",
          "record",
          "override",
          "generated",
          "rule",
          "query",
          "arraylist",
          "hashmap",
          "part",
          "class",
          "void",
          "integer");

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private JavaNames() {}

  /** Words in capitals, as in {@code WhoamiExecution}; empty if the text has no letter or digit. */
  static String type(String text) {
    StringBuilder out = new StringBuilder();
    boolean starts = true;
    for (int c : AsciiText.plain(text).codePoints().toArray()) {
      if (AsciiText.isLetter(c) || AsciiText.isDigit(c)) {
        out.appendCodePoint(starts ? Character.toUpperCase(c) : c);
        starts = false;
      } else {
        starts |= !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019';
      }
    }
    if (out.isEmpty()) {
      return "";
    }
    String name = out.substring(0, Math.min(LONGEST, out.length()));
    if (AsciiText.isDigit(name.charAt(0))) {
      return "Rule" + name;
    }
    return isTaken(name) ? name + "Rule" : name;
  }

  private static boolean isTaken(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return TAKEN.contains(lower) || DEVICES.contains(lower);
  }

  /** Part of a package's name, as in {@code process_creation}; empty as above. */
  static String folder(String text) {
    StringBuilder out = new StringBuilder();
    boolean named = false;
    for (int c : AsciiText.plain(text).codePoints().limit(LONGEST).toArray()) {
      boolean kept = AsciiText.isLetter(c) || AsciiText.isDigit(c);
      named |= kept;
      out.appendCodePoint(kept ? Character.toLowerCase(c) : '_');
    }
    if (!named) {
      return "";
    }
    if (AsciiText.isDigit(out.charAt(0))) {
      out.insert(0, '_');
    }
    String name = out.toString();
    boolean reserved =
        DEVICES.contains(name) || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    return reserved ? name + "_" : name;
  }

  /** Name of a constant, as in {@code SPLUNK_SAVEDSEARCHES}. */
  static String constant(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> AsciiText.isLetter(c) || AsciiText.isDigit(c) ? Character.toUpperCase(c) : '_')
        .forEach(out::appendCodePoint);
    if (out.isEmpty() || AsciiText.isDigit(out.charAt(0))) {
      out.insert(0, "QUERY_");
    }
    return out.toString();
  }
}
