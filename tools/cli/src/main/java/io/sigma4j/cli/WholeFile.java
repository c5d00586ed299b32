package io.sigma4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that has all of its content or is left as it was: it is written under another name beside
 * its place, and moved there in one step. What is no regular file, as a device or a pipe, is
 * written directly.
 */
final class WholeFile implements AutoCloseable {

  private final Path place;
  private final Optional<Path> draft;
  private final PrintWriter writer;
  private boolean complete;

  private WholeFile(Path place, Optional<Path> draft, PrintWriter writer) {
    this.place = place;
    this.draft = draft;
    this.writer = writer;
  }

  /**
   * A file to be written.
   *
   * @throws OutputFailure if nothing can be written there
   */
  static WholeFile open(Path path, Charset encoding) {
    try {
      Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      boolean direct = Files.exists(place) && !Files.isRegularFile(place);
      Optional<Path> draft = direct ? Optional.empty() : Optional.of(draft(place));
      Writer writer =
          draft.isPresent()
              ? Files.newBufferedWriter(draft.get(), encoding, StandardOpenOption.CREATE_NEW)
              : Files.newBufferedWriter(place, encoding, StandardOpenOption.WRITE);
      return new WholeFile(
          place, draft, new PrintWriter(new CheckedWriter(path.toString(), writer)));
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
  }

  private static Path draft(Path place) {
    return place.resolveSibling(
        "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  /** Writes a file at once. */
  static void write(Path path, String text, Charset encoding) {
    try (WholeFile file = open(path, encoding)) {
      file.writer.print(text);
      file.complete();
    }
  }

  /** Where to write. */
  PrintWriter writer() {
    return writer;
  }

  /** Ends the file: only now it stands in its place. */
  void complete() {
    writer.close();
    if (draft.isPresent()) {
      move(draft.get());
    }
    complete = true;
  }

  private void move(Path from) {
    try {
      Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new OutputFailure(place.toString(), e);
    }
  }

  /** Throws away what was not completed. */
  @Override
  public void close() {
    if (complete) {
      return;
    }
    discard(writer);
    draft.ifPresent(WholeFile::delete);
  }

  private static void discard(PrintWriter writer) {
    try {
      writer.close();
    } catch (OutputFailure e) {
      // Told already, where it first failed.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is only a draft; that the output failed is told.
    }
  }
}
