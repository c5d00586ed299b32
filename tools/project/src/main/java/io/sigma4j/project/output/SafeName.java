package io.sigma4j.project.output;

import java.util.Locale;
import java.util.Set;

/** Parts of paths that every file system takes and keeps: ASCII, not long, no device of Windows. */
final class SafeName {

  private static final int LONGEST = 100;

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private SafeName() {}

  /** The name of a folder: it has no dot, so that none is the name of a file. */
  static String folder(String name) {
    return safe(name, "-_");
  }

  /** The name of a file without its extension. */
  static String stem(String name) {
    return safe(name, "-_.");
  }

  private static String safe(String name, String signs) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .limit(LONGEST)
        .map(c -> isPlain(c) || signs.indexOf(c) >= 0 ? c : '_')
        .forEach(out::appendCodePoint);
    if (out.isEmpty() || ".-".indexOf(out.charAt(0)) >= 0 || isDevice(out.toString())) {
      out.insert(0, '_');
    }
    if (out.charAt(out.length() - 1) == '.') {
      out.setCharAt(out.length() - 1, '_');
    }
    return out.toString();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    return DEVICES.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
  }
}
