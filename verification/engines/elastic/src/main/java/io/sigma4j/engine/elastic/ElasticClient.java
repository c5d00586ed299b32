package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends JSON to the REST interface of a node. */
final class ElasticClient {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI node;

  ElasticClient(URI node) {
    this.node = node;
  }

  JsonNode put(String path, String body)
      throws ElasticException, IOException, InterruptedException {
    return send("PUT", path, body);
  }

  JsonNode post(String path, String body)
      throws ElasticException, IOException, InterruptedException {
    return send("POST", path, body);
  }

  JsonNode delete(String path) throws ElasticException, IOException, InterruptedException {
    return send("DELETE", path, "");
  }

  private JsonNode send(String method, String path, String body)
      throws ElasticException, IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    JsonNode answer = Json.parse(response.body());
    if (response.statusCode() >= 400) {
      throw ElasticException.of(answer);
    }
    return answer;
  }
}
