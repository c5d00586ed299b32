package io.sigma4j.engine.eql;

/** Counts the characters of texts: UTF-16 units or code points. */
record TextUnits(boolean codePoints) {

  int length(String text) {
    return codePoints ? text.codePointCount(0, text.length()) : text.length();
  }

  /** The UTF-16 offset of a position. */
  int offset(String text, int position) {
    return codePoints ? text.offsetByCodePoints(0, position) : position;
  }
}
