package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.ArgumentParser.Brackets;
import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses the arguments of one command. */
final class CommandParser {

  private static final Set<String> SORT_TYPES = Set.of("auto", "num", "str", "ip");

  private final ParseContext context;
  private final ArgumentParser arguments;

  CommandParser(ParseContext context) {
    this.context = context;
    this.arguments = new ArgumentParser(context);
  }

  Command parse(Token name) {
    return switch (name.text()) {
      case "search" -> new Command.Search(new SearchParser(context).parse());
      case "where" -> where();
      case "eval" -> eval();
      case "regex" -> regex();
      case "rex" -> rex(name);
      case "stats", "eventstats", "streamstats" -> new StatsParser(context).parse(name);
      case "tstats" -> new StatsParser(context).parseTstats(name);
      case "bin", "bucket" -> bin(name);
      case "fields" -> fields();
      case "table" -> new Command.Table(globs(arguments.names()));
      case "rename" -> rename();
      case "sort" -> sort();
      case "head" -> head(name);
      case "dedup" -> dedup(name);
      case "fillnull" -> fillNull();
      case "multisearch" -> multiSearch(name);
      default -> arguments.parseOnly(name);
    };
  }

  /** A macro in the place of a command; more text may follow it. */
  Command macro(Token macro) {
    arguments.skip(Brackets.SEARCH);
    return new Command.ParseOnly(macro.text(), true, macro.start());
  }

  private Command where() {
    Expr condition = new ExprParser(context).parse();
    TypeChecker.requireBoolean(condition);
    return new Command.Where(condition);
  }

  private Command eval() {
    List<Command.Assignment> assignments = new ArrayList<>();
    do {
      Token field = arguments.name();
      context.expect(Kind.OPERATOR, Mode.ARGUMENTS);
      Expr value = new ExprParser(context).parse();
      TypeChecker.requireValue(value);
      if (field.text().contains("{") && field.is(Kind.WORD)) {
        throw SplException.unsupported(field.start(), "a field name made from a field's value");
      }
      assignments.add(new Command.Assignment(field.text(), value));
    } while (context.accept(Kind.COMMA, Mode.EVAL));
    return new Command.Eval(assignments);
  }

  private Command regex() {
    Token first = context.next(Mode.ARGUMENTS);
    Token operator = context.peek(Mode.ARGUMENTS);
    if (first.isWord("NOT")) {
      throw SplException.syntax(first.start(), "NOT is not valid in regex; use !=");
    }
    if (!operator.is(Kind.OPERATOR)) {
      return new Command.Regex("_raw", false, pattern(first));
    }
    context.next(Mode.ARGUMENTS);
    if (!first.is(Kind.WORD) && !first.is(Kind.STRING) && !first.is(Kind.NAME)) {
      throw context.unexpected(first, "a field name");
    }
    String field = first.is(Kind.STRING) ? Escapes.search(first.text()) : first.text();
    boolean negated = operator.isOperator("!=");
    return new Command.Regex(field, negated, pattern(context.next(Mode.ARGUMENTS)));
  }

  private PcreRegex pattern(Token token) {
    if (!token.is(Kind.STRING)) {
      throw context.unexpected(token, "a regular expression in quotation marks");
    }
    return PcreRegex.compile(Escapes.regex(token.text(), context.options()), token.start());
  }

  private Command rex(Token name) {
    String field = "_raw";
    String mode = "";
    int maxMatches = 1;
    Optional<Token> regex = Optional.empty();
    while (!context.peek(Mode.ARGUMENTS).endsStage()) {
      if (context.peek(Mode.ARGUMENTS).is(Kind.STRING) && regex.isEmpty()) {
        regex = Optional.of(context.next(Mode.ARGUMENTS));
        continue;
      }
      Token option = arguments.option(Set.of("field", "mode", "max_match", "offset_field"));
      Token value = arguments.name();
      switch (option.text()) {
        case "field" -> field = value.text();
        case "mode" -> mode = value.text();
        case "max_match" -> maxMatches = arguments.integer(value);
        default -> mode = "offset_field";
      }
    }
    Token quoted =
        regex.orElseThrow(
            () -> SplException.syntax(name.start(), "rex needs an expression in quotation marks"));
    if (!mode.isEmpty()) {
      return new Command.ParseOnly("rex with " + mode, false, name.start());
    }
    PcreRegex pattern = pattern(quoted);
    if (pattern.names().isEmpty()) {
      throw SplException.syntax(quoted.start(), "rex needs a named group to extract a field");
    }
    return new Command.Rex(field, pattern, maxMatches);
  }

  private Command bin(Token name) {
    Set<String> options = Set.of("bins", "minspan", "span", "start", "end", "aligntime");
    Optional<String> field = Optional.empty();
    Optional<String> target = Optional.empty();
    Command.Span span = new Command.Span(0, "none");
    while (!context.peek(Mode.ARGUMENTS).endsStage()) {
      if (arguments.isOption()) {
        Token option = arguments.option(options);
        Token value = arguments.name();
        span = option.isWord("span") ? arguments.span(value) : new Command.Span(0, option.text());
      } else if (field.isPresent() && context.peek(Mode.ARGUMENTS).isWordIgnoringCase("as")) {
        context.next(Mode.ARGUMENTS);
        target = Optional.of(arguments.name().text());
      } else if (field.isEmpty()) {
        field = Optional.of(arguments.name().text());
      } else {
        throw context.unexpected(context.next(Mode.ARGUMENTS), "an option of bin");
      }
    }
    String binned = field.orElseThrow(() -> SplException.syntax(name.start(), "bin needs a field"));
    return new Command.Bin(binned, span, target.orElse(binned), name.start());
  }

  private Command fields() {
    Token sign = context.peek(Mode.ARGUMENTS);
    boolean signed = sign.is(Kind.WORD) && sign.text().matches("[+-].*");
    if (signed) {
      context.lexer().moveTo(sign.start() + 1);
    }
    return new Command.Fields(!signed || sign.text().startsWith("+"), globs(arguments.names()));
  }

  private Command rename() {
    List<Command.Renaming> renamings = new ArrayList<>();
    do {
      Glob from = glob(arguments.name());
      Token as = context.next(Mode.ARGUMENTS);
      if (!as.isWordIgnoringCase("as")) {
        throw context.unexpected(as, "AS");
      }
      Token to = arguments.name();
      if (from.parts().size() != glob(to).parts().size()) {
        throw SplException.syntax(to.start(), "both names need the same number of wildcards");
      }
      renamings.add(new Command.Renaming(from, glob(to)));
    } while (context.accept(Kind.COMMA, Mode.ARGUMENTS)
        || !context.peek(Mode.ARGUMENTS).endsStage());
    return new Command.Rename(renamings);
  }

  private Command sort() {
    int limit = 10_000;
    Token first = context.peek(Mode.ARGUMENTS);
    if (arguments.isOption()) {
      arguments.option(Set.of("limit"));
      limit = arguments.integer(arguments.name());
    } else if (first.is(Kind.WORD) && first.text().matches("\\d+")) {
      limit = arguments.integer(context.next(Mode.ARGUMENTS));
    }
    List<Command.SortKey> keys = new ArrayList<>();
    boolean reversed = false;
    do {
      keys.add(sortKey());
      Token last = context.peek(Mode.ARGUMENTS);
      if (last.isWord("desc") || last.isWord("d")) {
        context.next(Mode.ARGUMENTS);
        reversed = true;
      }
    } while (!reversed
        && (context.accept(Kind.COMMA, Mode.ARGUMENTS)
            || !context.peek(Mode.ARGUMENTS).endsStage()));
    return new Command.Sort(limit, keys, reversed);
  }

  private Command.SortKey sortKey() {
    Token token = context.peek(Mode.ARGUMENTS);
    boolean signed = token.is(Kind.WORD) && token.text().matches("[+-].*");
    boolean descending = signed && token.text().startsWith("-");
    if (signed) {
      context.lexer().moveTo(token.start() + 1);
    }
    Token name = arguments.name();
    if (!SORT_TYPES.contains(name.text()) || !context.accept(Kind.LEFT_PAREN, Mode.ARGUMENTS)) {
      return new Command.SortKey(name.text(), descending, "auto");
    }
    Token field = arguments.name();
    context.expect(Kind.RIGHT_PAREN, Mode.ARGUMENTS);
    return new Command.SortKey(field.text(), descending, name.text());
  }

  private Command head(Token name) {
    Token first = context.peek(Mode.ARGUMENTS);
    if (first.endsStage()) {
      return new Command.Head(10);
    }
    if (first.is(Kind.WORD) && first.text().matches("\\d+")) {
      return new Command.Head(arguments.integer(context.next(Mode.ARGUMENTS)));
    }
    if (first.isWord("limit") && arguments.isOption()) {
      arguments.option(Set.of("limit"));
      return new Command.Head(arguments.integer(arguments.name()));
    }
    return arguments.parseOnly(name);
  }

  private Command dedup(Token name) {
    int count = 1;
    if (context.peek(Mode.ARGUMENTS).text().matches("\\d+")) {
      count = arguments.integer(context.next(Mode.ARGUMENTS));
    }
    List<String> fields = new ArrayList<>();
    boolean keepEmpty = false;
    boolean consecutive = false;
    while (!context.peek(Mode.ARGUMENTS).endsStage()) {
      if (arguments.isOption()) {
        Token option = arguments.option(Set.of("keepevents", "keepempty", "consecutive"));
        boolean value = arguments.bool(arguments.name());
        if (option.isWord("keepevents") && value) {
          arguments.skip(Brackets.SEARCH);
          return new Command.ParseOnly("dedup with keepevents", false, name.start());
        }
        keepEmpty |= option.isWord("keepempty") && value;
        consecutive |= option.isWord("consecutive") && value;
      } else if (context.peek(Mode.ARGUMENTS).isWordIgnoringCase("sortby")) {
        arguments.skip(Brackets.SEARCH);
        return new Command.ParseOnly("dedup with sortby", false, name.start());
      } else {
        fields.add(arguments.name().text());
        context.accept(Kind.COMMA, Mode.ARGUMENTS);
      }
    }
    if (fields.isEmpty()) {
      throw SplException.syntax(name.start(), "dedup needs a field");
    }
    return new Command.Dedup(count, fields, keepEmpty, consecutive);
  }

  private Command fillNull() {
    String value = "0";
    List<String> fields = new ArrayList<>();
    while (!context.peek(Mode.ARGUMENTS).endsStage()) {
      if (arguments.isOption()) {
        arguments.option(Set.of("value"));
        value = Escapes.search(arguments.name().text());
      } else {
        fields.add(arguments.name().text());
        context.accept(Kind.COMMA, Mode.ARGUMENTS);
      }
    }
    return new Command.FillNull(value, fields);
  }

  private Command multiSearch(Token name) {
    List<Pipeline> searches = new ArrayList<>();
    while (context.accept(Kind.LEFT_BRACKET, Mode.ARGUMENTS)) {
      int start = context.lexer().position();
      Pipeline search = new PipelineParser(context).subsearch();
      if (search.commands().stream().anyMatch(CommandParser::isNotStreaming)) {
        throw SplException.syntax(start, "multisearch allows only streaming commands");
      }
      searches.add(search);
    }
    if (searches.size() < 2) {
      throw SplException.syntax(name.start(), "multisearch needs at least two searches");
    }
    return new Command.MultiSearch(searches);
  }

  private static boolean isNotStreaming(Command command) {
    return command instanceof Command.Stats || command instanceof Command.Sort;
  }

  private List<Glob> globs(List<Token> names) {
    return names.stream().map(this::glob).toList();
  }

  private Glob glob(Token name) {
    return Glob.parse(name.text(), context.options());
  }
}
