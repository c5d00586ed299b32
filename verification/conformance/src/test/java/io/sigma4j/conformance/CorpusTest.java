package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that others wrote compile for every target, or it is said where and why not. */
final class CorpusTest {

  private static final int THREADS = 8;

  private final SigmaCompiler compiler =
      SigmaCompiler.of(Backends.load().all().stream().map(Target::of).toArray(Target[]::new));

  @ParameterizedTest
  @ValueSource(strings = {"sigmahq", "mdecrevoisier"})
  void everyRefusalHasAPosition(String corpus) {
    assertThat(compiled(corpus))
        .allSatisfy(
            rule ->
                assertThat(rule.targets())
                    .as(rule.meaning().file().name())
                    .allMatch(target -> hasQueries(target) || isExplained(rule, target)));
  }

  @Test
  void nearlyAllRulesOfSigmaHqCompile() {
    List<Share> shares = shares("sigmahq", compiled("sigmahq"));
    assertThat(shares).allMatch(share -> share.compiled() >= leastOf(share, 99));
  }

  @Test
  void nearlyAllRulesOfMdecrevoisierCompile() {
    List<RuleResult> rules =
        compiled("mdecrevoisier").stream().filter(CorpusTest::isPlainRule).toList();
    List<Share> shares = shares("mdecrevoisier, no aggregation", rules);
    assertThat(shares).allMatch(share -> share.compiled() >= leastOf(share, 98));
  }

  /** EQL cannot search in all fields. */
  private static double leastOf(Share share, double usual) {
    return share.target().equals("eql") ? 95 : usual;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sigmahq", "mdecrevoisier"})
  void manyThreadsMakeTheSameBytes(String corpus) throws InterruptedException, ExecutionException {
    List<SourceFile> files = files(corpus);
    List<String> one = files.stream().map(this::text).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> running = new ArrayList<>();
      files.forEach(file -> running.add(threads.submit(() -> text(file))));
      for (int i = 0; i < files.size(); i++) {
        assertThat(running.get(i).get()).as(files.get(i).name()).isEqualTo(one.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<SourceFile> files(String corpus) {
    Optional<Path> folder = Shared.find("corpus/" + corpus);
    Assumptions.assumeTrue(folder.isPresent(), corpus + " is not at hand");
    List<SourceFile> files = RuleFolder.read(folder.orElseThrow());
    assertThat(files).isNotEmpty();
    return files;
  }

  /** The rules, with every placeholder defined, as a user has to do for such rules. */
  private List<RuleResult> compiled(String corpus) {
    List<SourceFile> files = files(corpus);
    LoweringOptions options = CorpusPlaceholders.defined(files);
    SigmaCompiler defined =
        SigmaCompiler.of(compiler.targets(), options, SigmaCompiler.Strictness.LENIENT);
    return files.stream().flatMap(file -> defined.compile(file).stream()).toList();
  }

  /** Everything that the compiler says of a file. */
  private String text(SourceFile file) {
    StringBuilder text = new StringBuilder();
    for (RuleResult rule : compiler.compile(file)) {
      rule.meaning().diagnostics().forEach(one -> text.append(said(one)));
      for (TargetResult target : rule.targets()) {
        text.append(target.target()).append(target.fidelity()).append(target.queries());
        target.diagnostics().forEach(one -> text.append(said(one)));
        target.assumptions().forEach(one -> text.append(said(one)));
      }
    }
    return text.toString();
  }

  private static String said(Diagnostic diagnostic) {
    return "%s %s %s %s %s%n"
        .formatted(
            diagnostic.code(),
            diagnostic.severity(),
            diagnostic.message(),
            diagnostic.location().map(place -> place.span().toString()).orElse("nowhere"),
            diagnostic.help().orElse("no help"));
  }

  private static boolean hasQueries(TargetResult target) {
    return target.fidelity() != Fidelity.REFUSED && !target.queries().isEmpty();
  }

  private static boolean isExplained(RuleResult rule, TargetResult target) {
    return Stream.concat(rule.meaning().diagnostics().stream(), target.diagnostics().stream())
        .anyMatch(one -> one.severity() == Severity.ERROR && one.location().isPresent());
  }

  private static boolean isPlainRule(RuleResult rule) {
    return rule.meaning().document().filter(SigmaRule.class::isInstance).isPresent()
        && rule.meaning().diagnostics().stream()
            .noneMatch(one -> one.code() == DiagnosticCode.AGGREGATION_NOT_COMPILED);
  }

  private static List<Share> shares(String title, List<RuleResult> rules) {
    System.out.printf("%n%s: %d rules%n", title, rules.size());
    List<Share> shares =
        IntStream.range(0, rules.get(0).targets().size())
            .mapToObj(target -> Share.of(target, rules))
            .toList();
    shares.forEach(System.out::println);
    reasons(rules).forEach((reason, count) -> System.out.printf("%6d %s%n", count, reason));
    return shares;
  }

  private static Map<String, Long> reasons(List<RuleResult> rules) {
    return rules.stream()
        .flatMap(rule -> rule.targets().stream().flatMap(target -> reason(rule, target)))
        .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
  }

  private static Stream<String> reason(RuleResult rule, TargetResult target) {
    if (hasQueries(target)) {
      return Stream.empty();
    }
    return Stream.concat(rule.meaning().diagnostics().stream(), target.diagnostics().stream())
        .filter(one -> one.severity() == Severity.ERROR)
        .limit(1)
        .map(one -> "%s %s %s".formatted(target.target(), one.code().code(), one.message()));
  }
}
