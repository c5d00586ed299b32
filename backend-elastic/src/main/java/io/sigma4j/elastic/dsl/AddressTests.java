package io.sigma4j.elastic.dsl;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.Shape;
import io.sigma4j.elastic.AddressText;
import io.sigma4j.elastic.UntestableField;

/** The tests of a field of addresses, where {@code term} also takes a range. */
final class AddressTests extends FieldTests {

  AddressTests(Match match) {
    super(match, UntestableField.ADDRESSES);
  }

  @Override
  public Outcome<Clause> visitText(Value.Text text) {
    if (text.pattern().shape() != Shape.EXACT) {
      return super.visitText(text);
    }
    String address = text.pattern().text();
    return AddressText.isAddress(address)
        ? Outcome.exact(term(new Json.Text(address)))
        : refused(AddressText.notAnAddress(address));
  }

  @Override
  public Outcome<Clause> visitCidr(Value.Cidr cidr) {
    Outcome<Clause> clause = Outcome.exact(term(new Json.Text(cidr.range().toString())));
    return AddressText.holdsOtherFamily(cidr.range()) ? clause.with(otherFamily()) : clause;
  }

  private Loss otherFamily() {
    return Loss.approximate(
        DiagnosticCode.ADDRESS_APPROXIMATE,
        Effect.MORE,
        AddressText.OTHER_FAMILY,
        AddressText.EXCLUDE_FAMILY,
        match().origin());
  }
}
