package io.sigma4j.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of one file: a bug of ours that it brings to light must not stop the others.
 *
 * @param <T> what a document of the file becomes
 * @param name of the file
 * @param results empty after a bug
 * @param bug what was thrown
 */
record Attempt<T>(String name, List<T> results, Optional<Throwable> bug) {

  static <T> Attempt<T> at(String name, Supplier<List<T>> work) {
    try {
      return new Attempt<>(name, work.get(), Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Attempt<>(name, List.of(), Optional.of(e));
    }
  }
}
