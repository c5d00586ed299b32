package io.sigma4j.engine.spl;

/** A model of Splunk's search that answers the open questions in one way; immutable. */
public final class SplEngine {

  private final SplOptions options;

  private SplEngine(SplOptions options) {
    this.options = options;
  }

  /** An engine with these answers. */
  public static SplEngine of(SplOptions options) {
    return new SplEngine(options);
  }

  /**
   * Takes in events, each a line with one JSON object.
   *
   * <p>Names are flat and may contain dots. Values are strings, numbers, Booleans, null or arrays
   * of these. Every event has an {@code _id} of its own; {@code _time} and {@code _raw} are
   * optional.
   *
   * @throws IllegalArgumentException if a line is no event
   */
  public SplStore load(Iterable<String> lines) {
    return new SplStore(options, new EventReader(options).read(lines));
  }
}
