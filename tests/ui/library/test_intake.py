"""Uploaded files go in one after the other; a job says how far it is and can be stopped."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from index.library import Library
from index.limits import DEFAULT_LIMITS
from tests.fakes import BigramEmbedding, Vectors
from tests.index.documents import chinese, english, write
from ui.library.intake import Intake, Job, Step


def settle(intake: Intake) -> None:
    """Returns when the worker has come to the end of its jobs."""
    intake._worker.submit(lambda: None).result(timeout=120)


@pytest.fixture
def dropped() -> list[Path]:
    return []


@pytest.fixture
def intake(library: Library, dropped: list[Path]) -> Intake:
    return Intake(library, DEFAULT_LIMITS, dropped.append)


def test_each_file_has_its_outcome(
    intake: Intake, library: Library, dropped: list[Path], tmp_path: Path
) -> None:
    paths = [
        write(tmp_path / "good.md", english()),
        write(tmp_path / "bad.md", "no resolution"),
        write(tmp_path / "other.md", english("79/901")),
    ]
    job = intake.begin(paths)
    settle(intake)
    outcomes = [file.outcome.name if file.outcome else None for file in job.files]
    assert outcomes == ["added", "refused", "added"]
    assert [r.symbol for r in library.resolutions()] == ["A/RES/79/900", "A/RES/79/901"]
    assert dropped == paths


def test_a_stopped_job_leaves_what_is_not_in_alone(
    intake: Intake, library: Library, dropped: list[Path], tmp_path: Path
) -> None:
    intake.begin([write(tmp_path / "a.md", english())])
    second = intake.begin([write(tmp_path / "b.md", chinese())])
    assert intake.before(second) == 1
    second.cancel()
    settle(intake)
    assert [file.step for file in second.files] == [Step.CANCELLED]
    assert [r.id for r in library.resolutions()] == ["A/RES/79/900:en"]
    assert len(dropped) == 2


class Interrupted(BigramEmbedding):
    """Stops the job as soon as a text of its file is to be embedded."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Job] = []

    def passages(self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> Vectors:
        if progress:
            self.jobs[-1].cancel()
        return super().passages(texts, progress)


def test_stopping_while_texts_are_embedded_writes_nothing_of_that_file(tmp_path: Path) -> None:
    embedding = Interrupted()
    with Library.open(tmp_path / "home", embedding) as library:
        intake = Intake(library, DEFAULT_LIMITS, lambda path: None)
        job = intake.begin([write(tmp_path / "a.md", english()), write(tmp_path / "b.md", chinese())])
        embedding.jobs.append(job)
        settle(intake)
        assert [file.step for file in job.files] == [Step.CANCELLED, Step.CANCELLED]
        assert library.resolutions() == ()
        assert not list((tmp_path / "home" / "sources").glob("*.md"))


def test_a_library_that_cannot_be_written_is_said(intake: Intake, library: Library, tmp_path: Path) -> None:
    library.close()
    job = intake.begin([write(tmp_path / "a.md", english())])
    settle(intake)
    assert [file.step for file in job.files] == [Step.FAILED]
    assert "has been closed" in job.files[0].reason
