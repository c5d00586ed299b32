package io.sigma4j.conformance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cases of a target on an engine.
 *
 * @param engine that ran the queries
 * @param verdicts on the cases that have queries and fit into a store of the engine
 * @param refused the cases that have no query
 * @param skipped the cases that no store of the engine can hold
 */
record Trial(Engine engine, List<Verdict> verdicts, List<CaseRun> refused, List<CaseRun> skipped) {

  /** Runs the queries of the cases. */
  static Trial of(Engine engine, List<CaseRun> runs) {
    List<CaseRun> refused = runs.stream().filter(run -> run.result().queries().isEmpty()).toList();
    List<CaseRun> skipped =
        runs.stream().filter(run -> !refused.contains(run) && !fits(engine, run)).toList();
    List<CaseRun> rest = new ArrayList<>(runs);
    rest.removeAll(refused);
    rest.removeAll(skipped);
    List<Verdict> verdicts = new ArrayList<>();
    List<Batch> batches = Batch.of(engine, rest);
    Iterator<List<Answer>> answers = engine.ask(batches).iterator();
    for (Batch batch : batches) {
      verdicts.addAll(verdicts(engine, batch, answers.next()));
    }
    return new Trial(engine, verdicts, refused, skipped);
  }

  private static boolean fits(Engine engine, CaseRun run) {
    return run.columns().entrySet().stream()
        .allMatch(one -> engine.type(one.getKey(), one.getValue()).isPresent());
  }

  private static List<Verdict> verdicts(Engine engine, Batch batch, List<Answer> answers) {
    List<Verdict> verdicts = new ArrayList<>();
    int next = 0;
    for (CaseRun run : batch.runs()) {
      int end = next + run.result().queries().size();
      verdicts.add(Judge.verdict(engine, run, answers.subList(next, end)));
      next = end;
    }
    return verdicts;
  }

  /** The part that is about one target. */
  Trial of(Bench bench) {
    return new Trial(
        engine,
        verdicts.stream().filter(one -> one.run().bench().equals(bench)).toList(),
        refused.stream().filter(run -> run.bench().equals(bench)).toList(),
        skipped.stream().filter(run -> run.bench().equals(bench)).toList());
  }

  /** Verdicts by what tells them from those of another trial. */
  Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new TreeMap<>();
    verdicts.forEach(
        verdict ->
            fingerprints.put(
                verdict.run().toString(), verdict.deviations() + " " + verdict.rejections()));
    return fingerprints;
  }
}
