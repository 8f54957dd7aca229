.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run ocr demo test test-fast test-browser test-hold screenshots fuzz clients check bench quality train openapi migration lock clean

PYTHON ?=
WORKERS ?= 2
ARGS ?=

export PIP_DISABLE_PIP_VERSION_CHECK = 1

bin := .venv/bin
pip := $(bin)/python -m pip install -qq --no-input
run_installed := .venv/.run-installed
ocr_installed := .venv/.ocr-installed
test_installed := .venv/.test-installed
clients_installed := .venv/.clients-installed
compile := .cache/uv/bin/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
	--custom-compile-command "make lock" $(ARGS)

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

run: $(run_installed) ## Install missing packages, and serve http://127.0.0.1:8000
	@exec $(bin)/followup serve

ocr: $(ocr_installed) ## Install the text recognition for photos of business cards, for `make run`

demo: $(run_installed) ## Play a month of a small business, print its queue and serve it (ARGS=--exit stops after printing)
	@exec $(bin)/python -m demo $(ARGS)

test: $(test_installed) ## Run the tests on SQLite and PostgreSQL (ARGS="-k words", WORKERS=4)
	$(bin)/pytest -n $(WORKERS) -m "not browser" $(ARGS)

test-fast: $(test_installed) ## Run engine, parsing, schemas and a story of each feature on SQLite, within a minute
	$(bin)/pytest -n $(WORKERS) -m fast -k "not postgresql" tests/engine tests/parsing tests/schemas tests/features $(ARGS)

test-browser: $(test_installed) ## Run the tests that need Chromium
	$(bin)/pytest -m browser $(ARGS)

test-hold: $(test_installed) ## Kill, attack and crowd the server for up to 40 minutes (ARGS="--kills 10", ARGS=--help)
	@exec $(bin)/python -m tests.hold $(ARGS)

screenshots: $(test_installed) ## Draw the pictures of docs/browser.md again, and measure Swagger UI
	$(bin)/python -m tests.browser.screenshots

fuzz: $(test_installed) ## Search with Schemathesis for differences between the API and its document
	$(bin)/python -m tests.fuzzing $(ARGS)

clients: $(clients_installed) ## Generate clients in Python, TypeScript and Java, and run each against a server (ARGS=hey-api)
	@exec $(bin)/python -m tests.clients $(ARGS)

check: $(test_installed) ## Check format, lint, types, imports, migrations and generated documents
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	$(bin)/followup migrations check
	$(bin)/followup openapi --check

bench: $(test_installed) ## Compare the speed of the service with its limit (ARGS="--only get --rounds 9", ARGS=--help)
	@exec $(bin)/python -m benchmarks $(ARGS)

quality: $(test_installed) ## Measure how often verdicts and flags are right on labelled mail (ARGS="--set work --errors 50", ARGS=--help)
	@exec $(bin)/python -m quality $(ARGS)

train: $(test_installed) ## Train the judgement of messages again, after a change of its texts
	@$(pip) -e ".[training]" --no-build-isolation
	@exec $(bin)/python -m quality.train

openapi: $(test_installed) ## Write the API documents from the code
	$(bin)/followup openapi

migration: $(test_installed) ## Write a migration from the changes of the models (NAME="events and cards")
	$(bin)/followup migrations write "$(NAME)"
	$(bin)/ruff format -q migrations

lock: .cache/uv/bin/uv ## Pin the dependencies (ARGS=--upgrade updates them)
	$(compile) --extra test --extra ocr --extra build pyproject.toml -o requirements/test.txt
	$(compile) -c requirements/test.txt --extra build pyproject.toml -o requirements/run.txt
	$(compile) -c requirements/test.txt --extra ocr --extra build pyproject.toml -o requirements/ocr.txt
	$(compile) -c requirements/test.txt --extra clients pyproject.toml -o requirements/clients.txt

clean: ## Remove generated files, but no databases
	rm -rf .venv .cache .hypothesis .schemathesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .ci/node_modules

$(run_installed): requirements/run.txt pyproject.toml $(bin)/python
	@echo "Installing Follow-Up into .venv ..."
	@$(pip) --require-hashes -r requirements/run.txt
	@$(pip) --no-deps --no-build-isolation -e .
	@touch $@

$(ocr_installed): requirements/ocr.txt pyproject.toml $(bin)/python
	@echo "Installing text recognition into .venv ..."
	@$(pip) --require-hashes -r requirements/ocr.txt
	@$(pip) --no-deps --no-build-isolation -e .
	@touch $(run_installed) $@

# The test requirements contain the others, so one installation is enough.
$(test_installed): requirements/test.txt requirements/run.txt requirements/ocr.txt pyproject.toml $(bin)/python
	@echo "Installing Follow-Up and its test tools into .venv ..."
	@$(pip) --require-hashes -r requirements/test.txt
	@$(pip) --no-deps --no-build-isolation -e .
	@touch $(run_installed) $(ocr_installed) $@

$(clients_installed): requirements/clients.txt tests/clients/package-lock.json $(test_installed)
	@echo "Installing the generators of clients into .venv and .cache/clients ..."
	@$(pip) --require-hashes -r requirements/clients.txt
	@mkdir -p .cache/clients
	@cp tests/clients/package.json tests/clients/package-lock.json .cache/clients
	@npm ci --prefix .cache/clients --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# If an upgrade of the system removed the interpreter of the link, make creates a new environment.
$(bin)/python:
	@for python in $(or $(PYTHON),python3 python3.13 python3.12 python3.11); do \
		if "$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then \
			"$$python" -m venv --clear .venv && exit 0; \
			rm -rf .venv; exit 1; \
		fi; \
	done; \
	echo "Follow-Up needs Python 3.11, 3.12 or 3.13. Name one with: make PYTHON=/path/to/python3.13" >&2; exit 1

.cache/uv/bin/uv: $(bin)/python
	@$(bin)/python -m venv .cache/uv
	@.cache/uv/bin/python -m pip install -qq uv
