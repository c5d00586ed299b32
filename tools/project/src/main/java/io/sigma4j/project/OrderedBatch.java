package io.sigma4j.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many inputs with several threads and hands the results on in the order of the inputs,
 * never holding more than a few of them.
 *
 * @param <T> an input
 * @param <R> its result
 */
public final class OrderedBatch<T, R> {

  private static final int AHEAD_PER_THREAD = 16;

  private final Function<T, R> work;
  private final int threads;

  /**
   * A batch.
   *
   * @param work what is done to each input, on any thread
   * @param threads how many at a time; with one, the caller's own does all
   */
  public OrderedBatch(Function<T, R> work, int threads) {
    this.work = work;
    this.threads = threads;
  }

  /**
   * Works on all inputs.
   *
   * @param results called by the caller's thread, in order
   * @throws RuntimeException what {@code work} threw; inputs not begun by then are left
   */
  public void run(Iterable<T> inputs, Consumer<R> results) {
    if (threads <= 1) {
      inputs.forEach(input -> results.accept(work.apply(input)));
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> pending = new ArrayDeque<>();
      Iterator<T> iterator = inputs.iterator();
      while (iterator.hasNext() || !pending.isEmpty()) {
        while (iterator.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
          T input = iterator.next();
          pending.add(executor.submit(() -> work.apply(input)));
        }
        results.accept(result(pending.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
