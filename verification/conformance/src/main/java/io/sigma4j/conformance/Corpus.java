package io.sigma4j.conformance;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.lowering.RuleLowering;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.events.Coverage;
import io.sigma4j.testkit.events.EventGenerator;
import io.sigma4j.testkit.events.GeneratedEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rules that others wrote, each with events made for it.
 *
 * @param name of the rule base
 * @param rules in order, those that mean something
 * @param options that they are lowered with
 */
record Corpus(String name, List<MadeCase> rules, LoweringOptions options) {

  private static final long SEED = 1;

  Corpus {
    rules = List.copyOf(rules);
  }

  /**
   * A rule of a file.
   *
   * @param file that holds it
   * @param document its number in the file
   * @param subject the rule as a case
   * @param events of the case, as stores hold them
   * @param layout of the stores
   * @param coverage what the events decide
   */
  record MadeCase(
      SourceFile file,
      int document,
      Case subject,
      List<StoredEvent> events,
      Layout layout,
      Coverage coverage) {}

  /**
   * Makes the events.
   *
   * @param files all rules
   * @param step 1 for every rule, 10 for each tenth
   * @param limit the most events a rule gets
   */
  static Corpus of(String name, List<SourceFile> files, int step, int limit) {
    LoweringOptions options = CorpusPlaceholders.defined(files);
    RuleFrontEnd frontEnd = RuleFrontEnd.of(options);
    List<RuleMeaning> meanings =
        files.stream()
            .flatMap(file -> frontEnd.read(file).stream())
            .filter(meaning -> !meaning.meanings().isEmpty())
            .toList();
    EventGenerator generator = EventGenerator.of(SEED, limit);
    List<MadeCase> rules =
        IntStream.range(0, meanings.size())
            .filter(number -> number % step == 0)
            .mapToObj(
                number ->
                    made(name, meanings.get(number), layout(number / step), options, generator))
            .toList();
    return new Corpus(name, rules, options);
  }

  /** Every other rule has to do with texts only. */
  private static Layout layout(int number) {
    return number % 2 == 0 ? Layout.AS_MET : Layout.AS_TEXTS;
  }

  private static MadeCase made(
      String name,
      RuleMeaning meaning,
      Layout layout,
      LoweringOptions options,
      EventGenerator generator) {
    SigmaRule rule = meaning.meanings().get(0).rule();
    List<Expr> conditions = new RuleLowering(options).lower(rule, new Diagnostics());
    GeneratedEvents made = generator.events(conditions);
    String id = meaning.file().name() + "#" + meaning.number();
    Case subject = new Case(name, id, meaning.file().text(), made.events(), Map.of(), Map.of());
    List<StoredEvent> events = made.events().stream().map(StoredEvent::of).toList();
    return new MadeCase(meaning.file(), meaning.number(), subject, events, layout, made.coverage());
  }

  /** The rules, compiled for one target. */
  List<CaseRun> compile(Bench bench) {
    SigmaCompiler compiler =
        SigmaCompiler.of(
            List.of(bench.target(FieldTypes.none())), options, SigmaCompiler.Strictness.LENIENT);
    List<CaseRun> runs = new ArrayList<>();
    for (MadeCase rule : rules) {
      for (RuleResult result : compiler.compile(rule.file())) {
        if (result.meaning().number() == rule.document()) {
          runs.add(
              CaseRun.ofMadeEvents(rule.subject(), rule.events(), rule.layout(), bench, result));
        }
      }
    }
    return runs;
  }

  /** What all events together decide. */
  Coverage coverage() {
    return rules.stream().map(MadeCase::coverage).reduce(new Coverage(0, 0, 0), Coverage::plus);
  }

  /** How many events there are. */
  int events() {
    return rules.stream().mapToInt(rule -> rule.events().size()).sum();
  }
}
