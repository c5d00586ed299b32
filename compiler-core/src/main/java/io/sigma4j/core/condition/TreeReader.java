package io.sigma4j.core.condition;

import io.sigma4j.core.condition.SigmaConditionParser.AggregationContext;
import io.sigma4j.core.condition.SigmaConditionParser.CalculationContext;
import io.sigma4j.core.condition.SigmaConditionParser.ConditionContext;
import io.sigma4j.core.condition.SigmaConditionParser.ConjunctionContext;
import io.sigma4j.core.condition.SigmaConditionParser.DisjunctionContext;
import io.sigma4j.core.condition.SigmaConditionParser.FieldContext;
import io.sigma4j.core.condition.SigmaConditionParser.NegationContext;
import io.sigma4j.core.condition.SigmaConditionParser.OperandContext;
import io.sigma4j.core.condition.SigmaConditionParser.PatternContext;
import io.sigma4j.core.condition.SigmaConditionParser.QuantifierContext;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** From ANTLR's tree of a condition without syntax errors to ours. */
final class TreeReader {

  private static final int MOST_DIGITS = 9;

  private final ConditionText text;
  private final List<Diagnostic> lints = new ArrayList<>();
  private Optional<Diagnostic> error = Optional.empty();
  private Optional<Token> capital = Optional.empty();

  TreeReader(ConditionText text) {
    this.text = text;
  }

  /** The tree and remarks on it, or nothing and an error. */
  Optional<ParsedCondition> read(ConditionContext tree, Diagnostics diagnostics) {
    Condition condition = disjunction(tree.disjunction());
    Optional<Aggregation> aggregation =
        Optional.ofNullable(tree.aggregation()).map(this::aggregation);
    if (error.isPresent()) {
      diagnostics.add(error.get());
      return Optional.empty();
    }
    capital.map(this::capitals).ifPresent(diagnostics::add);
    diagnostics.addAll(lints);
    return Optional.of(new ParsedCondition(condition, aggregation));
  }

  private Condition disjunction(DisjunctionContext tree) {
    tree.OR().forEach(this::keyword);
    return joined(tree.conjunction(), this::conjunction, Condition.Or::new);
  }

  private Condition conjunction(ConjunctionContext tree) {
    tree.AND().forEach(this::keyword);
    return joined(tree.negation(), this::negation, Condition.And::new);
  }

  private static <T> Condition joined(
      List<T> trees, Function<T, Condition> read, Function<List<Condition>, Condition> join) {
    if (trees.size() == 1) {
      return read.apply(trees.get(0));
    }
    return join.apply(trees.stream().map(read).toList());
  }

  private Condition negation(NegationContext tree) {
    Condition condition = operand(tree.operand());
    List<TerminalNode> negations = tree.NOT();
    for (int i = negations.size() - 1; i >= 0; i--) {
      keyword(negations.get(i));
      condition =
          new Condition.Not(condition, text.location(negations.get(i).getSymbol(), tree.getStop()));
    }
    return condition;
  }

  private Condition operand(OperandContext tree) {
    if (tree.disjunction() != null) {
      return disjunction(tree.disjunction());
    }
    if (tree.name() != null) {
      return new Condition.Identifier(tree.name().getText(), text.location(tree));
    }
    keyword(tree.OF());
    return new Condition.Selector(
        quantifier(tree.quantifier()), pattern(tree.pattern()), text.location(tree));
  }

  private NamePattern pattern(PatternContext tree) {
    if (tree.name() != null && tree.name().THEM() != null) {
      keyword(tree.name().THEM());
      return NamePattern.them();
    }
    return new NamePattern(tree.getText());
  }

  private Quantifier quantifier(QuantifierContext tree) {
    if (tree.ALL() != null) {
      keyword(tree.ALL());
      return Quantifier.all();
    }
    if (tree.ANY() != null) {
      keyword(tree.ANY());
      return Quantifier.any();
    }
    return counted(tree);
  }

  private Quantifier counted(QuantifierContext tree) {
    String digits = tree.getText();
    if (digits.length() > MOST_DIGITS) {
      fail(tree, "`%s` is too large a number".formatted(digits), "write `all of`");
      return Quantifier.any();
    }
    int count = Integer.parseInt(digits);
    if (count == 0) {
      fail(tree, "`0 of` always holds", "write `not 1 of` for none of them");
      return Quantifier.any();
    }
    if (count > 1) {
      lints.add(beyondSpecification(tree, count));
    }
    return Quantifier.atLeast(count);
  }

  private Aggregation aggregation(AggregationContext tree) {
    if (tree.NEAR() != null) {
      keyword(tree.NEAR());
      return new Aggregation.Near(disjunction(tree.disjunction()), text.location(tree));
    }
    Optional.ofNullable(tree.BY()).ifPresent(this::keyword);
    CalculationContext calculation = tree.calculation();
    return new Aggregation.Figure(
        function(calculation),
        Optional.ofNullable(calculation.field()).map(this::field),
        tree.field().stream().map(this::field).toList(),
        comparison(tree.COMPARE().getText()),
        new BigDecimal(tree.threshold().getText()),
        text.location(tree));
  }

  private Aggregation.Function function(CalculationContext tree) {
    keyword((TerminalNode) tree.getChild(0));
    return switch (tree.getStart().getType()) {
      case SigmaConditionParser.COUNT -> Aggregation.Function.COUNT;
      case SigmaConditionParser.MIN -> Aggregation.Function.MIN;
      case SigmaConditionParser.MAX -> Aggregation.Function.MAX;
      case SigmaConditionParser.AVG -> Aggregation.Function.AVG;
      case SigmaConditionParser.SUM -> Aggregation.Function.SUM;
      default -> throw new IllegalStateException("no function: " + tree.getText());
    };
  }

  private Aggregation.Field field(FieldContext tree) {
    return new Aggregation.Field(tree.getText(), text.location(tree));
  }

  private static Aggregation.Comparison comparison(String sign) {
    return switch (sign) {
      case ">" -> Aggregation.Comparison.GREATER;
      case ">=" -> Aggregation.Comparison.GREATER_OR_EQUAL;
      case "<" -> Aggregation.Comparison.LESS;
      case "<=" -> Aggregation.Comparison.LESS_OR_EQUAL;
      case "=", "==" -> Aggregation.Comparison.EQUAL;
      default -> throw new IllegalStateException("no comparison: " + sign);
    };
  }

  /** Remembers the first keyword in capitals: one remark a condition is enough. */
  private void keyword(TerminalNode word) {
    Token token = word.getSymbol();
    boolean first = capital.map(c -> token.getStartIndex() < c.getStartIndex()).orElse(true);
    if (first && word.getText().chars().anyMatch(Character::isUpperCase)) {
      capital = Optional.of(token);
    }
  }

  private Diagnostic capitals(Token token) {
    String word = token.getText();
    return Diagnostic.at(
            DiagnosticCode.UPPER_CASE_OPERATOR,
            text.location(token),
            "the operator `%s` is not in small letters".formatted(word))
        .withHelp(
            "write `%s`: not every tool reads capitals".formatted(word.toLowerCase(Locale.ROOT)));
  }

  private Diagnostic beyondSpecification(QuantifierContext tree, int count) {
    return Diagnostic.at(
            DiagnosticCode.COUNTED_SELECTOR,
            text.location(tree),
            "the Sigma specification only knows `1 of`, `any of` and `all of`")
        .withHelp("read as: at least %d of the detections match".formatted(count));
  }

  private void fail(ParserRuleContext tree, String message, String help) {
    if (error.isEmpty()) {
      error =
          Optional.of(
              Diagnostic.at(DiagnosticCode.CONDITION_SYNTAX, text.location(tree), message)
                  .withHelp(help));
    }
  }
}
