package io.sigma4j.project.output;

import io.sigma4j.project.compile.Digest;
import io.sigma4j.project.compile.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder of generated files that changes only where it must: equal files keep their time, files
 * that are no longer made are removed, every file is there whole or not at all. A second file
 * remembers what was written; nothing else in the folder is touched.
 */
public final class OutputFolder {

  private final Path folder;
  private final Path memory;

  private OutputFolder(Path folder, Path memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /**
   * A folder.
   *
   * @param folder made at the first writing
   * @param memory the file that remembers what was written, better outside of the folder
   */
  public static OutputFolder of(Path folder, Path memory) {
    return new OutputFolder(folder, memory);
  }

  /**
   * What a writing did.
   *
   * @param written files that are new or different
   * @param unchanged files that were so before
   * @param removed files that are no longer made
   */
  public record Changes(int written, int unchanged, int removed) {}

  /** Whether the folder holds what was written for that fingerprint, and nothing was changed. */
  public boolean isFresh(Fingerprint fingerprint) throws IOException {
    OutputMemory last = OutputMemory.read(memory);
    if (!fingerprint.isKnown() || !last.fingerprint().equals(fingerprint.text())) {
      return false;
    }
    for (Map.Entry<String, String> file : last.digests().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path)
          || !Digest.of(Files.readAllBytes(path)).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Makes the folder hold these files, texts by relative path. */
  public Changes write(SortedMap<String, String> files, Fingerprint fingerprint)
      throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((path, text) -> digests.put(path, Digest.of(bytes(text))));
    SortedMap<String, String> before = OutputMemory.read(memory).digests();
    // Until all is done, what may be there is remembered, but never taken for fresh.
    SortedMap<String, String> both = new TreeMap<>(before);
    both.putAll(digests);
    new OutputMemory("", both).write(memory);
    int removed = 0;
    for (String path : before.keySet()) {
      removed += !files.containsKey(path) && remove(path) ? 1 : 0;
    }
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      written += write(folder.resolve(file.getKey()), bytes(file.getValue())) ? 1 : 0;
    }
    new OutputMemory(fingerprint.text(), digests).write(memory);
    return new Changes(written, files.size() - written, removed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean write(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return false;
    }
    WholeFile.write(file, content);
    return true;
  }

  private boolean remove(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder.normalize())) {
      return false;
    }
    boolean removed = Files.deleteIfExists(file);
    removeEmpty(file.getParent());
    return removed;
  }

  private void removeEmpty(@Nullable Path start) throws IOException {
    Path top = folder.normalize();
    for (Path at = start;
        at != null && at.startsWith(top) && !at.equals(top);
        at = at.getParent()) {
      try {
        Files.deleteIfExists(at);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
