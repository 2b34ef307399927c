#!/bin/sh
# Pin all requirements with hashes and without addresses. Needs uv on the PATH (or UV=path).
set -eu
cd "$(dirname "$0")/.."
uv=${UV:-uv}
pin() {
    "$uv" pip compile -q --generate-hashes --universal --no-header --no-emit-index-url --no-emit-find-links "$@"
}
pin --group build pyproject.toml -o requirements.lock
pin --group build --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock
pin --group bench -o requirements-bench.lock
if grep -nE 'https?://' requirements.lock requirements-dev.lock requirements-bench.lock; then
    echo "A lock file holds an address." >&2
    exit 1
fi
