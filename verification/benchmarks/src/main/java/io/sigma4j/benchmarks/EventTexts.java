package io.sigma4j.benchmarks;

import io.sigma4j.core.eval.Event;
import io.sigma4j.core.eval.EventReader;
import io.sigma4j.testkit.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The events that rules are decided on: recorded ones if they are at hand, and the cases'. */
final class EventTexts {

  private EventTexts() {}

  static List<Event> load() {
    Path recorded = RuleTexts.shared().resolve("corpus").resolve("regression");
    return Files.isDirectory(recorded) ? below(recorded) : ofCases();
  }

  private static List<Event> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .flatMap(path -> EventReader.read(text(path)).event().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Event> ofCases() {
    return Cases.all().stream()
        .flatMap(shared -> shared.events().stream())
        .map(event -> Event.of(event.fields()))
        .toList();
  }
}
