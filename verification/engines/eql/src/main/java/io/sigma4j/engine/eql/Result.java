package io.sigma4j.engine.eql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a query found.
 *
 * @param events the events; those of all series one after the other
 * @param series the sequences or samples, if the query asks for such
 */
record Result(List<Event> events, Optional<List<Series>> series) {

  static Result ofSeries(List<Series> series) {
    List<Event> events = new ArrayList<>();
    series.forEach(one -> one.events().forEach(event -> event.ifPresent(events::add)));
    return new Result(events, Optional.of(series));
  }

  /** The ids of the events. */
  EqlAnswer.Found answer() {
    return new EqlAnswer.Found(
        events.stream().map(Event::id).toList(),
        series.orElse(List.of()).stream().map(Result::members).toList());
  }

  private static EqlAnswer.Members members(Series series) {
    return new EqlAnswer.Members(
        series.events().stream().map(event -> event.map(Event::id)).toList());
  }
}
