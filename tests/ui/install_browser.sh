#!/bin/sh
# Installs Chromium and Chinese fonts from Debian's packages if they are missing and this may be done.
packages="chromium fonts-noto-cjk"

missing() {
    ! { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1
}

missing || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Browser tests are skipped: install Chromium and Noto CJK fonts (Debian: $packages)." >&2
elif [ "$(id -u)" = 0 ]; then
    root=""
elif sudo -n true 2>/dev/null; then
    root="sudo -n"
else
    echo "Browser tests are skipped: run 'sudo apt-get install $packages' to have them." >&2
fi

[ -n "${root+set}" ] || exit 0
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq && $root apt-get install -y -qq --no-install-recommends $packages >/dev/null ||
    echo "Browser tests are skipped: apt-get could not install $packages." >&2
