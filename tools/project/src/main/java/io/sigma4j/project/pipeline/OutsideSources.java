package io.sigma4j.project.pipeline;

import io.sigma4j.core.pipeline.PipelineFiles.CommandLine;
import io.sigma4j.core.pipeline.PipelineFiles.Content;
import io.sigma4j.core.pipeline.PipelineFiles.HttpQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Servers and commands, for pipelines that the user trusts. */
final class OutsideSources {

  Content answer(HttpQuestion question) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(question.url()))
              .timeout(Duration.ofSeconds(question.seconds()))
              .method(
                  question.method(),
                  question
                      .body()
                      .map(HttpRequest.BodyPublishers::ofString)
                      .orElseGet(HttpRequest.BodyPublishers::noBody));
      question.headers().forEach(request::header);
      HttpResponse<InputStream> response =
          HttpClient.newHttpClient()
              .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return response.statusCode() >= 400
            ? new Content.Unreadable("the server answers " + response.statusCode())
            : text(body.readNBytes(question.bytes() + 1), question.bytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Content.Unreadable(reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Content.Unreadable("interrupted");
    }
  }

  /** The output goes through a file, so that a silent command cannot outstay its time. */
  Content output(CommandLine command) {
    try {
      Path output = Files.createTempFile("sigma4j", ".txt");
      try {
        return output(command, output);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      return new Content.Unreadable(reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Content.Unreadable("interrupted");
    }
  }

  private static Content output(CommandLine command, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command.words())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(command.seconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return new Content.Unreadable("the command takes longer than " + command.seconds() + " s");
    }
    if (process.exitValue() != 0) {
      return new Content.Unreadable("the command ends with exit code " + process.exitValue());
    }
    try (InputStream stream = Files.newInputStream(output)) {
      return text(stream.readNBytes(command.bytes() + 1), command.bytes());
    }
  }

  private static Content text(byte[] bytes, int limit) {
    return bytes.length > limit
        ? new Content.Unreadable("there are more than " + limit + " bytes")
        : new Content.Text(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
