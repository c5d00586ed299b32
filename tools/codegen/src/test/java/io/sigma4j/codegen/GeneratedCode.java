package io.sigma4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources, compiled with every warning as an error, and loaded. */
final class GeneratedCode implements AutoCloseable {

  private final URLClassLoader loader;

  private GeneratedCode(URLClassLoader loader) {
    this.loader = loader;
  }

  static GeneratedCode compile(Map<String, String> sources, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue(), StandardCharsets.US_ASCII));
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.US_ASCII)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Xlint:all",
              "-Xdoclint:all,-missing",
              "-Werror",
              "-d",
              classes.toString());
      boolean compiled =
          compiler
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(said.toString()).isEmpty();
      assertThat(compiled).isTrue();
    }
    return new GeneratedCode(new URLClassLoader(new URL[] {classes.toUri().toURL()}, null));
  }

  Class<?> type(String name) throws ReflectiveOperationException {
    return loader.loadClass(name);
  }

  Object constant(String type, String name) throws ReflectiveOperationException {
    return type(type).getField(name).get(null);
  }

  List<?> all(String index) throws ReflectiveOperationException {
    return (List<?>) type(index).getMethod("all").invoke(null);
  }

  Optional<?> byId(String index, String id) throws ReflectiveOperationException {
    return (Optional<?>) type(index).getMethod("byId", String.class).invoke(null, id);
  }

  /** A component of a record. */
  static Object read(Object rule, String component) throws ReflectiveOperationException {
    return rule.getClass().getMethod(component).invoke(rule);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
