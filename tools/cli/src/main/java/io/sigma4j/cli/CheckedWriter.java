package io.sigma4j.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * A writer whose failures end the run: the {@link java.io.PrintWriter} around it would swallow
 * them, and go on.
 */
final class CheckedWriter extends FilterWriter {

  private final String name;

  /**
   * A writer.
   *
   * @param name what people call it
   * @param to where it writes
   */
  CheckedWriter(String name, Writer to) {
    super(to);
    this.name = name;
  }

  @Override
  public void write(int character) {
    checked(() -> out.write(character));
  }

  @Override
  public void write(char[] characters, int from, int length) {
    checked(() -> out.write(characters, from, length));
  }

  @Override
  public void write(String text, int from, int length) {
    checked(() -> out.write(text, from, length));
  }

  @Override
  public void flush() {
    checked(out::flush);
  }

  @Override
  public void close() {
    checked(out::close);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void checked(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new OutputFailure(name, e);
    }
  }
}
