package io.sigma4j.engine.spl;

import io.sigma4j.engine.spl.Lexer.Mode;
import io.sigma4j.engine.spl.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Parses a search: its first command, and the commands after each pipe. */
final class PipelineParser {

  /** A parsed search with the warnings about it. */
  record Parsed(Pipeline pipeline, List<String> warnings) {}

  private final ParseContext context;

  PipelineParser(ParseContext context) {
    this.context = context;
  }

  /**
   * Parses a whole search.
   *
   * @throws SplException if it is not well formed
   */
  static Parsed parse(String search, SplOptions options) {
    ParseContext context = new ParseContext(search, options);
    Pipeline pipeline = new PipelineParser(context).pipeline(false);
    Token end = context.next(Mode.SEARCH);
    if (!end.is(Kind.END)) {
      throw context.unexpected(end, "the end of the search");
    }
    return new Parsed(pipeline, context.warnings());
  }

  /** Parses an expression of the search command that stands in a string at a position. */
  static SearchExpr parseSearch(String search, SplOptions options, int position) {
    try {
      ParseContext context = new ParseContext(search, options);
      SearchExpr expression = new SearchParser(context).parse();
      context.expect(Kind.END, Mode.SEARCH);
      return expression;
    } catch (SplException e) {
      throw e.at(position);
    }
  }

  /** Parses a subsearch after its opening bracket, and the closing one. */
  Pipeline subsearch() {
    return context.nested(
        () -> {
          Pipeline pipeline = pipeline(true);
          context.expect(Kind.RIGHT_BRACKET, Mode.SEARCH);
          return pipeline;
        });
  }

  /** Parses the commands in brackets that apply to the results so far, as in appendpipe. */
  Pipeline continuation() {
    return context.nested(
        () -> {
          List<Command> commands = new ArrayList<>();
          context.accept(Kind.PIPE, Mode.ARGUMENTS);
          commands.add(command(false));
          Pipeline pipeline = rest(commands);
          context.expect(Kind.RIGHT_BRACKET, Mode.SEARCH);
          return pipeline;
        });
  }

  private Pipeline pipeline(boolean nested) {
    List<Command> commands = new ArrayList<>();
    Token first = context.peek(Mode.SEARCH);
    if (first.is(Kind.END) || first.is(Kind.RIGHT_BRACKET)) {
      throw context.unexpected(first, "a search");
    }
    if (context.accept(Kind.PIPE, Mode.SEARCH) || nested) {
      commands.add(command(true));
    } else {
      commands.add(impliedSearch(first));
    }
    return rest(commands);
  }

  private Pipeline rest(List<Command> commands) {
    while (true) {
      Token token = context.peek(Mode.ARGUMENTS);
      if (!token.endsStage()) {
        ExprParser.rejectLowerCase(token);
        throw context.unexpected(token, "'|' or the end of the search");
      }
      if (!token.is(Kind.PIPE)) {
        return new Pipeline(commands);
      }
      context.next(Mode.ARGUMENTS);
      commands.add(command(false));
    }
  }

  /** The search command at the start, whose name may be left out. */
  private Command impliedSearch(Token first) {
    if (first.isWord("search")) {
      context.next(Mode.SEARCH);
    } else if (first.is(Kind.WORD) && CommandNames.mayBeFirst(first.text())) {
      context.warn(first.start(), "without a leading pipe '" + first.text() + "' is a search term");
    }
    return new Command.Search(new SearchParser(context).parse());
  }

  private Command command(boolean first) {
    Token name = context.next(Mode.ARGUMENTS);
    if (name.is(Kind.MACRO)) {
      return new CommandParser(context).macro(name);
    }
    if (!name.is(Kind.WORD)) {
      throw context.unexpected(name, "a command");
    }
    String command = name.text();
    boolean extra = context.options().extraCommands().contains(command);
    if (!extra && !CommandNames.isKnown(command)) {
      throw SplException.syntax(name.start(), "unknown command '" + command + "'");
    }
    if (first && !extra && !CommandNames.mayBeFirst(command)) {
      throw SplException.syntax(name.start(), command + " cannot be the first command");
    }
    if (!first && !CommandNames.mayBeLater(command)) {
      throw SplException.syntax(name.start(), command + " must be the first command");
    }
    return new CommandParser(context).parse(name);
  }
}
