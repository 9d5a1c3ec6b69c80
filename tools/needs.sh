# Installs what is missing of the packages named, with apt-get; sudo where not root. Sourced by
# ./demo and ./check. Quick where nothing is missing.
need_packages() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -q '^installed$' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "installing:$missing"
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -q >/dev/null || true
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing \
        >/dev/null </dev/null || {
        echo "could not install:$missing" >&2
        exit 3
    }
}

build_packages="gcc libc6-dev meson ninja-build pkg-config libjansson-dev libutf8proc-dev libgumbo-dev libxml2-dev libsqlite3-dev libgeos-dev
    libmicrohttpd-dev libsodium-dev zlib1g-dev libzstd-dev
    python3 python3-pip ca-certificates"
