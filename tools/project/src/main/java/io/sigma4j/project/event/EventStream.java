package io.sigma4j.project.event;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Events as text: one a line, printed over several lines one after the other, or as the elements of
 * one JSON array. Never holds more than one of them.
 */
public final class EventStream implements Closeable {

  private final BufferedReader reader;

  private EventStream(BufferedReader reader) {
    this.reader = reader;
  }

  /** The events of a file. */
  public static EventStream open(Path file) throws IOException {
    return of(Files.newInputStream(file));
  }

  /** The events of bytes in UTF-8, or in UTF-16 with a byte order mark. */
  public static EventStream of(InputStream bytes) throws IOException {
    BufferedInputStream marked = new BufferedInputStream(bytes);
    return new EventStream(new BufferedReader(new InputStreamReader(marked, charset(marked))));
  }

  private static Charset charset(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    boolean hasMark = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return hasMark ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** Hands each event on, in order; whether it is one is for the receiver to see. */
  public void forEach(Consumer<EventText> receiver) throws IOException {
    EventSplitter splitter = new EventSplitter(receiver);
    String line = reader.readLine();
    if (line != null && line.startsWith("\uFEFF")) {
      line = line.substring(1);
    }
    while (line != null) {
      splitter.line(line);
      line = reader.readLine();
    }
    splitter.end();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
