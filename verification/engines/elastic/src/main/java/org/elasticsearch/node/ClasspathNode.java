package org.elasticsearch.node;

import java.util.List;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClasspathPluginsService;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;
import org.jspecify.annotations.NullMarked;

/** A node with plugins from the class path; it needs package-private parts of this package. */
@NullMarked
public final class ClasspathNode extends Node {

  public ClasspathNode(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(NodeConstruction.prepareConstruction(environment, null, services(plugins), true));
  }

  private static NodeServiceProvider services(List<Class<? extends Plugin>> plugins) {
    return new NodeServiceProvider() {
      @Override
      PluginsService newPluginService(Environment environment, PluginsLoader loader) {
        return new ClasspathPluginsService(environment, plugins);
      }
    };
  }
}
