package org.elasticsearch.plugins;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;
import org.jspecify.annotations.NullMarked;

/** Plugins from the class path; it needs package-private parts of this package. */
@NullMarked
public final class ClasspathPluginsService extends PluginsService {

  private final List<LoadedPlugin> plugins;

  public ClasspathPluginsService(Environment environment, List<Class<? extends Plugin>> types) {
    super(
        environment.settings(),
        environment.configDir(),
        new PluginsLoader(Set.of(), Set.of(), Map.of()));
    plugins = types.stream().map(type -> load(type, environment)).toList();
    loadExtensions(plugins);
  }

  private static LoadedPlugin load(Class<? extends Plugin> type, Environment environment) {
    Plugin plugin = loadPlugin(type, environment.settings(), environment.configDir());
    return new LoadedPlugin(descriptor(type), plugin, type.getClassLoader());
  }

  private static PluginDescriptor descriptor(Class<? extends Plugin> type) {
    String name = type.getName();
    String version = Build.current().version();
    return new PluginDescriptor(
        name, name, version, version, "17", name, null, List.of(), false, false, false, false);
  }

  @Override
  protected List<LoadedPlugin> plugins() {
    return plugins;
  }

  @Override
  public PluginsAndModules info() {
    return new PluginsAndModules(List.of(), List.of());
  }

  /** Looks once: all plugins share a class loader, and a look for each would repeat providers. */
  @Override
  public <T> List<? extends T> loadServiceProviders(Class<T> service) {
    return ServiceLoader.load(service, getClass().getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
