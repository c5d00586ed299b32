package io.sigma4j.engine.spl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the searches of a savedsearches.conf file.
 *
 * <p>A setting goes on after a line that ends with a backslash; the backslash is dropped and the
 * line break stays.
 */
final class SavedSearches {

  private static final Pattern SETTING =
      Pattern.compile("([A-Za-z_][\\w.:<>*-]*)\\s*=\\s*(.*)", Pattern.DOTALL);

  private SavedSearches() {}

  /** Returns the {@code search} setting of each stanza that has one, by the stanza's name. */
  static Map<String, String> read(List<String> lines) {
    Map<String, String> searches = new LinkedHashMap<>();
    String stanza = "default";
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      StringBuilder setting = new StringBuilder(lines.get(i));
      while (setting.length() > 0 && setting.charAt(setting.length() - 1) == '\\') {
        setting.setLength(setting.length() - 1);
        setting.append('\n').append(++i < lines.size() ? lines.get(i) : "");
      }
      String text = setting.toString().strip();
      Matcher matcher = SETTING.matcher(text);
      if (text.startsWith("[") && text.endsWith("]")) {
        stanza = text.substring(1, text.length() - 1);
      } else if (matcher.matches()) {
        boolean search = matcher.group(1).equals("search");
        if (search && searches.put(stanza, matcher.group(2)) != null) {
          throw new IllegalArgumentException("line " + number + ": two searches in " + stanza);
        }
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        throw new IllegalArgumentException(
            "line " + number + ": neither a stanza nor a setting; is a backslash missing before?");
      }
    }
    return searches;
  }
}
