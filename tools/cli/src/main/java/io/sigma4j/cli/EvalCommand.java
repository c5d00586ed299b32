package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.event.EventRule;
import io.sigma4j.project.event.EventRules;
import io.sigma4j.project.event.EventStream;
import io.sigma4j.project.event.EventText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which events rules match, decided by the reference evaluator, and why. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Prints which events the rules match, one JSON object for each match.")
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final PipelineOptions pipelines = new PipelineOptions();
  @Mixin private final PlaceholderOptions placeholders = new PlaceholderOptions();
  @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();

  @Option(
      names = "--events",
      paramLabel = "FILE|-",
      required = true,
      description = {
        "JSON objects: one a line, printed ones, or the elements of an array; flat, nested, or",
        "Windows event JSON (Event.System, EventData)."
      })
  private String events = "";

  @Option(
      names = "--explain",
      description = "For every rule and event, what each part of the condition says, and why.")
  private boolean explain;

  @Option(names = "--json", description = "With --explain: one JSON object for rule and event.")
  private boolean json;

  private boolean failed;

  @Override
  public Integer call() throws IOException {
    if (!events.equals(InputOptions.STANDARD_INPUT) && !Files.exists(Path.of(events))) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "there is no file of events " + events);
    }
    EventRules rules = EventRules.of(rules());
    EvalOutput output = output();
    try (EventStream stream = stream()) {
      stream.forEach(text -> decide(rules, text, output));
    } catch (IOException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), "cannot read " + events, e);
    }
    return failed ? ExitCode.RULE_ERROR : ExitCode.DONE;
  }

  private EvalOutput output() {
    PrintWriter out = spec.commandLine().getOut();
    if (!explain) {
      return new MatchOutput(out);
    }
    return json ? new ExplanationJsonOutput(out) : new ExplanationOutput(out, shown.explanations());
  }

  private EventStream stream() throws IOException {
    return events.equals(InputOptions.STANDARD_INPUT)
        ? EventStream.of(System.in)
        : EventStream.open(Path.of(events));
  }

  private List<EventRule> rules() throws IOException {
    RuleLoader loader = new RuleLoader(System.in);
    RuleFrontEnd frontEnd = RuleFrontEnd.of(placeholders.lowering(), pipelines.pipelines());
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

  private void decide(EventRules rules, EventText text, EvalOutput output) {
    EventReader.Result read = EventReader.read(text.json());
    if (read.event().isEmpty()) {
      failed = true;
      String problem = read.problem().orElse("not an event");
      spec.commandLine().getErr().println(events + ":" + text.line() + ": " + problem);
      return;
    }
    EvalOutput.NamedEvent event =
        new EvalOutput.NamedEvent(text.line(), read.id(), read.event().get());
    output.add(rules, event);
  }
}
