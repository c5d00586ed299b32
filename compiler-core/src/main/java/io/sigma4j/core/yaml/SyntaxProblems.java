package io.sigma4j.core.yaml;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in a rule author's words why the parser refused a text. */
final class SyntaxProblems {

  private static final String QUOTE = "put the value in single quotes";
  private static final String SPECIAL = "%@`*&!{[|>";

  private final SourceFile file;
  private final String text;
  private final Offsets offsets;
  private final int from;

  SyntaxProblems(SourceFile file, Offsets offsets, int from) {
    this.file = file;
    this.text = file.text();
    this.offsets = offsets;
    this.from = from;
  }

  /** The parser had read {@code index} characters of its part when it refused. */
  SyntaxProblem of(YamlEngineException refusal, int index) {
    if (refusal instanceof MarkedYamlEngineException marked) {
      return marked(marked);
    }
    if (refusal instanceof ReaderException) {
      return character(firstForbidden());
    }
    // The one refusal that the scanner gives no mark: a token where only a key could begin.
    int at = offsets.of(index);
    return SyntaxProblem.at(text, at, outOfPlace(at));
  }

  private SyntaxProblem marked(MarkedYamlEngineException refusal) {
    int at = refusal.getProblemMark().map(Mark::getIndex).map(offsets::of).orElse(from);
    int began = refusal.getContextMark().map(Mark::getIndex).map(offsets::of).orElse(at);
    String context = Optional.ofNullable(refusal.getContext()).orElse("");
    String problem = Optional.ofNullable(refusal.getProblem()).orElse("");
    return SyntaxProblem.at(text, at, explain(context, problem, began, at));
  }

  private Diagnostic explain(String context, String problem, int began, int at) {
    int tab = indentingTab(at);
    if (tab >= 0) {
      return Diagnostic.at(
              DiagnosticCode.YAML_TAB, place(tab, tab + 1), "the line is indented with a tab")
          .withHelp("indent with spaces");
    }
    if (context.contains("quoted scalar")) {
      return quoted(problem, began, at);
    }
    if (context.contains("flow mapping") || context.contains("flow sequence")) {
      return brackets(began, at);
    }
    if (context.contains("block scalar")) {
      return atWord(began, "nothing may follow `" + text.charAt(began) + "` in its line", QUOTE);
    }
    if (problem.contains("could not find expected ':'")) {
      return noColon(began);
    }
    return structure(problem, began, at);
  }

  private Diagnostic structure(String problem, int began, int at) {
    if (problem.contains("mapping values are not allowed")) {
      return secondColon(at);
    }
    if (began < text.length() && "*&!%".indexOf(text.charAt(began)) >= 0) {
      return special(began);
    }
    if (at < text.length() && SPECIAL.indexOf(text.charAt(at)) >= 0) {
      return special(at);
    }
    if (problem.contains("sequence entries are not allowed")) {
      return atWord(
          at,
          "a list cannot begin here",
          "begin the list in the line below the key, or quote the value if `-` is a part of it");
    }
    if (problem.contains("mapping keys are not allowed")) {
      return atWord(at, "`?` begins a key of its own here", QUOTE);
    }
    return problem.contains("<block end>") ? outOfPlace(at) : unknown(at);
  }

  private Diagnostic quoted(String problem, int began, int at) {
    if (problem.contains("end of stream") || problem.contains("document separator")) {
      return syntax(place(began, began + 1), "the quote that opens here is never closed")
          .withHelp("close the quote; inside single quotes write a quote twice");
    }
    int escape = text.lastIndexOf('\\', Math.min(at, text.length() - 1));
    int start = Math.max(began, escape);
    return syntax(
            place(start, Math.max(start + 1, Math.min(at + 1, text.length()))),
            "in double quotes a backslash begins an escape, and this is none")
        .withHelp("use single quotes, where a backslash is a backslash");
  }

  private Diagnostic brackets(int began, int at) {
    String bracket = text.substring(began, Math.min(began + 1, text.length()));
    Diagnostic diagnostic =
        syntax(
                place(began, began + 1),
                "the `" + bracket + "` that opens here is not closed as a map or list must be")
            .withHelp("put the value in single quotes if it is text: " + suggestion(began));
    return at == began || at >= text.length()
        ? diagnostic
        : diagnostic.withLabel(place(at, at + 1), "reading stopped here");
  }

  private Diagnostic noColon(int began) {
    int end = SyntaxProblem.lineEnd(text, began);
    String line = text.substring(began, end).strip();
    Location place = place(began, began + line.length());
    int colon = line.indexOf(':');
    if (colon > 0 && colon + 1 < line.length()) {
      int offset = began + colon;
      return syntax(place(offset, offset + 1), "there is no space after the colon")
          .withHelp(
              "write `" + clip(line.substring(0, colon) + ": " + line.substring(colon + 1)) + "`");
    }
    return syntax(place, "the line is no `key: value`")
        .withHelp("add the colon, or quote the whole text if it belongs to the value above");
  }

  private Diagnostic secondColon(int at) {
    int line = SyntaxProblem.lineStart(text, at);
    int first = text.indexOf(": ", line);
    if (first >= 0 && first < at) {
      int value = first + 2;
      return syntax(place(at, at + 1), "a second `: ` stands in the line")
          .withHelp("put the value in single quotes: " + suggestion(value));
    }
    int key = line;
    while (key < at && text.charAt(key) == ' ') {
      key++;
    }
    return syntax(
            place(key, Math.max(key + 1, at)),
            "the line is indented deeper than the one above it allows")
        .withHelp("give it the indentation of its neighbours, or quote the value above");
  }

  private Diagnostic special(int at) {
    char c = text.charAt(at);
    String name = c == '`' ? "a backtick" : "`" + c + "`";
    return atWord(
        at,
        "a value cannot begin with " + name + " unless it is quoted",
        "put the value in single quotes: " + suggestion(at));
  }

  private Diagnostic outOfPlace(int at) {
    int line = SyntaxProblem.lineStart(text, at);
    String before = text.substring(line, Math.min(at, text.length())).strip();
    if (before.endsWith("'") || before.endsWith("\"")) {
      return atWord(
          at,
          "text follows the closing quote",
          "quote the whole value; inside single quotes write a quote twice");
    }
    if (before.endsWith("}") || before.endsWith("]")) {
      return atWord(at, "text follows the closing bracket", QUOTE + " if the brackets are text");
    }
    return atWord(
        at,
        "the indentation of the line fits no line above",
        "indent it like the lines that it belongs to");
  }

  private Diagnostic unknown(int at) {
    return atWord(
        at,
        "the text cannot be read from here on",
        "check quotes and indentation of this line and the one before; quote values with special characters");
  }

  private SyntaxProblem character(int at) {
    int c = at < text.length() ? text.codePointAt(at) : 0;
    Diagnostic diagnostic =
        syntax(
                place(at, at + Character.charCount(c)),
                "the character U+%04X is not allowed in YAML".formatted(c))
            .withHelp(
                "delete it, or write it as an escape in double quotes: \"\\x%02x\"".formatted(c));
    return new SyntaxProblem(diagnostic, at, SyntaxProblem.lineStart(text, at), true);
  }

  private int firstForbidden() {
    int i = from;
    while (i < text.length() && isAllowed(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isAllowed(int c) {
    return org.snakeyaml.engine.v2.scanner.StreamReader.isPrintable(c);
  }

  private int indentingTab(int at) {
    int i = SyntaxProblem.lineStart(text, at);
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\t' && i <= at ? i : -1;
  }

  private Diagnostic atWord(int at, String message, String help) {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return syntax(place(at, Math.max(end, at + 1)), message).withHelp(help);
  }

  /** The rest of the line in single quotes. */
  private String suggestion(int at) {
    int end = SyntaxProblem.lineEnd(text, at);
    int comment = text.indexOf(" #", at);
    String value = text.substring(at, comment >= 0 && comment < end ? comment : end).strip();
    return "'" + clip(value.replace("'", "''")) + "'";
  }

  private static String clip(String value) {
    return value.length() <= 60 ? value : value.substring(0, 57) + "...";
  }

  private static Diagnostic syntax(Location location, String message) {
    return Diagnostic.at(DiagnosticCode.YAML_SYNTAX, location, message);
  }

  private Location place(int start, int end) {
    int last = Math.min(end, text.length());
    return new Location(file, new Span(Math.min(start, last), last));
  }
}
