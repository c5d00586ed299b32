package io.sigma4j.engine.spl;

/** Backslash sequences inside double quotation marks. */
final class Escapes {

  private Escapes() {}

  /** Expands the sequences of the search command: backslash, quotation mark, pipe. */
  static String search(String raw) {
    return expand(raw, "\\\"|", "\\\"|");
  }

  /** Expands the sequences in the argument of regex and rex. */
  static String regex(String raw, SplOptions options) {
    return options.is(SplOptions.EscapedPipe.KEEP) ? expand(raw, "\\\"", "\\\"") : search(raw);
  }

  /** Expands the sequences in a string of an eval expression. */
  static String eval(String raw, SplOptions options) {
    String names = "\\\"";
    String meanings = "\\\"";
    if (options.is(SplOptions.EscapedPipe.EXPAND)) {
      names += "|";
      meanings += "|";
    }
    if (!options.is(SplOptions.EvalEscapes.NONE)) {
      names += "t";
      meanings += "\t";
    }
    if (options.is(SplOptions.EvalEscapes.TAB_AND_NEWLINE)) {
      names += "nr";
      meanings += "\n\r";
    }
    return expand(raw, names, meanings);
  }

  /** Replaces a backslash and the i-th of the names by the i-th meaning; keeps other sequences. */
  private static String expand(String raw, String names, String meanings) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int known = c == '\\' && i + 1 < raw.length() ? names.indexOf(raw.charAt(i + 1)) : -1;
      if (known >= 0) {
        out.append(meanings.charAt(known));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
