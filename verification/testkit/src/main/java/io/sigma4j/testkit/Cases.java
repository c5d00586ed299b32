package io.sigma4j.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The shared cases. */
public final class Cases {

  private Cases() {}

  /** Every case, ordered by area and name. */
  public static List<Case> all() {
    URL root = Objects.requireNonNull(Cases.class.getResource("/cases"), "no cases here");
    try {
      return root.getProtocol().equals("jar") ? inJar(root) : in(Path.of(root.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cases of an area, ordered by name. */
  public static List<Case> of(String area) {
    return all().stream().filter(c -> c.area().equals(area)).toList();
  }

  /** Every case below a folder that holds folders of areas. */
  public static List<Case> in(Path root) throws IOException {
    try (Stream<Path> files = Files.find(root, 3, (file, kind) -> isRule(file))) {
      return files
          .map(rule -> Objects.requireNonNull(rule.getParent()))
          .map(CaseReader::read)
          .sorted((a, b) -> a.id().compareTo(b.id()))
          .toList();
    }
  }

  private static boolean isRule(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().equals("rule.yml");
  }

  private static List<Case> inJar(URL root) throws IOException, URISyntaxException {
    URL jar = ((JarURLConnection) root.openConnection()).getJarFileURL();
    try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar.toString())))) {
      return in(files.getPath("/cases"));
    }
  }
}
