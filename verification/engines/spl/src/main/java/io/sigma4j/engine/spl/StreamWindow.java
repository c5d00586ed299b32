package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Command.StatsOptions;
import java.util.ArrayList;
import java.util.List;

/** The rows that streamstats counts for the current row. */
final class StreamWindow {

  private final StatsOptions settings;
  private final SplOptions options;
  private final List<Row> seen = new ArrayList<>();
  private double windowStart = Double.NaN;
  private double lastTime = Double.NaN;
  private double direction;

  StreamWindow(StatsOptions settings, SplOptions options) {
    this.settings = settings;
    this.options = options;
  }

  /** Moves on to a row and returns the rows that count for it. */
  List<Row> advance(Row row) {
    int before = seen.size();
    seen.add(row);
    int end = settings.current() ? before + 1 : before;
    int start = settings.window() == 0 ? 0 : Math.max(0, end - settings.window());
    List<Row> window = seen.subList(start, end);
    return settings.timeWindow() == 0 ? List.copyOf(window) : inTimeWindow(window, row);
  }

  private List<Row> inTimeWindow(List<Row> window, Row row) {
    double now = EventReader.time(row);
    requireSorted(now);
    if (options.is(SplOptions.TimeWindow.SLIDING)) {
      return window.stream().filter(member -> isWithin(EventReader.time(member), now)).toList();
    }
    if (!isWithin(windowStart, now)) {
      windowStart = now;
    }
    double reach = Math.abs(now - windowStart);
    return window.stream()
        .filter(member -> Math.abs(now - EventReader.time(member)) <= reach)
        .toList();
  }

  private boolean isWithin(double time, double now) {
    double distance = Math.abs(now - time);
    return distance < settings.timeWindow()
        || (distance == settings.timeWindow() && options.is(SplOptions.TimeWindowEdge.INCLUSIVE));
  }

  /** A time window needs rows in ascending or descending order of time. */
  private void requireSorted(double now) {
    double step = Double.isNaN(lastTime) ? 0 : Math.signum(now - lastTime);
    if (Double.isNaN(now) || step * direction < 0) {
      throw SplException.unsupported(0, "time_window with events that are not sorted by time");
    }
    direction = step == 0 ? direction : step;
    lastTime = now;
  }
}
