package io.sigma4j.project.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was written into a folder.
 *
 * @param fingerprint what it was made of, or empty if it is not known to be whole
 * @param digests of the files, by relative path
 */
record OutputMemory(String fingerprint, SortedMap<String, String> digests) {

  private static final String FORM = "sigma4j outputs 1";
  private static final int HEAD = 2;

  OutputMemory {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** What a file remembers; nothing if there is none, or if it has another form. */
  static OutputMemory read(Path file) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    List<String> lines =
        Files.isRegularFile(file)
            ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
            : List.of();
    if (lines.size() < HEAD || !lines.get(0).equals(FORM)) {
      return new OutputMemory("", digests);
    }
    for (String line : lines.subList(HEAD, lines.size())) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        digests.put(line.substring(blank + 1), line.substring(0, blank));
      }
    }
    return new OutputMemory(lines.get(1), digests);
  }

  void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder(FORM).append('\n').append(fingerprint).append('\n');
    digests.forEach((path, digest) -> out.append(digest).append(' ').append(path).append('\n'));
    WholeFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
