#!/bin/sh
# Installs what the browser tests need and is missing: axe-core from npm, into the virtual environment; Chromium and
# Chinese fonts from Debian's packages, where this may be done.
packages="chromium fonts-noto-cjk"
axe=axe-core@4.14.1
folder=.venv/axe

if [ ! -e "$folder/axe.min.js" ]; then
    mkdir -p "$folder"
    { archive=$(cd "$folder" && npm pack --silent "$axe") &&
        tar -xzf "$folder/$archive" -C "$folder" --strip-components=1 package/axe.min.js && rm "$folder/$archive"; } ||
        echo "The accessibility tests are skipped: npm could not fetch $axe." >&2
fi

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
