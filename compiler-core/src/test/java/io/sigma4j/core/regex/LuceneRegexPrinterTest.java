package io.sigma4j.core.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.regex.RegexPrint.Printed;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.RegExp;

/** Lucene's own automata accept what the expression is found in, and nothing else. */
class LuceneRegexPrinterTest {

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void agreesWithTheMeaning(@ForAll("regexes") Regex regex, @ForAll("texts") List<String> texts) {
    if (!(LuceneRegexPrinter.print(regex, LuceneLetters.AS_THEY_ARE) instanceof Printed printed)) {
      return;
    }
    CharacterRunAutomaton lucene =
        new CharacterRunAutomaton(new RegExp(printed.text()).toAutomaton());
    Pattern meaning = Pattern.compile(JavaRegexPrinter.print(regex));
    for (String text : texts) {
      assertThat(lucene.run(text))
          .as("%s on %s", printed.text(), text)
          .isEqualTo(meaning.matcher(text).find());
    }
  }

  @Provide
  Arbitrary<Regex> regexes() {
    return RegexTrees.regular();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return RegexTrees.texts().list().ofSize(20);
  }
}
