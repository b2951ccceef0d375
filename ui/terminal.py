"""Consoles that work in a terminal, through a pipe and where only ASCII can be shown."""

import io
import json
import sys
from typing import IO, Any

from rich.console import Console


def output() -> Console:
    """Standard output. Nothing is wrapped in a pipe, so that a citation stays on its line."""
    return _console(sys.stdout)


def messages() -> Console:
    """Standard error."""
    return _console(sys.stderr)


def print_json(record: object, indent: int | None = None) -> None:
    """A JSON value and a line end, flushed; escaped where the stream is not UTF-8."""
    utf8 = (sys.stdout.encoding or "").replace("-", "").lower() == "utf8"
    sys.stdout.write(json.dumps(record, ensure_ascii=not utf8, indent=indent) + "\n")
    sys.stdout.flush()


def _console(stream: IO[Any]) -> Console:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return Console(file=stream, markup=False, highlight=False, emoji=False, soft_wrap=not stream.isatty())
