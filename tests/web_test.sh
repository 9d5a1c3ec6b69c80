#!/bin/bash
# The page's tests. usage: tests/web_test.sh prepare|drift|unit|browser
# prepare installs what the others need; 77: npm or its packages cannot be had here. The browser is Debian's own.
set -u
cd "$(dirname "$0")/.." || exit 3
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false

prepare() {
    . tools/needs.sh
    local packages=
    command -v node >/dev/null || packages="nodejs"
    command -v npm >/dev/null || packages="$packages npm"
    command -v chromium >/dev/null || packages="$packages chromium"
    # shellcheck disable=SC2086
    (need_packages $packages) || { echo "node, npm or chromium cannot be had here"; return 77; }
    # Quick where the packages are those of the lock file already.
    cmp -s web/package-lock.json web/node_modules/.lock-tested && return 0
    (cd web && npm ci) && cp web/package-lock.json web/node_modules/.lock-tested || { echo "npm's packages cannot be had here"; return 77; }
}

# The sources are laid out by prettier, and the built page in the repository is what they give.
drift() {
    local fresh
    fresh=$(mktemp -d)
    (cd web && npx --no-install prettier --check --log-level warn . && npx --no-install tsc --noEmit && npx --no-install vite build --outDir "$fresh" --emptyOutDir --logLevel warn) &&
        diff -rq web/dist "$fresh" || { rm -rf "$fresh"; echo "web/dist is not what web/src gives: cd web && npm run build"; return 1; }
    rm -rf "$fresh"
    echo "$(find web/dist -type f | wc -l) files, as their sources give them"
}

case ${1:-} in
prepare) prepare ;;
drift) drift ;;
unit) cd web && npm run --silent unit ;;
browser) cd web && npm run --silent browser ;;
*)
    prepare && "$0" drift && "$0" unit && "$0" browser
    ;;
esac
