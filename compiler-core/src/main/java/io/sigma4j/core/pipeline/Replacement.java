package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What stands in for a match: text, and groups as {@code \1}, {@code \g<1>} or {@code \g<name>}.
 *
 * @param pieces in order
 */
record Replacement(List<Piece> pieces) {

  Replacement {
    pieces = List.copyOf(pieces);
  }

  /** A part of a replacement. */
  sealed interface Piece {

    /** Characters, or wildcards. */
    record Tokens(List<Token> tokens) implements Piece {}

    /** What a group matched. */
    record Group(int number) implements Piece {}
  }

  /**
   * Reads a replacement; what is wrong with it is reported.
   *
   * @param special whether wildcards in it are wildcards
   */
  static Optional<Replacement> read(
      YamlScalar scalar, RegexParameter regex, boolean special, Parameters step) {
    String text = scalar.text();
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '\\' || at + 1 == text.length()) {
        literal.append(c);
        at++;
        continue;
      }
      int end = referenceEnd(text, at);
      if (end < 0) {
        literal.append(special ? text.substring(at, at + 2) : escaped(text.charAt(at + 1)));
        at += 2;
        continue;
      }
      Optional<Integer> group = regex.group(name(text.substring(at, end)));
      if (group.isEmpty()) {
        step.unknown(
            scalar.part(at, end),
            "the regular expression has no group " + text.substring(at, end),
            name(text.substring(at, end)),
            regex.names().stream().filter(name -> !name.isEmpty()).toList());
        return Optional.empty();
      }
      addTokens(pieces, literal, special);
      pieces.add(new Piece.Group(group.get()));
      at = end;
    }
    addTokens(pieces, literal, special);
    return Optional.of(new Replacement(pieces));
  }

  private static void addTokens(List<Piece> pieces, StringBuilder literal, boolean special) {
    if (!literal.isEmpty()) {
      TextPattern pattern =
          special ? TextPattern.parse(literal.toString()) : TextPattern.literal(literal.toString());
      pieces.add(new Piece.Tokens(pattern.tokens()));
      literal.setLength(0);
    }
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\\' -> "\\";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      default -> "\\" + c;
    };
  }

  /** Offset after a reference to a group at {@code at}, or -1. */
  private static int referenceEnd(String text, int at) {
    char next = text.charAt(at + 1);
    if (next >= '1' && next <= '9') {
      boolean two = at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
      return at + (two ? 3 : 2);
    }
    int close = text.startsWith("\\g<", at) ? text.indexOf('>', at) : -1;
    return close < 0 ? -1 : close + 1;
  }

  private static String name(String reference) {
    return reference.startsWith("\\g<")
        ? reference.substring(3, reference.length() - 1)
        : reference.substring(1);
  }

  /** What stands in for one match in a text. */
  List<Token> tokens(Matcher match, PlainText text) {
    List<Token> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Tokens some) {
        out.addAll(some.tokens());
      } else {
        int group = ((Piece.Group) piece).number();
        if (match.start(group) >= 0) {
          out.addAll(text.part(match.start(group), match.end(group)));
        }
      }
    }
    return out;
  }
}
