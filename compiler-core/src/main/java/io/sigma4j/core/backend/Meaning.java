package io.sigma4j.core.backend;

import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Origins;
import io.sigma4j.core.pass.Passes;
import io.sigma4j.core.pipeline.Branch;
import io.sigma4j.core.pipeline.FieldName;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.pipeline.QueryEdit;
import io.sigma4j.core.pipeline.SourceNames;
import io.sigma4j.core.rule.SigmaRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One condition of a rule, ready for backends.
 *
 * @param rule as written: metadata, log source
 * @param branches what the condition means, one for each way in which the target may hold the
 *     events; one or more
 * @param fields those to show
 * @param ending what pipelines make of the query
 */
public record Meaning(
    SigmaRule rule, List<Branch> branches, List<FieldName> fields, Ending ending) {

  /**
   * What pipelines make of a query.
   *
   * @param edits in order
   * @param source the log source by then
   */
  public record Ending(List<QueryEdit> edits, SourceNames source) {
    public Ending {
      edits = List.copyOf(edits);
    }
  }

  public Meaning {
    branches = List.copyOf(branches);
    fields = List.copyOf(fields);
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("no branch: " + rule.metadata().title());
    }
  }

  /** A condition without any pipeline. */
  public Meaning(SigmaRule rule, Expr expr) {
    this(
        rule,
        List.of(Branch.of(expr)),
        FieldName.of(rule),
        new Ending(List.of(), SourceNames.of(rule.logSource())));
  }

  /** The part of the condition that one branch finds. */
  public Meaning in(Branch branch) {
    return new Meaning(rule, List.of(branch), fields, ending);
  }

  /** What the condition means in all branches together, normalised. */
  public Expr expr() {
    if (branches.size() == 1) {
      return branches.get(0).expr();
    }
    return Passes.normalise(Or.of(branches.stream().map(Branch::expr).distinct().toList()));
  }

  /** What fields are in all branches alike. */
  public FieldTypes types() {
    FieldTypes types = types(branches.get(0));
    for (Branch branch : branches.subList(1, branches.size())) {
      types = types.and(types(branch));
    }
    return types;
  }

  private static FieldTypes types(Branch branch) {
    List<String> tables = branch.state().list(Branch.TABLE);
    return tables.size() == 1 ? branch.types().in(tables.get(0)) : branch.types().everywhere();
  }

  /**
   * What pipelines set under a key, in all branches.
   *
   * @return none if a branch has none, as its events may be anywhere
   */
  public List<String> state(String key) {
    Set<String> values = new LinkedHashSet<>();
    for (Branch branch : branches) {
      List<String> own = branch.state().list(key);
      if (own.isEmpty()) {
        return List.of();
      }
      values.addAll(own);
    }
    return new ArrayList<>(values);
  }

  /** The place in the rule that holds all that the condition looks for. */
  public Origin origin() {
    return Origins.around(expr());
  }
}
