"""Errors of the two engines written in Rust, as errors of ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import IndexDamagedError


@contextmanager
def damage(message: str, *known: type[BaseException]) -> Iterator[None]:
    """Turns the engine's own errors and its panics into an ``IndexDamagedError`` that says ``message``."""
    try:
        yield
    except BaseException as error:
        if not isinstance(error, known) and not is_panic(error):
            raise
        raise IndexDamagedError(message) from error


def is_panic(error: BaseException) -> bool:
    """Whether this is a panic in Rust: a BaseException of a class that no module exports."""
    return type(error).__module__ == "pyo3_runtime"
