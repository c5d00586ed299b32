package io.sigma4j.core.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The known names that someone may have meant by an unknown one. */
public final class NearestName {

  private static final int MOST_SUGGESTIONS = 3;

  /** Longer words are no slips of the pen, and would take long to compare. */
  private static final int LONGEST = 64;

  private final List<String> known;

  private NearestName(List<String> known) {
    this.known = known;
  }

  /** Looks among {@code known}. */
  public static NearestName among(Collection<String> known) {
    return new NearestName(List.copyOf(known));
  }

  /** At most three names, nearest first, equally near ones in their given order. */
  public List<String> to(String word) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    int tolerance = Math.max(1, word.length() / 3);
    return known.stream()
        .distinct()
        .filter(name -> Math.abs(name.length() - word.length()) <= tolerance)
        .map(name -> new Candidate(name, distance(fold(word), fold(name))))
        .filter(candidate -> candidate.distance() <= tolerance)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(MOST_SUGGESTIONS)
        .map(Candidate::name)
        .toList();
  }

  /** As help: {@code did you mean `a` or `b`?} */
  public Optional<String> question(String word) {
    List<String> names = to(word);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        names.stream().collect(Collectors.joining("` or `", "did you mean `", "`?")));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein: insertions, deletions and replacements of one character. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  private record Candidate(String name, int distance) {}
}
