# make run    sets up what is missing and serves the page on http://127.0.0.1:7860 (HOST=…, PORT=…)
# make test   sets up what is missing, then lint, types and all tests
# make lint   style and types only
# make eval   answers the project's own questions; fails where a figure is below eval/expected.json

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
PIP := $(BIN)/python -m pip --disable-pip-version-check
TORCH := $(shell sed -n 's/^ *"\(torch==[0-9.]*\)".*/\1/p' pyproject.toml)
# Only from the command line: some shells export a HOST of their own. JUEYI_HOST and JUEYI_PORT always count.
from_command_line = $(if $(filter command,$(origin $(1))),$(2) '$($(1))')

.PHONY: run test lint eval browser
.DELETE_ON_ERROR:

run: $(VENV)/run.stamp
	@$(BIN)/jueyi serve $(call from_command_line,HOST,--host) $(call from_command_line,PORT,--port) \
		|| test $$? -eq 130  # Ctrl+C

test: lint browser
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/mypy

eval: $(VENV)/run.stamp
	@$(BIN)/jueyi eval gate $(addprefix --documents ,$(wildcard ../shared/un-pdf))

# PyTorch comes first and by its exact version: left to choose, pip takes gigabytes of CUDA packages with it.
$(VENV)/run.stamp: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; name one: make run PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install '$(TORCH)'
	$(PIP) install --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp
	$(PIP) install --editable '.[dev]'
	@touch $@

# The browser tests need Chromium and Chinese fonts; where they cannot be had the tests are skipped and say so.
browser:
	@sh tests/ui/install_browser.sh
