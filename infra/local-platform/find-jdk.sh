# Sourced by ./mvnw and ./comptoir. Sets JAVA_HOME to a JDK 25 or newer: the one named by COMPTOIR_JAVA_HOME or JAVA_HOME,
# the default java, or the newest one that stands where the usual installers put it. POSIX sh.

comptoir_jdk_wanted=25

# Prints the feature version of the JDK in $1 ("25"), nothing when it is no JDK. Reads the release file: no JVM start.
comptoir_jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}

comptoir_find_jdk() {
  comptoir_default="$(command -v javac 2>/dev/null || true)"
  if [ -n "$comptoir_default" ]; then
    comptoir_default="$(readlink -f "$comptoir_default" 2>/dev/null || true)"
    comptoir_default="${comptoir_default%/bin/javac}"
  fi
  comptoir_best='' comptoir_best_version=0
  for comptoir_candidate in "${COMPTOIR_JAVA_HOME-}" "${JAVA_HOME-}" "$comptoir_default"; do
    [ -n "$comptoir_candidate" ] || continue
    comptoir_version="$(comptoir_jdk_version "$comptoir_candidate")"
    if [ "${comptoir_version:-0}" -ge "$comptoir_jdk_wanted" ]; then
      JAVA_HOME="$comptoir_candidate"
      export JAVA_HOME
      return 0
    fi
  done
  set +f
  for comptoir_candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* /opt/homebrew/opt/openjdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    comptoir_version="$(comptoir_jdk_version "$comptoir_candidate")"
    if [ "${comptoir_version:-0}" -ge "$comptoir_jdk_wanted" ] && [ "$comptoir_version" -gt "$comptoir_best_version" ]; then
      comptoir_best="$comptoir_candidate" comptoir_best_version="$comptoir_version"
    fi
  done
  [ -n "$comptoir_best" ] || return 1
  JAVA_HOME="$comptoir_best"
  export JAVA_HOME
}

if ! comptoir_find_jdk; then
  cat >&2 <<'MESSAGE'
Comptoir needs a JDK 25 or newer and found none.
  Install one:  Debian, Ubuntu   apt install temurin-25-jdk   (from adoptium.net, "Linux installers")
                macOS            brew install openjdk@25
                any system       sdk install java 25-tem      (sdkman.io)
  Or point at one that is there:   export JAVA_HOME=/path/to/jdk-25
MESSAGE
  exit 1
fi
