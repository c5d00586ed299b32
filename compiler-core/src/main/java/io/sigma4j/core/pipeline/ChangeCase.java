package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code case}: texts in other letters. */
enum ChangeCase implements Transformation.OfLeaves {
  LOWER,
  UPPER,
  SNAKE_CASE;

  static Optional<ChangeCase> read(Parameters step) {
    String word = step.word("method", "lower", List.of("lower", "upper", "snake_case"));
    return Optional.of(valueOf(word.toUpperCase(Locale.ROOT)));
  }

  @Override
  public Reduced rewrite(Leaf leaf, Selection selection) {
    if (!(leaf.value() instanceof Value.Text text)) {
      return new Reduced.Kept(leaf.expr());
    }
    List<Token> tokens = text.pattern().tokens().stream().map(this::changed).toList();
    Value value = RuleContents.text(new TextPattern(tokens, text.pattern().cased()));
    return new Reduced.Kept(leaf.with(value, selection.step().touch(Touch.Kind.CHANGED)));
  }

  private Token changed(Token token) {
    return token instanceof Token.Literal literal
        ? new Token.Literal(changed(literal.text()))
        : token;
  }

  private String changed(String text) {
    return switch (this) {
      case LOWER -> text.toLowerCase(Locale.ROOT);
      case UPPER -> text.toUpperCase(Locale.ROOT);
      case SNAKE_CASE -> snake(text);
    };
  }

  private static String snake(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
        out.append('_');
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }
}
