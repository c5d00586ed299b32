package io.sigma4j.elastic;

import io.sigma4j.core.regex.CharacterSet;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;

/** TEMPORARY: until the printer of the core is there. */
final class LuceneRegex {

  private LuceneRegex() {}

  static RegexPrint print(Regex tree, IndexCase indexCase) {
    StringBuilder out = new StringBuilder();
    if (!write(tree, indexCase, out)) {
      return new RegexPrint.Unprintable("Lucene has no such regular expression");
    }
    return new RegexPrint.Printed(out.toString());
  }

  private static boolean write(Regex tree, IndexCase indexCase, StringBuilder out) {
    if (tree instanceof Regex.Sequence sequence) {
      for (Regex part : sequence.parts()) {
        if (!write(part, indexCase, out)) {
          return false;
        }
      }
      return true;
    }
    if (tree instanceof Regex.Literal literal) {
      literal
          .text()
          .codePoints()
          .forEach(
              c -> {
                CharacterSet set = literal.folding().variants(c);
                if (set.isSingle()) {
                  escape(c, out);
                } else {
                  out.append('[');
                  set.ranges().forEach(r -> out.appendCodePoint(r.first()));
                  out.append(']');
                }
              });
      return true;
    }
    if (tree instanceof Regex.CharacterClass set) {
      if (set.set().equals(CharacterSet.ALL)) {
        out.append('.');
        return true;
      }
      out.append('[');
      for (CharacterSet.Range r : set.set().ranges()) {
        escape(r.first(), out);
        if (r.last() > r.first()) {
          out.append('-');
          escape(r.last(), out);
        }
      }
      out.append(']');
      return true;
    }
    if (tree instanceof Regex.Repeat repeat) {
      write(repeat.body(), indexCase, out);
      out.append('*');
      return true;
    }
    return tree == Regex.Anchor.TEXT_START || tree == Regex.Anchor.TEXT_END;
  }

  private static void escape(int c, StringBuilder out) {
    if (c < 0x80 && c > 0x20 && !Character.isLetterOrDigit(c)) {
      out.append('\\');
    }
    out.appendCodePoint(c);
  }
}
