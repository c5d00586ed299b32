package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.project.event.EventStream;
import io.sigma4j.project.event.EventText;
import java.io.IOException;

/** Hands the events of a test to a {@link Tally}; what is no event is reported. */
final class SampleReader {

  private final RuleTest test;
  private final Diagnostics diagnostics;

  SampleReader(RuleTest test, Diagnostics diagnostics) {
    this.test = test;
    this.diagnostics = diagnostics;
  }

  void read(Tally tally) {
    if (test.sample() instanceof Sample.Inline inline) {
      tally.add("the event", inline.event());
    } else {
      stored((Sample.Stored) test.sample(), tally);
    }
  }

  private void stored(Sample.Stored stored, Tally tally) {
    try (EventStream stream = EventStream.open(stored.path())) {
      stream.forEach(text -> add(stored, text, tally));
    } catch (IOException e) {
      report(
          "the file `" + stored.file() + "` cannot be read: " + e.getClass().getSimpleName(),
          "the path is relative to the file of tests");
      return;
    }
    if (tally.events() == 0 && !diagnostics.hasErrors()) {
      report("the file `" + stored.file() + "` holds no event", "a test needs an event");
    }
  }

  private void add(Sample.Stored stored, EventText text, Tally tally) {
    EventReader.Result read = EventReader.read(text.json());
    String place = stored.file() + ":" + text.line();
    if (read.event().isPresent()) {
      tally.add(read.id().map(id -> "event " + id).orElse(place), read.event().get());
    } else if (!diagnostics.hasErrors()) {
      report(
          place + ": " + read.problem().orElse("not an event"),
          "events are JSON objects: one a line, printed ones, or the elements of one array");
    }
  }

  private void report(String message, String help) {
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.BAD_TEST_EVENTS, test.events(), message).withHelp(help));
  }
}
