# Sourced by ./comptoir: finds out what of the build is missing or stale, and builds it with visible progress. Bash.

comptoir_services='gateway-service catalog-service/service inventory-service order-service customer-service store-pos-service'
comptoir_shared='pom.xml shared-contracts/pom.xml shared-contracts/src infra/service-defaults/pom.xml infra/service-defaults/src'

# Whether the arguments of ./comptoir ask for a measurement that starts its own processes.
comptoir_measures() {
  case "${1-} ${2-}" in
    'bench hold-'* | 'bench locator' | 'bench stream') return 0 ;;
    *) return 1 ;;
  esac
}

# The jar of a module, if there is one.
comptoir_jar() {
  if [ -d "$1/target" ]; then find "$1/target" -maxdepth 1 -name '*.jar' ! -name '*-sources.jar' -print -quit; fi
}

# Says nothing when the jar of module $1 is newer than everything it is made from ($2...), else the first newer file. A build that
# changed nothing leaves the jar as it is, so the stamp of the last build counts as well. A repackaged jar has a fixed time (reproducible
# builds); the plain one beside it tells when it was made. Directories count: a deleted file shows in its directory.
comptoir_stale_source() {
  local module="$1" jar newer=()
  shift
  jar="$(comptoir_jar "$module")"
  if [ -z "$jar" ]; then
    echo "$module/target (missing)"
    return
  fi
  if [ -e "$jar.original" ]; then jar="$jar.original"; fi
  newer=(-newer "$jar")
  if [ -e "$COMPTOIR_STAMP" ]; then newer+=(-newer "$COMPTOIR_STAMP"); fi
  find "$@" "${newer[@]}" ! -path '*/src/test/*' ! -path '*/src/test' -print -quit
}

# Prints the first reason why a build is needed, or nothing. Run in the repository.
comptoir_stale() {
  local module own reason
  for module in infra/local-platform $comptoir_services; do
    own="$module/pom.xml $module/src"
    case "$module" in
      infra/local-platform) reason="$(comptoir_stale_source $module pom.xml $own)" ;;
      catalog-service/service | store-pos-service)
        reason="$(comptoir_stale_source $module $comptoir_shared catalog-service/pom.xml catalog-service/pricing/pom.xml catalog-service/pricing/src $own)"
        ;;
      *) reason="$(comptoir_stale_source $module $comptoir_shared $own)" ;;
    esac
    if [ -n "$reason" ]; then
      echo "$reason"
      return 0
    fi
  done
}

# Turns Maven's output into one line per module: "[3/10] inventory-service".
comptoir_show_progress() {
  local line module='' began=$SECONDS terminal=''
  if [ -t 1 ]; then terminal=yes; fi
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$1"
    if [[ "$line" =~ ^\[INFO\]\ Building\ (.+)\ [0-9][^\ ]*\ +(\[[0-9]+/[0-9]+\])$ ]]; then
      comptoir_finish_line "$module" "$began" "$terminal"
      module="${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
      began=$SECONDS
      if [ -n "$terminal" ]; then printf '  · %s' "$module"; fi
    elif [ -n "$terminal" ] && [[ "$line" == *Downloading\ from* ]]; then
      printf '\r\033[2K  · %s (downloading %.60s)' "$module" "${line##*/}"
    fi
  done
  comptoir_finish_line "$module" "$began" "$terminal"
}

comptoir_finish_line() {
  if [ -z "$1" ]; then return 0; fi
  if [ -n "$3" ]; then printf '\r\033[2K'; fi
  printf '  %-40s %3d s\n' "$1" "$((SECONDS - $2))"
}

# The lines of Maven's log that say what is wrong, without its general advice; the end of the log when there are none.
comptoir_explain_failure() {
  local said
  said="$(grep '^\[ERROR\] ' "$1" | grep -vE '^\[ERROR\] +(->|To see|Re-run|For more|\[Help|After correcting|mvn <args>)' | cut -c 9-300 | head -n 15 || true)"
  if [ -z "$said" ]; then said="$(tail -n 15 "$1")"; fi
  printf 'The build failed. Its log is %s and says:\n' "$1"
  printf '%s\n' "$said" | sed 's/^/  /'
}

# Builds the launcher and the services; ends the script with a message when that fails.
comptoir_build() {
  local log="$COMPTOIR_STATE/logs/build.log" modules began=$SECONDS
  mkdir -p "$COMPTOIR_STATE/logs"
  : >"$log"
  echo "Building, because of $1. The log is $log"
  modules="$(printf '%s,' $comptoir_services)infra/local-platform"
  touch "$COMPTOIR_STAMP.new"
  if ! ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dstyle.color=never -pl "$modules" -am package 2>&1 |
    comptoir_show_progress "$log"; then
    comptoir_explain_failure "$log" >&2
    exit 1
  fi
  mv "$COMPTOIR_STAMP.new" "$COMPTOIR_STAMP"
  echo "Built in $((SECONDS - began)) s."
}

# Builds what `bench quote` measures beside the platform, with its libraries, when it is missing or older than its sources.
comptoir_build_benchmarks() {
  local jar log="$COMPTOIR_STATE/logs/build.log"
  jar="$(comptoir_jar infra/benchmarks)"
  if [ -n "$jar" ] && [ -d infra/benchmarks/target/dependency ] &&
    [ -z "$(find infra/benchmarks/src infra/benchmarks/pom.xml catalog-service/pricing/src -newer "$jar" ! -path '*/src/test*' -print -quit)" ]; then
    return 0
  fi
  mkdir -p "$COMPTOIR_STATE/logs"
  echo "Building the engine's benchmark. The log is $log"
  if ! ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dstyle.color=never -pl infra/benchmarks -am \
    package dependency:copy-dependencies -DincludeScope=runtime >"$log" 2>&1; then
    comptoir_explain_failure "$log" >&2
    exit 1
  fi
  touch "$(comptoir_jar infra/benchmarks)"
}
