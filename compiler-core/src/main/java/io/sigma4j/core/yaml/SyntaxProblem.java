package io.sigma4j.core.yaml;

import io.sigma4j.core.diagnostic.Diagnostic;

/**
 * Why a document could not be read.
 *
 * @param diagnostic what to say about it
 * @param offset where reading stopped, in the file
 * @param line where the line of that offset begins
 * @param isCharacter whether a character is not allowed at all, which is noticed ahead of reading
 */
record SyntaxProblem(Diagnostic diagnostic, int offset, int line, boolean isCharacter) {

  /** A problem that ends the reading of the document at {@code offset}. */
  static SyntaxProblem at(String text, int offset, Diagnostic diagnostic) {
    return new SyntaxProblem(diagnostic, offset, lineStart(text, offset), false);
  }

  /** Offset of the first character of the line that {@code offset} is in. */
  static int lineStart(String text, int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /** Offset of the end of the line that {@code offset} is in, before its line break. */
  static int lineEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
