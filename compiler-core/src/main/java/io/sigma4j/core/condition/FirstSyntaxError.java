package io.sigma4j.core.condition;

import java.util.Objects;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** The first token that does not fit, and what would; later errors are only its consequences. */
final class FirstSyntaxError extends BaseErrorListener {

  private @Nullable Token found;
  private @Nullable IntervalSet expected;

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object symbol,
      int line,
      int column,
      String message,
      @Nullable RecognitionException exception) {
    if (found != null || !(recognizer instanceof Parser parser)) {
      return;
    }
    found = (Token) symbol;
    expected = exception == null ? parser.getExpectedTokens() : exception.getExpectedTokens();
  }

  boolean isPresent() {
    return found != null;
  }

  /** The token that does not fit, the end of the text maybe. */
  Token found() {
    return Objects.requireNonNull(found);
  }

  boolean expects(int tokenType) {
    return Objects.requireNonNull(expected).contains(tokenType);
  }
}
