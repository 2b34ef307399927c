#!/bin/sh
# Formatting, lint, types, import contracts. The virtual environment must be there (make/venv.sh requirements-dev.lock).
set -eu
cd "$(dirname "$0")/.."
.venv/bin/ruff check
.venv/bin/ruff format --check -q
DAYEIGHT_DATA=$(mktemp -d) .venv/bin/mypy
.venv/bin/lint-imports
