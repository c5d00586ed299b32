package io.sigma4j.project;

import java.util.List;

/**
 * A pattern of relative paths as build tools write them: {@code *} and {@code ?} within a name,
 * {@code **} for any number of folders, a slash at the end for all that is in a folder.
 */
public final class PathPattern {

  private static final String ANY_FOLDERS = "**";

  private final List<String> segments;

  private PathPattern(List<String> segments) {
    this.segments = segments;
  }

  /** The pattern of that text; a backslash separates like a slash. */
  public static PathPattern of(String text) {
    String path = text.replace('\\', '/');
    return new PathPattern(List.of((path.endsWith("/") ? path + ANY_FOLDERS : path).split("/")));
  }

  /** Whether the path, with forward slashes, is one of those meant. */
  public boolean matches(String path) {
    return matches(segments, List.of(path.split("/")));
  }

  private static boolean matches(List<String> pattern, List<String> path) {
    if (pattern.isEmpty()) {
      return path.isEmpty();
    }
    List<String> rest = pattern.subList(1, pattern.size());
    if (pattern.get(0).equals(ANY_FOLDERS)) {
      return matchesAfterSome(rest, path);
    }
    return !path.isEmpty()
        && isNamed(pattern.get(0), path.get(0))
        && matches(rest, path.subList(1, path.size()));
  }

  private static boolean matchesAfterSome(List<String> rest, List<String> path) {
    if (rest.isEmpty() || rest.get(0).equals(ANY_FOLDERS)) {
      return rest.isEmpty() || matches(rest, path);
    }
    for (int from = 0; from <= path.size(); from++) {
      if (matches(rest, path.subList(from, path.size()))) {
        return true;
      }
    }
    return false;
  }

  /** The usual walk with one place to go back to: linear but for the last star. */
  private static boolean isNamed(String pattern, String name) {
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < pattern.length() && isOne(pattern.charAt(at), name.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean isOne(char pattern, char c) {
    return pattern == '?' || pattern == c;
  }
}
