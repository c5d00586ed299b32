package io.sigma4j.splunk;

import io.sigma4j.core.backend.LeafLowering;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Operands;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Polarity;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves in the language of the {@code where} command. Under NOT a test that may be null comes with
 * the question whether the field is there, so that it is false where it is not.
 */
record WhereLeaves(FieldTypes types) implements LeafLowering {

  /** Splunk's own field for the time of an event, in seconds since 1970. */
  private static final String EVENT_TIME = "_time";

  /** The most texts in one regular expression: PCRE limits the size of a compiled one. */
  private static final int LONGEST_LIST = 50;

  /** The most characters of those texts, of which some need 24 times as many bytes. */
  private static final int LONGEST_TEXT = 2_000;

  private static final List<Token> NO_TOKENS = List.of();

  @Override
  public Outcome<Term> match(Match match, Polarity polarity) {
    Outcome<Term> test = table(match).lower(Operands.of(match));
    if (match.value() instanceof Value.FieldReference reference) {
      Outcome<Term> guarded =
          guarded(test, match, List.of(match.field(), reference.field()), polarity);
      return reference.cased() ? singleValued(guarded, match, reference.field()) : guarded;
    }
    return guarded(test, match, List.of(match.field()), polarity);
  }

  private OpTable table(Match match) {
    if (match.value() instanceof Value.TimePart && match.field().equals(EVENT_TIME)) {
      return WhereDialect.SECONDS;
    }
    boolean fractions = types.of(match.field()).kind() == FieldKind.DOUBLE;
    return fractions ? WhereDialect.NUMBERS : WhereDialect.FIELDS;
  }

  private static Outcome<Term> guarded(
      Outcome<Term> test, Match match, List<String> fields, Polarity polarity) {
    if (polarity == Polarity.PLAIN || WhereDialect.NEVER_NULL.contains(Op.of(match.value()))) {
      return test;
    }
    List<Outcome<Term>> terms = new ArrayList<>();
    for (String field : fields) {
      terms.add(WhereDialect.FIELDS.lower(present(field, match)));
    }
    terms.add(test);
    return Outcome.all(terms).map(Term::all);
  }

  private static Operands present(String field, Match match) {
    boolean own = field.equals(match.field());
    return Operands.of(
        field, new Value.Present(), own ? match.origin() : match.origin().withoutKey());
  }

  /** Several values of the other field would be joined before their case could be kept. */
  private Outcome<Term> singleValued(Outcome<Term> lowered, Match match, String other) {
    FieldType type = types.of(other);
    if (type.multi()) {
      return Outcome.refused(
          Loss.refused(
              DiagnosticCode.FIELD_REFERENCE_NOT_EXPRESSIBLE,
              "`" + other + "` holds several values, which cannot be compared with their case",
              "leave `cased` out",
              match.origin()));
    }
    return type.kind() == FieldKind.UNKNOWN
        ? lowered.with(
            Loss.assumption(
                DiagnosticCode.SINGLE_VALUED_FIELDS,
                "a field that `fieldref` names is taken to hold one value",
                "give its type in a file of field types"))
        : lowered;
  }

  @Override
  public Outcome<Term> keyword(Keyword keyword, Polarity polarity) {
    return RawText.lower(keyword, WhereDialect.KEYWORDS);
  }

  @Override
  public boolean folds(String field, Op op) {
    return op == Op.CIDR || op == Op.NUMBER || Operators.isText(op);
  }

  @Override
  public Outcome<Term> oneOf(Op op, List<Match> matches, Polarity polarity) {
    Match first = matches.get(0);
    OpTable table = table(first);
    int most = op == Op.CIDR || table == WhereDialect.NUMBERS ? 1 : LONGEST_LIST;
    List<Outcome<Term>> parts = new ArrayList<>();
    for (int from = 0; from < matches.size(); ) {
      int to = end(matches, from, most);
      parts.add(table.lower(listForm(op), Operands.ofList(matches.subList(from, to))));
      from = to;
    }
    return guarded(Outcome.all(parts).map(Term::any), first, List.of(first.field()), polarity);
  }

  /** After the values from {@code from} on that go into one list; at least one. */
  private static int end(List<Match> matches, int from, int most) {
    int characters = length(matches.get(from).value());
    int to = from + 1;
    while (to < matches.size() && to - from < most) {
      characters += length(matches.get(to).value());
      if (characters > LONGEST_TEXT) {
        return to;
      }
      to++;
    }
    return to;
  }

  private static int length(Value value) {
    int length = 0;
    for (Token token : value instanceof Value.Text text ? text.pattern().tokens() : NO_TOKENS) {
      length += token instanceof Token.Literal literal ? literal.text().length() : 1;
    }
    return length;
  }

  private static Op listForm(Op op) {
    return op == Op.EQUALS ? Op.ONE_OF : op == Op.EQUALS_CASED ? Op.ONE_OF_CASED : op;
  }
}
