# DayEight: the commands of this repository. `make demo` to look at it, `make test` to trust it.

BIN := .venv/bin
LEARN_FROM := ../shared/data/mail/dev tests/corpora/mail/blind_1 tests/corpora/mail/blind_2:odd tests/corpora/mail/blind_3

.PHONY: help demo serve test check bench bench-promises bench-mail learn-mail bench-mailbox bench-histories screenshots docs lock soak outbox-runs clean

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

demo: ## Fill a demo search and open the web app (nothing of yours is touched)
	@make/venv.sh requirements.lock
	@$(BIN)/dayeight demo --open

serve: ## Start the web app on your own data
	@make/venv.sh requirements.lock
	@$(BIN)/dayeight serve

test: ## Set up all that the tests need, then check and test everything
	@make/test.sh

check: ## Formatting, types and import contracts only
	@make/venv.sh requirements-dev.lock
	@make/check.sh

bench: ## Measure: plans, start-up, the Today page with 500 applications
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m bench

bench-histories: ## Score the planner and simple baselines on labelled histories
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m bench.histories

bench-mailbox: ## Time looks into a mailbox of 10,000 messages (needs Dovecot)
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m bench.mailbox

bench-promises: ## Score and time the promise reader beside general date parsers
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m venv .venv/bench
	@.venv/bench/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@PYTHONPATH=src .venv/bench/bin/python -m bench.promises $(LABELS)

learn-mail: ## Learn anew what the kinds of mail are read by, from all labelled mail
	@$(BIN)/python -m venv .venv/bench
	@.venv/bench/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@PYTHONPATH=src:. .venv/bench/bin/python -m bench.learn_mail $(LEARN_FROM)
	@$(BIN)/ruff format -q src/dayeight/reading/kinds/lexicon

bench-mail: ## Score the mail reader against keyword rules
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m bench.mail

screenshots: ## Make the screenshots of the docs anew (needs Chromium)
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python docs/make_screenshots.py

docs: ## Make the generated pages of the docs anew
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python docs/make_pages.py

outbox-runs: ## Send 500 letters with something going wrong at every step (minutes; needs Dovecot)
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m tests.outbox.runs 500

soak: ## Simulate thousands of searches and check that no rule is ever broken (minutes)
	@make/venv.sh requirements-dev.lock
	@$(BIN)/python -m tests.core.soak

lock: ## Pin all requirements anew, with hashes and without addresses (needs uv)
	@make/lock.sh

clean: ## Remove the virtual environment and caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
