package io.sigma4j.testkit.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text that matches, changed a little where the literal stands that it matches with. */
final class TextEdits {

  private final List<Variation> edits = new ArrayList<>();
  private final String text;
  private final int start;
  private final int end;

  private TextEdits(String text, String literal) {
    this.text = text;
    int found = lower(text).indexOf(lower(literal));
    start = Math.max(found, 0);
    end = found < 0 ? text.length() : Math.min(text.length(), found + literal.length());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The changes, those first that reveal most. */
  static List<Variation> of(String text, String literal) {
    TextEdits edits = new TextEdits(text, literal);
    edits.addCase();
    edits.addEnds();
    edits.addSpecials();
    edits.addLookalikes();
    return edits.edits;
  }

  private void add(String why, String changed) {
    if (!changed.equals(text)) {
      edits.add(Variation.of(why, changed));
    }
  }

  private String literal() {
    return text.substring(start, end);
  }

  private String replaced(String replacement) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  private void addCase() {
    add("other case", replaced(swapped(literal())));
    add("upper case", text.toUpperCase(Locale.ROOT));
    add("lower case", text.toLowerCase(Locale.ROOT));
  }

  private static String swapped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private void addEnds() {
    String literal = literal();
    if (!literal.isEmpty()) {
      int first = literal.offsetByCodePoints(0, 1);
      int last = literal.offsetByCodePoints(literal.length(), -1);
      add("last character cut", replaced(literal.substring(0, last)));
      add("first character cut", replaced(literal.substring(first)));
      int middle = literal.offsetByCodePoints(0, literal.codePointCount(0, literal.length()) / 2);
      add("split", replaced(literal.substring(0, middle) + "~" + literal.substring(middle)));
    }
    add("extended at the end", text + "x");
    add("extended at the start", "x" + text);
    add("alone", literal);
    add("line feed at the end", text + "\n");
    add("in the second line", "x\n" + text);
    add("in the first line", text + "\nx");
    add("blank at the end", text + " ");
    add("blank at the start", " " + text);
  }

  private void addSpecials() {
    String literal = literal();
    add("backslashes doubled", replaced(literal.replace("\\", "\\\\")));
    int backslash = literal.indexOf('\\');
    if (backslash >= 0) {
      add("a backslash lost", replaced(without(literal, backslash)));
      add("a backslash is a slash", replaced(literal.replace('\\', '/')));
    }
    int blank = literal.indexOf(' ');
    if (blank >= 0) {
      add("a blank lost", replaced(without(literal, blank)));
      add("a blank is a tab", replaced(literal.replace(' ', '\t')));
    }
    add("quoted", "\"" + text + "\"");
    add("an apostrophe after it", text + "'");
    add("a star around", "*" + text + "*");
    add("escaped at the end", text + "\\");
  }

  private static String without(String text, int index) {
    return text.substring(0, index) + text.substring(index + 1);
  }

  /** Letters beyond ASCII that fold to ASCII ones, or seem to. */
  private void addLookalikes() {
    add("Kelvin sign for k", replaced(literal().replace('k', '\u212a').replace('K', '\u212a')));
    add("long s for s", replaced(literal().replace('s', '\u017f').replace('S', '\u017f')));
    add("dotless i for i", replaced(literal().replace('i', '\u0131')));
    add("dotted I for I", replaced(literal().replace('I', '\u0130')));
    add("an accent after it", text + "\u0301");
    add("a letter beyond ASCII", "\u00c4" + text);
  }
}
