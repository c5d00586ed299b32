package io.sigma4j.core.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What lowering made of a part of a rule, and what was lost.
 *
 * @param <T> what lowering makes
 * @param value absent exactly if a loss is {@link Loss.Kind#REFUSED}
 * @param losses in source order
 */
public record Outcome<T>(Optional<T> value, List<Loss> losses) {

  public Outcome {
    losses = List.copyOf(losses);
  }

  /** Nothing is lost. */
  public static <T> Outcome<T> exact(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /** A value, and what it loses. */
  public static <T> Outcome<T> of(T value, List<Loss> losses) {
    return new Outcome<>(Optional.of(value), losses);
  }

  /** No value. */
  public static <T> Outcome<T> refused(Loss... losses) {
    return new Outcome<>(Optional.empty(), List.of(losses));
  }

  /** The same losses about what {@code function} makes of the value. */
  public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
    return new Outcome<>(value.map(function), losses);
  }

  /** With one more loss, which is no refusal. */
  public Outcome<T> with(Loss loss) {
    List<Loss> more = new ArrayList<>(losses);
    more.add(loss);
    return new Outcome<>(value, more);
  }

  /** The same value where it stands under NOT: more is fewer then. */
  public Outcome<T> negated() {
    return losses.isEmpty()
        ? this
        : new Outcome<>(value, losses.stream().map(Loss::negated).toList());
  }

  /** All values under one, if none is absent; all losses. */
  public static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
    List<T> values = new ArrayList<>(outcomes.size());
    List<Loss> losses = new ArrayList<>();
    for (Outcome<T> outcome : outcomes) {
      outcome.value.ifPresent(values::add);
      losses.addAll(outcome.losses);
    }
    boolean complete = values.size() == outcomes.size();
    return new Outcome<>(complete ? Optional.of(values) : Optional.empty(), losses);
  }
}
