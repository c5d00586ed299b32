package io.sigma4j.cli;

import io.sigma4j.core.compiler.SigmaCompiler;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the output that the options ask for, and closes what it opened. */
final class QueryOutputs implements AutoCloseable {

  private final QueryOutput output;
  private final Optional<WholeFile> file;

  private QueryOutputs(QueryOutput output, Optional<WholeFile> file) {
    this.output = output;
    this.file = file;
  }

  static QueryOutputs open(
      Optional<String> path,
      boolean json,
      Charset encoding,
      SigmaCompiler compiler,
      RuleNames names,
      PrintWriter out) {
    if (path.isEmpty()) {
      return new QueryOutputs(to(out, json, compiler), Optional.empty());
    }
    Path target = Path.of(path.get());
    if (Files.isDirectory(target) || path.get().endsWith("/")) {
      return new QueryOutputs(
          new FolderOutput(target, encoding, compiler.targets(), names), Optional.empty());
    }
    WholeFile file = WholeFile.open(target, encoding);
    return new QueryOutputs(to(file.writer(), json, compiler), Optional.of(file));
  }

  private static QueryOutput to(PrintWriter writer, boolean json, SigmaCompiler compiler) {
    if (json) {
      return new JsonOutput(writer);
    }
    return compiler.finish(List.of()).isPresent()
        ? new FinalizedOutput(compiler, writer)
        : new TextOutput(compiler.targets(), writer);
  }

  QueryOutput output() {
    return output;
  }

  /** Everything was written. */
  void complete() {
    file.ifPresent(WholeFile::complete);
  }

  @Override
  public void close() {
    file.ifPresent(WholeFile::close);
  }
}
