package io.sigma4j.core.backend;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a dialect says every {@link Op} of a field of one kind. Total: an operator is a form, or
 * several to be tried in order, or it is unsupported; one that was forgotten is named when the
 * table is built. Only the list forms may be absent: lists are alternatives then.
 */
public final class OpTable {

  private static final Set<Op> LIST_FORMS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Op.ONE_OF,
              Op.ONE_OF_CASED,
              Op.ONE_OF_NUMBERS,
              Op.CONTAINS_ONE_OF,
              Op.CONTAINS_ONE_OF_CASED,
              Op.CIDR_ONE_OF));

  private final Map<Op, List<Form>> forms;

  private OpTable(Map<Op, List<Form>> forms) {
    this.forms = forms;
  }

  private sealed interface Form {
    record Exact(Template template) implements Form {}

    record Approximate(
        Template template, DiagnosticCode code, Effect effect, String why, String help)
        implements Form {}

    record Unsupported(Refusal refusal) implements Form {}
  }

  /** A table to be filled for that dialect. */
  public static Builder in(Dialect dialect) {
    return new Builder(dialect);
  }

  /** Whether the table has a form for that operator; all but list forms are there. */
  public boolean has(Op op) {
    return forms.containsKey(op);
  }

  /** The predicate for the operator of a single value. */
  public Outcome<Term> lower(Operands operands) {
    return lower(Op.of(operands.value()), operands);
  }

  /**
   * The predicate: the first form whose holes take the operands, else what the last one lacks.
   *
   * @param op an operator that this table has
   */
  public Outcome<Term> lower(Op op, Operands operands) {
    Optional<Refusal> refusal = Optional.empty();
    for (Form form : forms.getOrDefault(op, List.of())) {
      if (form instanceof Form.Unsupported unsupported) {
        return Outcome.refused(refusal.orElse(unsupported.refusal()).at(operands.origin()));
      }
      Template template =
          form instanceof Form.Exact exact
              ? exact.template()
              : ((Form.Approximate) form).template();
      Template.Filled filled = template.fill(operands);
      if (filled.fragment().isPresent()) {
        Outcome<Term> outcome = Outcome.exact(new Term.Leaf(filled.fragment().get()));
        return form instanceof Form.Approximate loss
            ? outcome.with(
                Loss.approximate(
                    loss.code(), loss.effect(), loss.why(), loss.help(), operands.origin()))
            : outcome;
      }
      refusal = filled.refusal();
    }
    return Outcome.refused(
        refusal
            .orElseThrow(() -> new IllegalStateException("no form for " + op))
            .at(operands.origin()));
  }

  /** A table in progress. */
  public static final class Builder {

    private final Dialect dialect;
    private final Map<Op, List<Form>> forms = new EnumMap<>(Op.class);

    private Builder(Dialect dialect) {
      this.dialect = dialect;
    }

    /** All forms of {@code other}, to be replaced or added to. */
    public Builder like(OpTable other) {
      forms.putAll(other.forms);
      return this;
    }

    /** The operators to be described next; what was said of them before is dropped. */
    public Row on(Op... ops) {
      for (Op op : ops) {
        forms.put(op, new ArrayList<>());
      }
      return new Row(this, List.of(ops));
    }

    private void add(List<Op> ops, Form form) {
      for (Op op : ops) {
        forms.computeIfAbsent(op, key -> new ArrayList<>()).add(form);
      }
    }

    /**
     * The table.
     *
     * @throws IllegalStateException if an operator was forgotten, with its name
     */
    public OpTable build() {
      Set<Op> missing = EnumSet.allOf(Op.class);
      missing.removeAll(LIST_FORMS);
      missing.removeAll(forms.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalStateException(dialect.name() + " forgets " + missing);
      }
      Map<Op, List<Form>> copy = new EnumMap<>(Op.class);
      forms.forEach((op, list) -> copy.put(op, List.copyOf(list)));
      return new OpTable(copy);
    }
  }

  /** The forms of some operators, tried in the order in which they are added. */
  public static final class Row {

    private final Builder table;
    private final List<Op> ops;

    private Row(Builder table, List<Op> ops) {
      this.table = table;
      this.ops = ops;
    }

    /** An exact form. */
    public Row as(String template) {
      table.add(ops, new Form.Exact(table.dialect.template(template)));
      return this;
    }

    /** A form that finds more or fewer events, and why. */
    public Row approximately(
        String template, DiagnosticCode code, Effect effect, String why, String help) {
      table.add(
          ops, new Form.Approximate(table.dialect.template(template), code, effect, why, help));
      return this;
    }

    /** No form (any more), and why; what an earlier form declined goes before this. */
    public Row unsupported(DiagnosticCode code, String why, String help) {
      table.add(ops, new Form.Unsupported(new Refusal(code, why, help)));
      return this;
    }

    /** The next operators. */
    public Row on(Op... next) {
      return table.on(next);
    }

    /** The table, if none was forgotten. */
    public OpTable build() {
      return table.build();
    }
  }
}
