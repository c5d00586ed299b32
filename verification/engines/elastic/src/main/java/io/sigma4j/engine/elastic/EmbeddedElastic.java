package io.sigma4j.engine.elastic;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.IOUtils;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClasspathNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.xpack.core.XPackPlugin;
import org.elasticsearch.xpack.esql.plugin.EsqlPlugin;
import org.elasticsearch.xpack.kql.KqlPlugin;

/** A single Elasticsearch node in this JVM, on a free loopback port and with a temporary home. */
final class EmbeddedElastic implements AutoCloseable {

  private static final String NAME = "engine";

  private static final List<Class<? extends Plugin>> PLUGINS =
      List.of(Netty4Plugin.class, XPackPlugin.class, EsqlPlugin.class, KqlPlugin.class);

  private final Path home;
  private final Node node;

  private EmbeddedElastic(Path home, Node node) {
    this.home = home;
    this.node = node;
  }

  /** Starts a node; one a JVM is enough, with an index for each set of events. */
  static EmbeddedElastic start() throws IOException, NodeValidationException {
    LogConfigurator.configureESLogging();
    Path home = Files.createTempDirectory("sigma4j-elastic");
    Path config = Files.createDirectory(home.resolve("config"));
    Node node = new ClasspathNode(new Environment(settings(home), config), PLUGINS);
    node.start();
    return new EmbeddedElastic(home, node);
  }

  private static Settings settings(Path home) {
    return Settings.builder()
        .put("path.home", home.toString())
        .put("cluster.name", NAME)
        .put("node.name", NAME)
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.port", "0")
        .put("http.type", "netty4")
        .put("transport.port", "0")
        .put("transport.type", "netty4")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .put("esql.query.result_truncation_default_size", Search.MAX_HITS)
        .build();
  }

  /** The address of the node's REST interface. */
  URI uri() {
    HttpServerTransport transport = node.injector().getInstance(HttpServerTransport.class);
    return URI.create("http://127.0.0.1:" + transport.boundAddress().publishAddress().getPort());
  }

  @Override
  public void close() throws IOException {
    node.close();
    IOUtils.rm(home);
  }
}
