package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which events rules match, decided by the reference evaluator. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Prints which events the rules match, one JSON object for each match.")
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final PlaceholderOptions placeholders = new PlaceholderOptions();
  @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();

  @Option(
      names = "--events",
      paramLabel = "FILE|-",
      required = true,
      description =
          "One event a line: flat or nested JSON, or Windows event JSON (Event.System, EventData).")
  private String events = "";

  private boolean failed;

  @Override
  public Integer call() throws IOException {
    List<EventRule> rules = rules();
    try (EventSource source = EventSource.open(events, System.in)) {
      source.forEach((number, text) -> decide(rules, number, text));
    }
    return failed ? ExitCode.RULE_ERROR : ExitCode.DONE;
  }

  private List<EventRule> rules() throws IOException {
    RuleLoader loader = new RuleLoader(System.in);
    RuleFrontEnd frontEnd = RuleFrontEnd.of(placeholders.lowering());
    DiagnosticOutput text = shown.output(spec.commandLine().getErr());
    List<EventRule> rules = new ArrayList<>();
    for (RuleFile file : input.files()) {
      for (RuleMeaning meaning : loader.load(file).read(frontEnd)) {
        meaning.diagnostics().forEach(text::show);
        failed |= meaning.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        if (!meaning.meanings().isEmpty()) {
          rules.add(EventRule.of(meaning));
        }
      }
    }
    return rules;
  }

  private void decide(List<EventRule> rules, long number, String text) {
    EventReader.Result read = EventReader.read(text);
    if (read.event().isEmpty()) {
      failed = true;
      String problem = read.problem().orElse("not an event");
      spec.commandLine().getErr().println(events + ":" + number + ": " + problem);
      return;
    }
    Event event = read.event().get();
    String id = read.id().map(JsonText::quoted).orElse(String.valueOf(number));
    PrintWriter out = spec.commandLine().getOut();
    for (EventRule rule : rules) {
      if (rule.matches(event)) {
        out.println(
            "{\"rule\":" + JsonText.quoted(rule.name()) + ",\"event\":" + id + ",\"match\":true}");
      }
    }
  }
}
