package io.sigma4j.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a mutation changes. */
public enum MutationKind {
  /** One modifier more in a key. */
  MODIFIER {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      int colon = line.indexOf(':');
      if (colon > 0) {
        lines.set(
            at, line.substring(0, colon) + '|' + Pieces.modifier(random) + line.substring(colon));
      }
    }
  },

  /** Another field in a key, with the modifiers that it has. */
  FIELD {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      int end = endOfName(line);
      if (end > 0) {
        lines.set(at, indent(line) + Pieces.field(random) + line.substring(end));
      }
    }
  },

  /** Another value in its place. */
  VALUE {
    @Override
    void change(List<String> lines, int at, Random random) {
      setValue(lines, at, Pieces.value(random));
    }
  },

  /** A regular expression in place of a value. */
  REGEX {
    @Override
    void change(List<String> lines, int at, Random random) {
      setKeyAndValue(lines, at, "|re", Pieces.quoted(Pieces.regex(random), random));
    }
  },

  /** A value with placeholders in its place. */
  PLACEHOLDER {
    @Override
    void change(List<String> lines, int at, Random random) {
      String modifiers = random.nextBoolean() ? "|expand" : "";
      setKeyAndValue(lines, at, modifiers, Pieces.quoted(Pieces.placeholder(random), random));
    }
  },

  /** A list of values in place of one. */
  LIST {
    @Override
    void change(List<String> lines, int at, Random random) {
      StringBuilder list = new StringBuilder("[");
      for (int i = random.nextInt(6); i >= 0; i--) {
        list.append(Pieces.value(random)).append(i == 0 ? "" : ", ");
      }
      setValue(lines, at, list.append(']').toString());
    }
  },

  /** The value in another style of YAML. */
  STYLE {
    @Override
    void change(List<String> lines, int at, Random random) {
      String value = value(lines.get(at)).replaceAll("^['\"]|['\"]$", "");
      setValue(lines, at, Pieces.styled(value, random));
    }
  },

  /** Another condition. */
  CONDITION {
    @Override
    void change(List<String> lines, int at, Random random) {
      setCondition(lines, Pieces.condition(random));
    }
  },

  /** One word more or less in the condition. */
  CONDITION_WORD {
    @Override
    void change(List<String> lines, int at, Random random) {
      for (int i = 0; i < lines.size(); i++) {
        if (isCondition(lines.get(i))) {
          setValue(lines, i, Pieces.edited(value(lines.get(i)), random));
        }
      }
    }
  },

  /** A line is gone. */
  DROP {
    @Override
    void change(List<String> lines, int at, Random random) {
      lines.remove(at);
    }
  },

  /** A line stands somewhere else, too. */
  REPEAT {
    @Override
    void change(List<String> lines, int at, Random random) {
      lines.add(random.nextInt(lines.size()), lines.get(at));
    }
  },

  /** Two lines change places. */
  SWAP {
    @Override
    void change(List<String> lines, int at, Random random) {
      Collections.swap(lines, at, random.nextInt(lines.size()));
    }
  },

  /** A line stands further in or out. */
  INDENT {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      int blanks = random.nextInt(4);
      lines.set(at, random.nextBoolean() ? " ".repeat(blanks) + line : line.stripLeading());
    }
  },

  /** A line of YAML that rules do not need. */
  YAML {
    @Override
    void change(List<String> lines, int at, Random random) {
      lines.add(at, indent(lines.get(at)) + Pieces.yaml(random));
    }
  },

  /** A character more. */
  INSERT {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      int place = random.nextInt(line.length() + 1);
      lines.set(at, line.substring(0, place) + Pieces.character(random) + line.substring(place));
    }
  },

  /** A character less. */
  DELETE {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      if (!line.isEmpty()) {
        int place = random.nextInt(line.length());
        lines.set(at, line.substring(0, place) + line.substring(place + 1));
      }
    }
  },

  /** A line that ends too early. */
  CUT {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
    }
  },

  /** A part of a line again and again. */
  MULTIPLY {
    @Override
    void change(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      int from = random.nextInt(line.length() + 1);
      int to = from + random.nextInt(line.length() + 1 - from);
      String part = line.substring(from, to).repeat(1 + random.nextInt(60));
      lines.set(at, line.substring(0, from) + part + line.substring(to));
    }
  };

  /** Changes the line at {@code at}, or others because of it. */
  abstract void change(List<String> lines, int at, Random random);

  private static int endOfName(String line) {
    int colon = line.indexOf(':');
    int bar = line.indexOf('|');
    return bar >= 0 && bar < colon ? bar : colon;
  }

  /** All before the key: blanks and dashes. */
  private static String indent(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.startsWith("- ", end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static int startOfValue(String line) {
    int colon = line.indexOf(": ");
    return colon >= 0 ? colon + 2 : indent(line).length();
  }

  private static String value(String line) {
    return line.substring(startOfValue(line));
  }

  private static void setValue(List<String> lines, int at, String value) {
    String line = lines.get(at);
    int start = startOfValue(line);
    if (start > 0) {
      lines.set(at, line.substring(0, start) + value);
    } else if (line.endsWith(":")) {
      lines.set(at, line + ' ' + value);
    }
  }

  private static void setKeyAndValue(List<String> lines, int at, String modifiers, String value) {
    String line = lines.get(at);
    int end = endOfName(line);
    if (end > 0) {
      lines.set(at, line.substring(0, end) + modifiers + ": " + value);
    } else {
      setValue(lines, at, value);
    }
  }

  private static boolean isCondition(String line) {
    return line.stripLeading().startsWith("condition:");
  }

  private static void setCondition(List<String> lines, String condition) {
    for (int i = 0; i < lines.size(); i++) {
      if (isCondition(lines.get(i))) {
        lines.set(i, indent(lines.get(i)) + "condition: " + condition);
      }
    }
  }
}
