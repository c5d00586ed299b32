package io.sigma4j.engine.eql;

import io.sigma4j.engine.model.Cidr;
import io.sigma4j.engine.model.IpAddress;
import java.util.List;
import java.util.stream.Collectors;

/** Computes one call of a function. */
final class FunctionEvaluator {

  private final Expr.Call call;
  private final List<Value> arguments;
  private final EqlOptions options;

  FunctionEvaluator(Expr.Call call, List<Value> arguments, EqlOptions options) {
    this.call = call;
    this.arguments = arguments;
    this.options = options;
  }

  Value evaluate() {
    if (call.function() == Function.NUMBER) {
      return new NumberParser(call.position(), options).parse(arguments);
    }
    if (arguments.stream().anyMatch(Value::isNull)) {
      return Value.Null.NULL;
    }
    if (call.function().isArithmetic()) {
      return new Arithmetic(call, options).compute(arguments.get(0), arguments.get(1));
    }
    return switch (call.function()) {
      case CONCAT ->
          new Value.Text(arguments.stream().map(Value::asText).collect(Collectors.joining()));
      case STRING -> new Value.Text(arguments.get(0).asText());
      case CIDR_MATCH -> cidrMatch();
      default -> new TextFunctions(call, arguments, options).evaluate();
    };
  }

  private Value cidrMatch() {
    Value source = arguments.get(0);
    IpAddress address =
        source instanceof Value.Ip ip
            ? ip.address()
            : IpAddress.parse(source.asText())
                .orElseThrow(() -> noAddress("'" + source.asText() + "' is not an IP address"));
    return Value.of(
        arguments.subList(1, arguments.size()).stream()
            .map(Value::asText)
            .map(text -> Cidr.parse(text).orElseThrow(() -> noAddress(text + " is no block")))
            .anyMatch(block -> block.contains(address)));
  }

  private EqlException noAddress(String message) {
    return EqlException.verification(call.position(), message);
  }
}
