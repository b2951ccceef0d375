"""Uploaded files into the library, one job after the other, beside the questions that are answered."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import Enum
from logging import getLogger
from pathlib import Path

from index.adding import Outcome, add_files
from index.errors import JueyiError
from index.library import Library
from index.limits import Limits


class Step(Enum):
    """How far a file is."""

    WAITING = "waiting"
    READING = "reading"
    EMBEDDING = "embedding"
    INDEXING = "indexing"
    OVER = "over"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileState:
    """A file of a job."""

    name: str
    step: Step = Step.WAITING
    done: int = 0
    total: int = 0
    """Texts embedded, and all its texts."""
    outcome: Outcome | None = None
    """Once it is over."""
    reason: str = ""
    """Why it failed, where there is a sentence for it."""


class _CancelledError(Exception):
    """Raised where the embedding asks how far it is; nothing of the file has been written by then."""


class Job:
    """The files that were uploaded together. Written by the worker, read by whoever shows it."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = tuple(paths)
        self.files = tuple(FileState(path.name) for path in paths)
        self._wanted = True
        self.is_over = False

    def cancel(self) -> None:
        """The file that is being written is finished; those behind it are left alone."""
        self._wanted = False

    @property
    def is_cancelled(self) -> bool:
        return not self._wanted

    def show(self, path: Path, done: int, total: int) -> None:
        """Called by ``add_files`` as the texts of a file are embedded."""
        if not self._wanted:
            raise _CancelledError
        step = Step.EMBEDDING if done < total else Step.INDEXING
        self._set(self.paths.index(path), step=step, done=done, total=total)

    def begin(self, place: int) -> None:
        """The file at this place is read now."""
        if place < len(self.files):
            self._set(place, step=Step.READING)

    def end(self, place: int, outcome: Outcome) -> None:
        """The file at this place is dealt with."""
        self._set(place, step=Step.OVER, outcome=outcome)

    def finish(self, reason: str = "") -> None:
        """Whatever is not dealt with never will be."""
        step = Step.CANCELLED if self.is_cancelled else Step.FAILED
        self.files = tuple(
            file if file.outcome else replace(file, step=step, reason=reason) for file in self.files
        )
        self.is_over = True

    def _set(self, place: int, **changes: object) -> None:
        files = list(self.files)
        files[place] = replace(files[place], **changes)  # type: ignore[arg-type]
        self.files = tuple(files)


class Intake:
    """One worker: jobs are serialised, and a question meanwhile sees each file in or not in."""

    def __init__(self, library: Library, limits: Limits, drop: Callable[[Path], None]) -> None:
        """``drop`` is called with each file that has been dealt with."""
        self._library = library
        self._limits = limits
        self._drop = drop
        self._worker = ThreadPoolExecutor(1, "intake")
        self._guard = threading.Lock()
        self._jobs: list[Job] = []

    def begin(self, paths: Sequence[Path], *, replace_texts: bool = False) -> Job:
        """Puts a job behind those that are there."""
        job = Job(paths)
        with self._guard:
            self._jobs.append(job)
        self._worker.submit(self._run, job, replace_texts).add_done_callback(_log)
        return job

    def before(self, job: Job) -> int:
        """How many jobs come first."""
        with self._guard:
            return self._jobs.index(job) if job in self._jobs else 0

    def close(self) -> None:
        """Cancels what is left to do and waits for the file that is being written."""
        with self._guard:
            for job in self._jobs:
                job.cancel()
        self._worker.shutdown()

    def _run(self, job: Job, replace_texts: bool) -> None:
        reason = ""
        try:
            if not job.is_cancelled:
                self._add(job, replace_texts)
        except _CancelledError:
            pass
        except JueyiError as error:
            reason = str(error)
        finally:
            job.finish(reason)
            with self._guard:
                self._jobs.remove(job)
            for path in job.paths:
                self._drop(path)

    def _add(self, job: Job, replace_texts: bool) -> None:
        job.begin(0)
        # A process of its own reads them: a file may take its reader down, and must not hold up answers.
        outcomes = add_files(
            self._library,
            job.paths,
            replace=replace_texts,
            jobs=1,
            limits=self._limits,
            progress=job.show,
        )
        for place, outcome in enumerate(outcomes):
            job.end(place, outcome)
            if job.is_cancelled:
                return
            job.begin(place + 1)


def _log(future: "Future[None]") -> None:
    if error := future.exception():
        getLogger("jueyi").error("an upload failed", exc_info=error)
