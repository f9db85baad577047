# Everything on a fresh machine: `make demo` to see it work, `make test` to check it, `make bench` to time it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test bench clean

help:
	@echo "make demo   install into .venv and check the example releases in data/examples"
	@echo "make test   install with the test extra; ruff, mypy, pytest"
	@echo "make bench  install with the bench extra; speed, start-up and memory"
	@echo "make clean  remove .venv and what the tools left behind"

demo: .venv/.installed
	@$(BIN)/claimcheck check data/examples

test: .venv/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -q

bench: .venv/.installed-bench
	$(BIN)/python -m benchmarks $(BENCH)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "claimcheck needs Python 3.11 or later; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv

# The stamps make a second run quick; a change of pyproject.toml installs again.
.venv/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

.venv/.installed-test: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[test]'
	@touch $@ .venv/.installed

.venv/.installed-bench: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[bench]'
	@touch $@ .venv/.installed

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
