#!/bin/sh
# Make .venv hold exactly what a lock file pins, plus this checkout. Quiet and quick when nothing changed.
#   make/venv.sh requirements.lock
set -eu
cd "$(dirname "$0")/.."
lock=$1
python=${PYTHON:-python3}

if ! command -v "$python" >/dev/null 2>&1; then
    echo "Python is missing. Install Python 3.11 or newer, then run this again." >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "DayEight needs Python 3.11 or newer; $("$python" --version 2>&1) was found. Name another with PYTHON=..." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing python3-venv ..."
        apt-get update -qq >/dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null 2>&1
    else
        echo "python3-venv is missing. Install it with: sudo apt-get install python3-venv" >&2
        exit 1
    fi
fi

wanted=$(cat "$lock" pyproject.toml | sha256sum | cut -c1-64)
ready=".venv/.ready-$lock"
if [ -x .venv/bin/python ] && [ -f "$ready" ] && [ "$(cat "$ready")" = "$wanted" ]; then
    exit 0
fi
echo "Setting up the virtual environment from $lock ..."
[ -x .venv/bin/python ] || "$python" -m venv .venv
PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip install -q --require-hashes -r "$lock" 2>.venv/pip.log || {
    cat .venv/pip.log >&2
    exit 1
}
PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip install -q --no-deps --no-build-isolation -e . 2>.venv/pip.log || {
    cat .venv/pip.log >&2
    exit 1
}
printf '%s' "$wanted" >"$ready"
