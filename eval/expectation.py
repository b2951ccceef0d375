"""The gate: the figures that are expected, with their intervals, and which of a new run fall below."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.figure import BY_NAME, JUDGED
from eval.interval import Mean
from eval.record import Record, SetUsed
from index.atomic import write_whole
from index.errors import JueyiError

NOT_GATED = (JUDGED, "length")


class ExpectationError(JueyiError):
    """An expected.json that cannot be used."""


class Expected(BaseModel):
    """What is expected of the sets that are asked together."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sets: tuple[SetUsed, ...]
    models: tuple[str, ...]
    figures: dict[str, Mean]


class Expectation(BaseModel):
    """``expected.json``: by the name of the corpus."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    runs: dict[str, Expected]


def expected_of(record: Record) -> Expected:
    """What this run reached is expected from now on."""
    figures = {name: mean for name, mean in record.figures.items() if name not in NOT_GATED}
    return Expected(sets=record.configuration.sets, models=record.configuration.models, figures=figures)


def load_expectation(path: Path) -> Expectation:
    """Read an expected.json; raises ExpectationError."""
    try:
        return Expectation.model_validate_json(path.read_text("utf-8"))
    except OSError as error:
        raise ExpectationError(
            f"{path} cannot be read ({error.strerror or error}); make it with “jueyi eval expect”"
        ) from error
    except (UnicodeDecodeError, ValidationError) as error:
        raise ExpectationError(f"{path} is no expectation; make it again with “jueyi eval expect”") from error


def write_expectation(path: Path, runs: Mapping[str, Expected]) -> None:
    """Replace the runs given; those of other corpora stay. Raises ExpectationError."""
    old = load_expectation(path).runs if path.exists() else {}
    try:
        write_whole(path, Expectation(runs={**old, **runs}).model_dump_json(indent=1) + "\n")
    except OSError as error:
        raise ExpectationError(f"{path} cannot be written: {error.strerror or error}") from error


def shortfalls(record: Record, expected: Expected) -> Iterator[str]:
    """A sentence for each figure that is outside its expected interval on the worse side, or missing."""
    for name, floor in expected.figures.items():
        figure, mean = BY_NAME[name], record.figures.get(name)
        if mean is None:
            yield f"{figure.title} is missing; {floor.value:.3f} was expected"
        elif (figure.better > 0 and mean.value < floor.low) or (
            figure.better < 0 and mean.value > floor.high
        ):
            yield (
                f"{figure.title} is {mean.value:.3f}; {floor.value:.3f} was expected, "
                f"{floor.low:.3f}–{floor.high:.3f} is within chance"
            )
