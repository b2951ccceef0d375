"""A run as data: what ``report.json`` holds, and all that other reports are made from.

Everything but ``timings`` and ``made`` is the same when the same run is made again.
"""

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.figure import JUDGED
from eval.interval import Mean
from eval.judge.verdict import Verdict
from eval.metrics.reliability import Bin
from eval.question_set import EvalQuestion
from index.errors import JueyiError

FORMAT = 1


class RecordError(JueyiError):
    """A report.json that cannot be used."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SetUsed(_Part):
    """A question set that was asked."""

    name: str
    sha256: str
    """Of the questions that were asked, first twelve digits."""
    questions: int


class Configuration(_Part):
    """What produced the figures."""

    jueyi: str
    """Version of the package."""
    system: str = "jueyi"
    """Or the baseline."""
    without: tuple[str, ...] = ()
    """Scores left out of the search."""
    models: tuple[str, ...]
    """Every model that took part, with its hash or revision."""
    index: str
    """Fingerprint over the revisions of all that is indexed."""
    resolutions: int
    split: str
    sets: tuple[SetUsed, ...]


class Row(EvalQuestion):
    """A question and what came of it."""

    answer: str
    abstained: bool
    mode: str
    cited: tuple[str, ...]
    """``A/RES/78/40:OP7``."""
    retrieved: tuple[str, ...]
    """Ids of the passages ranked first, or named as nearest by a refusal: ``A/RES/78/40:zh:OP7``."""
    wanted: tuple[str, ...]
    """Ids of the gold passages, in the question's language where it is indexed."""
    probability: float | None
    missed: bool
    figures: dict[str, float]
    verdict: Verdict | None = None
    """Of the language model that judged, where one did."""

    @property
    def contested(self) -> bool:
        """Right by its labels and facts, and yet incorrect to the judge."""
        return not self.missed and self.verdict is not None and not self.verdict.correct


class Judged(_Part):
    """Who judged correctness, and what could not be judged."""

    model: str
    prompt: str
    """Of its rules, ``eval/judge/prompt.md``: SHA-256, first twelve digits."""
    failures: dict[str, int]
    """Answers without a verdict, by what went wrong; counted neither as correct nor as incorrect."""


class Timings(_Part):
    """How long it took; not the same from run to run."""

    seconds: float
    """The whole run, index opened and models loaded already."""
    at_a_time: int
    """Questions asked at once: an answer then waits for others."""
    p50_ms: float
    p90_ms: float
    p99_ms: float
    milliseconds: dict[str, float]
    """Of each answer, by the id of the question."""


class Calibration(_Part):
    """How far probabilities can be believed."""

    error: Mean
    bins: tuple[Bin, ...]


class Record(_Part):
    """A run."""

    format: int = FORMAT
    configuration: Configuration
    figures: dict[str, Mean]
    kinds: dict[str, dict[str, Mean]]
    languages: dict[str, dict[str, Mean]]
    calibration: Calibration | None
    judged: Judged | None = None
    """Where a language model judged correctness."""
    questions: tuple[Row, ...]
    passages: dict[str, str]
    """Texts of the passages that missed and contested questions are about or were answered with, by id."""
    made: str
    """Date and time."""
    timings: Timings

    @property
    def counted(self) -> dict[str, Mean]:
        """The figures that are no opinion."""
        return {name: mean for name, mean in self.figures.items() if name != JUDGED}

    def to_json(self) -> str:
        """Indented JSON with keys in the order of the fields."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


def load_record(path: Path) -> Record:
    """Read a report.json.

    Raises:
        RecordError: it cannot be read, or is none.
    """
    path = path / "report.json" if path.is_dir() else path
    try:
        return Record.model_validate_json(path.read_text("utf-8"))
    except OSError as error:
        raise RecordError(f"{path} cannot be read: {error.strerror or error}") from error
    except (UnicodeDecodeError, ValidationError) as error:
        raise RecordError(
            f"{path} is no report of “jueyi eval --report”; make it again with this version"
        ) from error
