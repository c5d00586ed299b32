package io.sigma4j.core.lowering;

import java.util.Locale;
import java.util.Set;

/**
 * Variables that a Windows command line writes between percent signs, and that are therefore no
 * placeholders.
 *
 * <p>Microsoft, "Recognized environment variables" (User State Migration Toolkit).
 */
final class EnvironmentVariables {

  private static final Set<String> KNOWN =
      Set.of(
          "allusersappdata",
          "allusersprofile",
          "appdata",
          "cd",
          "commonprogramfiles",
          "commonprogramw6432",
          "computername",
          "comspec",
          "date",
          "errorlevel",
          "homedrive",
          "homepath",
          "homeshare",
          "localappdata",
          "logonserver",
          "number_of_processors",
          "os",
          "path",
          "pathext",
          "processor_architecture",
          "processor_identifier",
          "processor_level",
          "processor_revision",
          "profilesfolder",
          "programdata",
          "programfiles",
          "programw6432",
          "prompt",
          "psmodulepath",
          "public",
          "random",
          "sessionname",
          "system",
          "system16",
          "system32",
          "systemdrive",
          "systemprofile",
          "systemroot",
          "temp",
          "time",
          "tmp",
          "userdnsdomain",
          "userdomain",
          "username",
          "userprofile",
          "windir");

  private EnvironmentVariables() {}

  static boolean isKnown(String name) {
    return KNOWN.contains(name.toLowerCase(Locale.ROOT));
  }
}
