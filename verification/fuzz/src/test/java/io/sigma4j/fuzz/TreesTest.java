package io.sigma4j.fuzz;

import io.sigma4j.core.regex.KqlRegexPrinter;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.LuceneRegexPrinter;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.regex.RegexParse;
import io.sigma4j.core.regex.RegexParser;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Expressions and conditions that nobody checked are refused, or are trees that print and read. */
class TreesTest {

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void regexes(@ForAll long seed) {
    String pattern = Pieces.regex(new Random(seed));
    ReadBack.regex(pattern);
    if (RegexParser.parse(pattern, RegexFlags.NONE) instanceof RegexParse.Parsed parsed) {
      KqlRegexPrinter.print(parsed.regex());
      for (LuceneLetters letters : LuceneLetters.values()) {
        LuceneRegexPrinter.print(parsed.regex(), letters);
      }
    }
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void conditions(@ForAll long seed) {
    ReadBack.condition(ReadBack.scalar(Pieces.condition(new Random(seed))));
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void values(@ForAll long seed) {
    ReadBack.value(HostileText.any(new Random(seed)));
  }
}
