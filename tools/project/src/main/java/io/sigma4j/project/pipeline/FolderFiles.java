package io.sigma4j.project.pipeline;

import io.sigma4j.core.pipeline.PipelineFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files in the folder of a pipeline, and whatever else the user allows. */
final class FolderFiles implements PipelineFiles {

  private static final long LARGEST = 10 << 20;

  private final Path folder;
  private final OutsideAccess access;
  private final OutsideSources sources = new OutsideSources();

  FolderFiles(Path folder, OutsideAccess access) {
    this.folder = folder;
    this.access = access;
  }

  @Override
  public Content content(String path) {
    try {
      Path wanted = folder.resolve(path);
      Path file = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath().normalize();
      if (access == OutsideAccess.FORBIDDEN && !file.startsWith(folder.toRealPath())) {
        return new Content.Forbidden();
      }
      if (!Files.isRegularFile(file)) {
        return new Content.Unreadable("there is no file " + path);
      }
      return Files.size(file) > LARGEST
          ? new Content.Unreadable(path + " is larger than 10 MiB")
          : new Content.Text(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Content.Unreadable(e.getClass().getSimpleName() + " at " + path);
    }
  }

  @Override
  public Content answer(HttpQuestion question) {
    return access == OutsideAccess.ALLOWED ? sources.answer(question) : new Content.Forbidden();
  }

  @Override
  public Content output(CommandLine command) {
    return access == OutsideAccess.ALLOWED ? sources.output(command) : new Content.Forbidden();
  }
}
