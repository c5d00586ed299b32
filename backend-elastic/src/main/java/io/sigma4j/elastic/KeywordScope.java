package io.sigma4j.elastic;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.regex.LuceneLetters;

/**
 * What a search in all fields sees, and what not. Wildcards and regular expressions look at fields
 * of texts only: never at numbers, booleans, times and addresses.
 */
public final class KeywordScope {

  private static final String NAME_FIELD = "name the field that holds the value";

  private final FieldTypes types;
  private final LuceneLetters untyped;

  /**
   * The fields of an index.
   *
   * @param untyped what fields do to case of which nobody said what they are
   */
  public KeywordScope(FieldTypes types, LuceneLetters untyped) {
    this.types = types;
    this.untyped = untyped;
  }

  /**
   * How a search is written so that it finds either case: letters must be written out in both forms
   * as soon as a field keeps case, which does no harm in those that don't.
   */
  public LuceneLetters letters() {
    boolean kept = untyped == LuceneLetters.AS_THEY_ARE || has(FieldKind.KEYWORD);
    return kept ? LuceneLetters.AS_THEY_ARE : LuceneLetters.LOWERED;
  }

  private boolean has(FieldKind kind) {
    for (FieldType type : types.all().values()) {
      if (type.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The outcome of a search written with {@link #letters}, and what it loses. */
  public <T> Outcome<T> limited(Outcome<T> outcome, Keyword keyword) {
    if (outcome.value().isEmpty()) {
      return outcome;
    }
    Outcome<T> limited = outcome;
    if (!OtherValues.exclude(keyword.value())) {
      limited = limited.with(onlyTexts(keyword));
    }
    if (has(FieldKind.TEXT)) {
      limited = limited.with(wordByWord(keyword));
    }
    return isFoldedSomewhere() && mindsCase(keyword.value())
        ? limited.with(caseFolded(keyword))
        : limited;
  }

  /** Whether a search that is written for kept case also looks at fields that fold it. */
  private boolean isFoldedSomewhere() {
    return letters() == LuceneLetters.AS_THEY_ARE
        && (untyped == LuceneLetters.LOWERED || has(FieldKind.CASELESS));
  }

  /** Whether upper and lower case of what is searched are not the same. */
  public static boolean mindsCase(Value value) {
    if (value instanceof Value.Regex regex) {
      return !RegexCase.isIgnoredBy(regex.tree());
    }
    return value instanceof Value.Text text
        && text.pattern().cased()
        && text.pattern().hasLetters();
  }

  private static Loss onlyTexts(Keyword keyword) {
    return Loss.approximate(
        DiagnosticCode.NUMBERS_NOT_SEARCHED,
        Effect.FEWER,
        "a search in all fields only looks at texts, not at numbers, times and addresses",
        NAME_FIELD,
        keyword.origin());
  }

  private static Loss wordByWord(Keyword keyword) {
    return Loss.approximate(
        DiagnosticCode.KEYWORD_APPROXIMATE,
        Effect.FEWER,
        "fields of type text are searched word by word",
        NAME_FIELD,
        keyword.origin());
  }

  private static Loss caseFolded(Keyword keyword) {
    return Loss.approximate(
        DiagnosticCode.KEYWORD_APPROXIMATE,
        Effect.MORE,
        "some fields do not keep the case of letters",
        NAME_FIELD,
        keyword.origin());
  }
}
