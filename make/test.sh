#!/bin/sh
# Set up all that the tests need, then check and test everything.
# As root on Debian the browser and a mail server are installed too; elsewhere what cannot run is skipped and named at
# the end.
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
    # The mailbox tests start it themselves, on a free loopback port and never as root.
    [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd"
    if [ -n "$missing" ]; then
        echo "Installing$missing ..."
        apt-get update -qq >/dev/null
        # Nothing that is installed for tests may begin to listen by itself, now or at the next start.
        policy=/usr/sbin/policy-rc.d
        [ -e "$policy" ] && policy="" || { printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"; }
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1
        [ -z "$policy" ] || rm -f "$policy"
        case "$missing" in *dovecot*) systemctl disable --quiet dovecot >/dev/null 2>&1 || true ;; esac
    fi
fi

make/check.sh
exec .venv/bin/python -m pytest -n 2 -rs "$@"
