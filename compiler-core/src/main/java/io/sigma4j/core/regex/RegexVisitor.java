package io.sigma4j.core.regex;

/**
 * A function over the kinds of {@link Regex}.
 *
 * @param <R> what it gives
 */
public interface RegexVisitor<R> {

  R visitLiteral(Regex.Literal literal);

  R visitCharacterClass(Regex.CharacterClass characterClass);

  R visitAnchor(Regex.Anchor anchor);

  R visitGroup(Regex.Group group);

  R visitLookaround(Regex.Lookaround lookaround);

  R visitBackreference(Regex.Backreference backreference);

  R visitSequence(Regex.Sequence sequence);

  R visitAlternation(Regex.Alternation alternation);

  R visitRepeat(Regex.Repeat repeat);
}
