package io.sigma4j.core.condition;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The text of a condition, its tokens, and where they stand in the file. */
final class ConditionText {

  private final YamlScalar scalar;
  private final int[] offsets;

  private ConditionText(YamlScalar scalar, int[] offsets) {
    this.scalar = scalar;
    this.offsets = offsets;
  }

  static ConditionText of(YamlScalar scalar) {
    return new ConditionText(scalar, offsets(scalar.text()));
  }

  /**
   * Tokens count code points, scalars UTF-16 units: the offset of each code point if they differ.
   */
  private static int[] offsets(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[points + 1];
    for (int i = 0, offset = 0; i <= points; i++) {
      offsets[i] = offset;
      offset += i < points ? Character.charCount(text.codePointAt(offset)) : 0;
    }
    return offsets;
  }

  /** Every token, the end among them. */
  CommonTokenStream tokens() {
    SigmaConditionLexer lexer = new SigmaConditionLexer(CharStreams.fromString(scalar.text()));
    lexer.removeErrorListeners();
    CommonTokenStream stream = new CommonTokenStream(lexer);
    stream.fill();
    return stream;
  }

  /** The whole scalar. */
  Location location() {
    return scalar.location();
  }

  Location location(Token token) {
    return location(token, token);
  }

  Location location(ParserRuleContext tree) {
    return location(tree.getStart(), tree.getStop());
  }

  Location location(Token first, Token last) {
    return scalar.part(offset(first.getStartIndex()), offset(last.getStopIndex() + 1));
  }

  private int offset(int codePoint) {
    return offsets.length == 0 ? codePoint : offsets[codePoint];
  }
}
