package io.sigma4j.core.condition;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
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

  /** Tells of the innermost place where the word could have stood, where the most would fit. */
  @Override
  public void sync(Parser recognizer) {
    if (nextTokensContext != null
        && !recognizer.isExpectedToken(recognizer.getCurrentToken().getType())) {
      throw new InputMismatchException(recognizer, nextTokensState, nextTokensContext);
    }
    super.sync(recognizer);
  }

  /** Forgets that place when a word fits. */
  @Override
  public void reportMatch(Parser recognizer) {
    super.reportMatch(recognizer);
    nextTokensContext = null;
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
