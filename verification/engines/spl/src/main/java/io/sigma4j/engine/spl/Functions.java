package io.sigma4j.engine.spl;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The documented evaluation functions. */
final class Functions {

  private static final int MANY = Integer.MAX_VALUE;

  private static final Map<String, Function> TABLE = table();

  private final Map<String, Function> functions = new HashMap<>();

  private Functions() {}

  private static Map<String, Function> table() {
    Functions table = new Functions();
    table.addConditions();
    table.addTexts();
    table.addNumbers();
    table.addMultivalues();
    table.addParseOnly();
    return Map.copyOf(table.functions);
  }

  /** Finds a function; its name must be in lower case unless any case is allowed. */
  static Function find(String name, boolean anyCase, int position) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TABLE.get(anyCase ? lower : name))
        .orElseThrow(() -> SplException.syntax(position, "unknown function " + name + hint(lower)));
  }

  private static String hint(String lower) {
    return TABLE.containsKey(lower) ? "; it is written " + lower : "";
  }

  private void addConditions() {
    add("case", 2, MANY, Type.ARGUMENT, ConditionFunctions::caseOf);
    add("cidrmatch", 2, 2, Type.BOOLEAN, ConditionFunctions::cidrMatch);
    add("coalesce", 1, MANY, Type.ARGUMENT, ConditionFunctions::coalesce);
    add("false", 0, 0, Type.BOOLEAN, (evaluator, call, row) -> Value.Bool.FALSE);
    add("if", 3, 3, Type.ARGUMENT, ConditionFunctions::ifElse);
    add("in", 2, MANY, Type.BOOLEAN, ConditionFunctions::in);
    add("like", 2, 2, Type.BOOLEAN, ConditionFunctions::like);
    add("match", 2, 2, Type.BOOLEAN, ConditionFunctions::match);
    add("null", 0, 0, Type.NULL, (evaluator, call, row) -> Value.Null.NULL);
    add("nullif", 2, 2, Type.VALUE, ConditionFunctions::nullIf);
    add("searchmatch", 1, 1, Type.BOOLEAN, ConditionFunctions::searchMatch);
    add("true", 0, 0, Type.BOOLEAN, (evaluator, call, row) -> Value.Bool.TRUE);
    add("validate", 2, MANY, Type.ARGUMENT, ConditionFunctions::validate);
    add("isnull", 1, 1, Type.BOOLEAN, ConditionFunctions::isNull);
    add("isnotnull", 1, 1, Type.BOOLEAN, ConditionFunctions::isNotNull);
    add("isnum", 1, 1, Type.BOOLEAN, ConditionFunctions::isNum);
    add("isint", 1, 1, Type.BOOLEAN, ConditionFunctions::isInt);
    add("isstr", 1, 1, Type.BOOLEAN, ConditionFunctions::isStr);
    add("isbool", 1, 1, Type.BOOLEAN, ConditionFunctions::isBool);
  }

  private void addTexts() {
    add("len", 1, 1, Type.NUMBER, TextFunctions::len);
    add("lower", 1, 1, Type.STRING, TextFunctions::lower);
    add("upper", 1, 1, Type.STRING, TextFunctions::upper);
    add("trim", 1, 2, Type.STRING, TextFunctions::trim);
    add("ltrim", 1, 2, Type.STRING, TextFunctions::ltrim);
    add("rtrim", 1, 2, Type.STRING, TextFunctions::rtrim);
    add("substr", 2, 3, Type.STRING, TextFunctions::substr);
    add("replace", 3, 3, Type.STRING, TextFunctions::replace);
    add("tonumber", 1, 2, Type.NUMBER, TextFunctions::toNumber);
    add("tostring", 1, 2, Type.STRING, TextFunctions::toText);
    add("strftime", 2, 2, Type.STRING, TextFunctions::strftime);
  }

  private void addNumbers() {
    add("now", 0, 0, Type.NUMBER, NumberFunctions::now);
    add("time", 0, 0, Type.NUMBER, NumberFunctions::now);
    add("abs", 1, 1, Type.NUMBER, NumberFunctions.of(Math::abs));
    add("ceil", 1, 1, Type.NUMBER, NumberFunctions.of(Math::ceil));
    add("ceiling", 1, 1, Type.NUMBER, NumberFunctions.of(Math::ceil));
    add("floor", 1, 1, Type.NUMBER, NumberFunctions.of(Math::floor));
    add("sqrt", 1, 1, Type.NUMBER, NumberFunctions.of(Math::sqrt));
    add("exp", 1, 1, Type.NUMBER, NumberFunctions.of(Math::exp));
    add("ln", 1, 1, Type.NUMBER, NumberFunctions.of(Math::log));
    add("exact", 1, 1, Type.NUMBER, NumberFunctions.of(x -> x));
    add("pow", 2, 2, Type.NUMBER, NumberFunctions::pow);
    add("round", 1, 2, Type.NUMBER, NumberFunctions::round);
  }

  private void addMultivalues() {
    add("mvcount", 1, 1, Type.NUMBER, MultivalueFunctions::count);
    add("mvindex", 2, 3, Type.VALUE, MultivalueFunctions::index);
    add("mvjoin", 2, 2, Type.STRING, MultivalueFunctions::join);
    add("mvappend", 1, MANY, Type.VALUE, MultivalueFunctions::append);
    add("mvdedup", 1, 1, Type.VALUE, MultivalueFunctions::dedup);
    add("mvsort", 1, 1, Type.VALUE, MultivalueFunctions::sort);
    add("mvfind", 2, 2, Type.NUMBER, MultivalueFunctions::find);
    add("mvfilter", 1, 1, Type.VALUE, MultivalueFunctions::filter);
    add("split", 2, 2, Type.VALUE, MultivalueFunctions::split);
  }

  /** The documented functions that are checked only for their name and number of arguments. */
  private void addParseOnly() {
    parseOnly(Type.NUMBER, 1, 1, "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh");
    parseOnly(Type.NUMBER, 1, 1, "sin", "sinh", "tan", "tanh", "bit_not");
    parseOnly(Type.NUMBER, 2, 2, "atan2", "hypot", "bit_shift_left", "bit_shift_right", "sigfig");
    parseOnly(Type.NUMBER, 2, MANY, "bit_and", "bit_or", "bit_xor");
    parseOnly(Type.NUMBER, 1, 2, "log", "relative_time", "strptime");
    parseOnly(Type.NUMBER, 0, 0, "pi", "random");
    parseOnly(Type.VALUE, 1, MANY, "max", "min", "avg", "sum");
    parseOnly(Type.STRING, 1, MANY, "printf", "typeof", "urldecode");
    parseOnly(Type.STRING, 1, 1, "md5", "sha1", "sha256", "sha512");
    parseOnly(Type.VALUE, 1, 3, "commands", "ipmask", "lookup", "mvmap", "mvrange", "mvzip");
    parseOnly(Type.VALUE, 2, 2, "spath");
    parseOnly(Type.VALUE, 1, MANY, "toarray", "tomv", "toobject", "mv_to_json_array");
    parseOnly(Type.VALUE, 0, MANY, "json_array", "json_object", "json_append", "json_delete");
    parseOnly(Type.VALUE, 1, MANY, "json", "json_array_to_mv", "json_entries", "json_extend");
    parseOnly(Type.VALUE, 1, MANY, "json_extract", "json_extract_exact", "json_keys", "json_set");
    parseOnly(Type.VALUE, 1, MANY, "json_set_exact", "json_has_key_exact");
    parseOnly(Type.NUMBER, 1, 2, "todouble", "toint");
    parseOnly(Type.BOOLEAN, 1, 1, "tobool", "json_valid", "isarray", "isdouble", "ismv");
    parseOnly(Type.BOOLEAN, 1, 1, "isobject");
  }

  private void parseOnly(Type result, int min, int max, String... names) {
    for (String name : names) {
      put(name, min, max, result, Optional.empty());
    }
  }

  private void add(String name, int min, int max, Type result, Function.Body body) {
    put(name, min, max, result, Optional.of(body));
  }

  private void put(String name, int min, int max, Type result, Optional<Function.Body> body) {
    functions.put(name, new Function(name, min, max, result, body));
  }
}
