#!/bin/sh
# Set up all that the tests need, then check and test everything.
# As root on Debian the browser is installed too; elsewhere what cannot run is skipped and named at the end.
# With DAYEIGHT_REQUIRE_ALL=1 nothing may be skipped.
set -eu
cd "$(dirname "$0")/.."
make/venv.sh requirements-dev.lock

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    missing=""
    # Debian keeps Python's own test messages apart; the mail tests read them.
    .venv/bin/python -c 'import test.test_email' 2>/dev/null || missing="$missing libpython3.11-testsuite"
    # What playwright's own program needs and a minimal Debian lacks.
    dpkg -s libatomic1 >/dev/null 2>&1 || missing="$missing libatomic1"
    command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
    if [ -n "$missing" ]; then
        echo "Installing$missing ..."
        apt-get update -qq >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1
    fi
fi

make/check.sh
exec .venv/bin/python -m pytest -n 2 -rs "$@"
