package io.sigma4j.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Events as text: one a line, or a whole file that holds one JSON object over several lines. */
final class EventSource implements Closeable {

  private final BufferedReader reader;

  private EventSource(BufferedReader reader) {
    this.reader = reader;
  }

  /** Takes one event. */
  interface Receiver {

    /**
     * Takes one event.
     *
     * @param number of its first line, from 1
     * @param json its text
     */
    void take(long number, String json);
  }

  static EventSource open(String path, InputStream standardInput) throws IOException {
    InputStream stream =
        path.equals(InputOptions.STANDARD_INPUT)
            ? standardInput
            : Files.newInputStream(Path.of(path));
    return new EventSource(
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
  }

  void forEach(Receiver receiver) throws IOException {
    String line = reader.readLine();
    for (long number = 1; line != null; number++) {
      if (isOpening(line)) {
        receiver.take(number, line + '\n' + rest());
        return;
      }
      if (!line.isBlank()) {
        receiver.take(number, line);
      }
      line = reader.readLine();
    }
  }

  /** A line with nothing but an opening brace begins a printed object, not a line of NDJSON. */
  private static boolean isOpening(String line) {
    return line.strip().equals("{");
  }

  private String rest() throws IOException {
    StringBuilder out = new StringBuilder();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      out.append(line).append('\n');
    }
    return out.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
