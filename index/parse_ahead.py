"""Parsing files in processes of their own, ahead of what is done with them here."""

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Thread

from index.errors import DocumentError
from index.limits import Limits
from index.read import parse_document
from index.report import Parsed
from index.sources import SourceFile

Answer = Parsed | DocumentError
Wait = Callable[[], Answer]


def parsed(file: SourceFile, limits: Limits) -> Answer:
    """A file parsed, or the sentence that refuses it, whatever is the matter: others are to be read too."""
    try:
        return parse_document(file.data, file.name, limits)
    except DocumentError as error:
        return error
    except Exception as error:
        return DocumentError(
            f"{file.name} cannot be read, which is a fault of Jueyi ({type(error).__name__}: {error}); "
            "please report it with the file"
        )


class Parsers:
    """A number of processes that parse; with none, files are parsed here, each when it is waited for."""

    def __init__(self, jobs: int, limits: Limits) -> None:
        self._jobs = jobs
        self._limits = limits
        self._pool: ProcessPoolExecutor | None = None

    def begin(self, file: SourceFile) -> Wait:
        """Begins with a file; what is returned waits for the end and gives the answer."""
        if self._jobs <= 0:
            return lambda: parsed(file, self._limits)
        try:
            return self._begin(file)
        except BrokenProcessPool:
            self._pool = None
            return self._begin(file)

    def __enter__(self) -> "Parsers":
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def _begin(self, file: SourceFile) -> Wait:
        if self._pool is None:
            self._pool = _processes(self._jobs)
        pool = self._pool
        future = pool.submit(parsed, file, self._limits)
        return lambda: self._answer(file, future, pool)

    def _answer(self, file: SourceFile, future: "Future[Answer]", pool: ProcessPoolExecutor) -> Answer:
        """A process that dies takes all files in work with it: each is then tried alone."""
        try:
            return future.result()
        except BrokenProcessPool:
            if self._pool is pool:
                self._pool = None
        try:
            with _processes(1) as alone:
                return alone.submit(parsed, file, self._limits).result()
        except BrokenProcessPool:
            return DocumentError(
                f"{file.name} cannot be read: the process that read it was ended, perhaps for want of memory"
            )


def _processes(jobs: int) -> ProcessPoolExecutor:
    # Spawned: a fork of a process that has threads, as ours has, may stand still.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin_process)


def _begin_process() -> None:
    """An interrupt ends the process without a word; the end of its parent, however it ends, does too."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
