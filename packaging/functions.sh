# Shared by the scripts of this folder; to be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Installs the packages of the named groups that are missing. Does nothing, and needs no rights, where all are there.
install_packages() {
    local missing=() group package
    while read -r group package; do
        case " $* " in *" $group "*) ;; *) continue ;; esac
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done < <(grep -v '^#' "$root/packaging/debian-packages.txt")
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}"
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Configures and builds a preset; further arguments are ninja targets.
build() {
    local preset=$1
    shift
    export XUNDU_LAUNCHER CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    XUNDU_LAUNCHER=$(command -v ccache || true)
    (cd "$root" && cmake --preset "$preset" >"$root/build-$preset.log" 2>&1) || { cat "$root/build-$preset.log"; return 1; }
    rm -f "$root/build-$preset.log"
    cmake --build "$root/build/$preset" -- "$@"
}
