package io.sigma4j.core.condition;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Repairs nothing: one error a condition, at the first word that does not fit. */
final class StopAtError extends DefaultErrorStrategy {

  @Override
  public void recover(Parser recognizer, RecognitionException exception) {
    while (recognizer.getCurrentToken().getType() != Token.EOF) {
      recognizer.consume();
    }
  }

  @Override
  protected @Nullable Token singleTokenDeletion(Parser recognizer) {
    return null;
  }

  @Override
  protected boolean singleTokenInsertion(Parser recognizer) {
    return false;
  }
}
