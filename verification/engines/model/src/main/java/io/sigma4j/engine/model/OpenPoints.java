package io.sigma4j.engine.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One answer to each question that the documents of a language leave open; immutable.
 *
 * <p>An enum is a question, its first constant the default. Outside, {@code EmptyField.MISSING} is
 * written {@code empty-field=missing}.
 */
public final class OpenPoints {

  private final Map<Class<? extends Enum<?>>, Enum<?>> chosen;

  private OpenPoints(Map<Class<? extends Enum<?>>, Enum<?>> chosen) {
    this.chosen = Map.copyOf(chosen);
  }

  /** The first answer to every question. */
  public static OpenPoints of(List<Class<? extends Enum<?>>> questions) {
    Map<Class<? extends Enum<?>>, Enum<?>> chosen = new HashMap<>();
    questions.forEach(question -> chosen.put(question, question.getEnumConstants()[0]));
    return new OpenPoints(chosen);
  }

  /**
   * The same with another answer to one question.
   *
   * @param setting {@code question=answer}
   * @throws IllegalArgumentException if there is no such question or answer
   */
  public OpenPoints with(String setting) {
    int equals = setting.indexOf('=');
    Class<? extends Enum<?>> question =
        question(setting.substring(0, Math.max(equals, 0)), setting);
    Map<Class<? extends Enum<?>>, Enum<?>> changed = new HashMap<>(chosen);
    changed.put(question, answer(question, setting.substring(equals + 1)));
    return new OpenPoints(changed);
  }

  /** Whether this is the answer to its question. */
  public boolean is(Enum<?> answer) {
    return chosen.get(answer.getDeclaringClass()) == answer;
  }

  private Class<? extends Enum<?>> question(String name, String setting) {
    return chosen.keySet().stream()
        .filter(question -> questionName(question).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such option: " + setting));
  }

  private static Enum<?> answer(Class<? extends Enum<?>> question, String value) {
    for (Enum<?> constant : question.getEnumConstants()) {
      if (answerName(constant).equals(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(questionName(question) + " has no value " + value);
  }

  private static String questionName(Class<?> question) {
    return question.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String answerName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
