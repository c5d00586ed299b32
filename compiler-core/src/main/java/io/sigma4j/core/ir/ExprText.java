package io.sigma4j.core.ir;

import io.sigma4j.core.regex.PcreRegexPrinter;
import java.util.List;
import java.util.Locale;

/** The notation of the IR, for tests and messages: {@code (and (= Image * "\cmd.exe") (not …))}. */
final class ExprText implements ExprVisitor<StringBuilder>, ValueVisitor<StringBuilder> {

  private final StringBuilder out = new StringBuilder();

  private ExprText() {}

  static String of(Expr expr) {
    ExprText text = new ExprText();
    expr.accept(text);
    return text.out.toString();
  }

  @Override
  public StringBuilder visitAnd(And and) {
    return list("and", and.terms());
  }

  @Override
  public StringBuilder visitOr(Or or) {
    return list("or", or.terms());
  }

  @Override
  public StringBuilder visitNot(Not not) {
    return list("not", List.of(not.term()));
  }

  private StringBuilder list(String head, List<Expr> terms) {
    out.append('(').append(head);
    for (Expr term : terms) {
      out.append(' ');
      term.accept(this);
    }
    out.append(')');
    return out;
  }

  @Override
  public StringBuilder visitMatch(Match match) {
    out.append('(').append(match.field()).append(' ');
    match.value().accept(this);
    out.append(')');
    return out;
  }

  @Override
  public StringBuilder visitKeyword(Keyword keyword) {
    out.append("(keyword ");
    keyword.value().accept(this);
    out.append(')');
    return out;
  }

  @Override
  public StringBuilder visitText(Value.Text text) {
    out.append(text.pattern());
    return out;
  }

  @Override
  public StringBuilder visitNumeric(Value.Numeric number) {
    out.append(number.decimal());
    return out;
  }

  @Override
  public StringBuilder visitBool(Value.Bool bool) {
    out.append(bool.truth());
    return out;
  }

  @Override
  public StringBuilder visitPresent(Value.Present present) {
    out.append("present");
    return out;
  }

  @Override
  public StringBuilder visitRegex(Value.Regex regex) {
    out.append('/').append(PcreRegexPrinter.print(regex.tree())).append('/');
    return out;
  }

  @Override
  public StringBuilder visitCidr(Value.Cidr cidr) {
    out.append("in ").append(cidr.range());
    return out;
  }

  @Override
  public StringBuilder visitCompare(Value.Compare compare) {
    out.append(compare.relation().sign()).append(' ').append(compare.decimal());
    return out;
  }

  @Override
  public StringBuilder visitFieldReference(Value.FieldReference reference) {
    out.append(reference.cased() ? "cased " : "")
        .append(reference.shape().name().toLowerCase(Locale.ROOT))
        .append(" of ")
        .append(reference.field());
    return out;
  }

  @Override
  public StringBuilder visitTimePart(Value.TimePart part) {
    out.append(part.unit().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(part.relation().sign())
        .append(' ')
        .append(part.number().toPlainString());
    return out;
  }
}
