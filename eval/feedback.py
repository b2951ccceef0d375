"""What users say of answers: JSON lines in the data directory, and the questions to evaluate made of them."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Lock
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from eval.question_set import EvalQuestion, Kind
from index.errors import JueyiError

FILE = "feedback.jsonl"
MAX_NOTE = 2000
"""Characters of a note."""
MAX_BYTES = 50_000_000
"""Of the file; about fifty thousand ratings."""


class FeedbackError(JueyiError):
    """A rating that cannot be stored, or a file of ratings that cannot be read."""


class Cited(BaseModel):
    """A paragraph that the rated answer cited."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    symbol: str
    label: str
    language: str
    quote: str


class Feedback(BaseModel):
    """A rating of one answer. A later line of the same id replaces an earlier one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    """Of the answer."""
    at: str
    """Time of the rating, ISO 8601, UTC."""
    verdict: Literal["up", "down"]
    note: str = Field(default="", max_length=MAX_NOTE)
    question: str
    history: tuple[str, ...] = ()
    language: str
    kind: Kind
    answer: str
    mode: str
    citations: tuple[Cited, ...] = ()


class FeedbackFile:
    """The file of a data directory. Safe to share between threads."""

    def __init__(self, home: Path) -> None:
        self.path = home / FILE
        self._lock = Lock()

    def add(self, feedback: Feedback) -> None:
        """Appends a line.

        Raises:
            FeedbackError: the file is full or cannot be written.
        """
        line = feedback.model_dump_json() + "\n"
        try:
            with self._lock:
                if self.path.exists() and self.path.stat().st_size + len(line.encode()) > MAX_BYTES:
                    raise FeedbackError(f"{self.path} is full: move it away to store further ratings")
                with self.path.open("a", encoding="utf-8") as file:
                    file.write(line)
        except OSError as error:
            raise FeedbackError(f"the rating cannot be stored in {self.path}: {error.strerror}") from error


def load_feedback(path: Path) -> tuple[Feedback, ...]:
    """The last rating of each answer, in the order of the first.

    Raises:
        FeedbackError: the file cannot be read, or a line of it is no rating.
    """
    found: dict[str, Feedback] = {}
    for feedback in _lines(path):
        found[feedback.id] = feedback
    return tuple(found.values())


def _lines(path: Path) -> Iterator[Feedback]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise FeedbackError(f"{path} cannot be read as ratings: {error}") from error
    for number, line in enumerate(lines, start=1):
        try:
            yield Feedback.model_validate(json.loads(line))
        except (json.JSONDecodeError, ValidationError) as error:
            raise FeedbackError(f"{path}, line {number} is no rating; remove the line") from error


def candidates(ratings: Iterable[Feedback]) -> tuple[EvalQuestion, ...]:
    """Questions for a question set, to be looked through by a person before they count.

    What an answer that helped cites is taken as the gold; of one that did not help only the question is kept,
    with what it cited in the note.
    """
    return tuple(_candidate(rating) for rating in ratings)


def _candidate(rating: Feedback) -> EvalQuestion:
    labels = tuple(dict.fromkeys(f"{cited.symbol}:{cited.label}" for cited in rating.citations))
    helped = rating.verdict == "up"
    said = rating.note or ("helped" if helped else "did not help")
    return EvalQuestion(
        id=rating.id,
        lang=rating.language,
        kind="followup" if rating.history else rating.kind,
        q=rating.question,
        history=rating.history,
        gold=labels if helped else (),
        note=said if helped else f"{said}; it cited {', '.join(labels) or 'nothing'}",
    )
