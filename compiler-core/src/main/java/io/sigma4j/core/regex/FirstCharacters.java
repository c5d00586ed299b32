package io.sigma4j.core.regex;

import java.util.List;

/** With which characters a match can start, at most; a match of no character starts with none. */
final class FirstCharacters implements RegexVisitor<CharacterSet> {

  private static final CharacterSet NONE = new CharacterSet(List.of());
  private static final FirstCharacters VISITOR = new FirstCharacters();

  private FirstCharacters() {}

  static CharacterSet of(Regex regex) {
    return regex.accept(VISITOR);
  }

  static CharacterSet of(List<Regex> parts) {
    CharacterSet.Builder first = CharacterSet.builder();
    for (Regex part : parts) {
      first.add(of(part));
      if (RegexWidth.of(part).min() > 0) {
        break;
      }
    }
    return first.build();
  }

  @Override
  public CharacterSet visitLiteral(Regex.Literal literal) {
    return literal.folding().variants(literal.text().codePointAt(0));
  }

  @Override
  public CharacterSet visitCharacterClass(Regex.CharacterClass characterClass) {
    return characterClass.set();
  }

  @Override
  public CharacterSet visitAnchor(Regex.Anchor anchor) {
    return NONE;
  }

  @Override
  public CharacterSet visitGroup(Regex.Group group) {
    return of(group.body());
  }

  @Override
  public CharacterSet visitLookaround(Regex.Lookaround lookaround) {
    return NONE;
  }

  @Override
  public CharacterSet visitBackreference(Regex.Backreference backreference) {
    return CharacterSet.ALL;
  }

  @Override
  public CharacterSet visitSequence(Regex.Sequence sequence) {
    return of(sequence.parts());
  }

  @Override
  public CharacterSet visitAlternation(Regex.Alternation alternation) {
    CharacterSet.Builder first = CharacterSet.builder();
    alternation.branches().forEach(branch -> first.add(of(branch)));
    return first.build();
  }

  @Override
  public CharacterSet visitRepeat(Regex.Repeat repeat) {
    return of(repeat.body());
  }
}
