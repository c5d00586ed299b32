package io.sigma4j.core.backend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The backends at hand, ordered by name. Immutable. */
public final class Backends {

  private final List<Backend> backends;

  private Backends(List<Backend> backends) {
    this.backends = backends;
  }

  /** Those that the class path, or the module path, offers as services. */
  public static Backends load() {
    List<Backend> found = new ArrayList<>();
    ServiceLoader.load(Backend.class, Backend.class.getClassLoader()).forEach(found::add);
    return of(found);
  }

  /** Those given. */
  public static Backends of(List<Backend> backends) {
    return new Backends(backends.stream().sorted(Comparator.comparing(Backend::name)).toList());
  }

  /** All of them. */
  public List<Backend> all() {
    return backends;
  }

  /** The backend with that name or alias. */
  public Optional<Backend> find(String name) {
    return backends.stream()
        .filter(backend -> backend.name().equals(name) || backend.aliases().contains(name))
        .findFirst();
  }
}
