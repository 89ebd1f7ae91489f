# Shared by the scripts of this folder; to be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Runs a command as root; never waits for a password where nobody could type one.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Installs the packages of the named groups that are missing. Does nothing, and needs no rights, where all are there.
install_packages() {
    local wanted present missing
    wanted=$(awk -v groups=" $* " '!/^#/ && index(groups, " " $1 " ") { print $2 }' "$root/packaging/debian-packages.txt" | sort)
    # dpkg-query fails where it has never heard of a package: that is one of the missing.
    present=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null || true; } | sed -n 's/^installed //p' | sort -u)
    missing=$(comm -23 <(echo "$wanted") <(echo "$present"))
    [ -n "$missing" ] || return 0
    echo "Installing:" $missing
    if ! { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } </dev/null; then
        echo "These packages are missing and could not be installed. Install them as root: apt-get install" $missing >&2
        return 1
    fi
}

# Configures and builds a preset; further arguments are ninja targets. On Debian 12, whose compiler the code is held against, warnings are errors.
build() {
    local preset=$1 log system
    shift
    system=$(. /etc/os-release && echo "${ID:-}-${VERSION_ID:-}")
    [ "$system" != debian-12 ] || export XUNDU_WERROR=${XUNDU_WERROR:-ON}
    # With precompiled headers ccache wants to be told that they may be kept.
    export XUNDU_LAUNCHER CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    XUNDU_LAUNCHER=$(command -v ccache || true)
    if ! log=$(cd "$root" && cmake --preset "$preset" 2>&1); then
        echo "$log" >&2
        return 1
    fi
    cmake --build "$root/build/$preset" -- "$@"
}
