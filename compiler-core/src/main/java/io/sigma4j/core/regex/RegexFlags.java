package io.sigma4j.core.regex;

import java.util.EnumSet;
import java.util.Set;

/**
 * The flags under which a pattern, or a part of it, is read.
 *
 * @param flags those that are set
 */
public record RegexFlags(Set<RegexFlag> flags) {

  /** No flag. */
  public static final RegexFlags NONE = new RegexFlags(Set.of());

  public RegexFlags {
    flags = Set.copyOf(flags);
  }

  /** The flags named. */
  public static RegexFlags of(RegexFlag... flags) {
    return new RegexFlags(Set.of(flags));
  }

  /** Whether {@code flag} is set. */
  public boolean has(RegexFlag flag) {
    return flags.contains(flag);
  }

  /** These flags, and {@code flag}. */
  public RegexFlags with(RegexFlag flag) {
    if (has(flag)) {
      return this;
    }
    EnumSet<RegexFlag> more = EnumSet.of(flag);
    more.addAll(flags);
    return new RegexFlags(more);
  }

  /** These flags, but not {@code flag}. */
  public RegexFlags without(RegexFlag flag) {
    if (!has(flag)) {
      return this;
    }
    EnumSet<RegexFlag> fewer = EnumSet.copyOf(flags);
    fewer.remove(flag);
    return new RegexFlags(fewer);
  }

  /** Which letters a literal under these flags takes for the same. */
  public CaseFolding folding() {
    return has(RegexFlag.IGNORE_CASE) ? CaseFolding.ASCII : CaseFolding.NONE;
  }
}
