package io.sigma4j.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Ends a run whose output cannot be written: the disk is full, or nobody reads any more. */
final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean closedPipe;

  OutputFailure(String name, IOException problem) {
    super(name + " cannot be written: " + reason(problem), problem);
    this.closedPipe = isClosedPipe(problem);
  }

  /** Whether the reader has gone, as {@code head} does, which is no news to whoever started it. */
  boolean isClosedPipe() {
    return closedPipe;
  }

  private static boolean isClosedPipe(IOException problem) {
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe");
  }

  private static String reason(IOException problem) {
    if (problem instanceof CharacterCodingException) {
      return "a query has a character that the encoding has not; choose another with --encoding";
    }
    if (problem instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    Optional<String> message =
        problem instanceof FileSystemException fileProblem
            ? Optional.ofNullable(fileProblem.getReason())
            : Optional.ofNullable(problem.getMessage());
    return message.orElse(problem.getClass().getSimpleName());
  }
}
