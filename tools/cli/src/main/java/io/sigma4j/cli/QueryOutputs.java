package io.sigma4j.cli;

import io.sigma4j.core.compiler.SigmaCompiler;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the output that the options ask for, and closes what it opened. */
final class QueryOutputs implements Closeable {

  private final QueryOutput output;
  private final Optional<PrintWriter> file;

  private QueryOutputs(QueryOutput output, Optional<PrintWriter> file) {
    this.output = output;
    this.file = file;
  }

  static QueryOutputs open(
      Optional<String> path,
      boolean json,
      Charset encoding,
      SigmaCompiler compiler,
      PrintWriter out)
      throws IOException {
    if (path.isEmpty()) {
      return new QueryOutputs(to(out, json, compiler), Optional.empty());
    }
    Path target = Path.of(path.get());
    if (Files.isDirectory(target) || path.get().endsWith("/")) {
      return new QueryOutputs(new FolderOutput(target, encoding), Optional.empty());
    }
    PrintWriter writer = new PrintWriter(Files.newBufferedWriter(target, encoding));
    return new QueryOutputs(to(writer, json, compiler), Optional.of(writer));
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

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
      if (file.get().checkError()) {
        throw new IOException("the output could not be written whole");
      }
    }
  }
}
