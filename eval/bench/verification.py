"""How well, and how fast, the checks on a model's sentences tell good ones from bad.

The answers are written in the manner of recorded ones: in a file, an answer a line, with its sentences, of
which the bad ones say what is bad about them.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from statistics import median

from assistant.answer import Statement
from assistant.writing.given import Given
from assistant.writing.support import closeness_in
from assistant.writing.verify import Verifier
from index.language import language_of
from index.library import Library

ANSWERS = "a_res_78_40.jsonl"
RESOLUTION = "A/RES/78/40:zh"
TEN = 10
"""Sentences whose verification is timed together."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its marks, and what is bad about it; empty for a good one."""

    text: str
    bad: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A question and what a model wrote."""

    id: str
    question: str
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """As the model sent it."""
        gap = "" if language_of(self.question) == "zh" else " "
        return gap.join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Verification:
    """What the checks did."""

    good: int
    wrongly_struck: tuple[str, ...]
    """The good sentences that failed."""
    bad: int
    missed: tuple[str, ...]
    """The bad sentences that held."""
    milliseconds: float
    """Median for ten sentences."""


def written_answers() -> tuple[Written, ...]:
    """The answers that come with the package."""
    lines = (files("eval") / "answers" / ANSWERS).read_text("utf-8").splitlines()
    return tuple(_read(json.loads(line)) for line in lines)


def _read(record: dict[str, object]) -> Written:
    sentences = record["answer"]
    assert isinstance(sentences, list)
    return Written(
        str(record["id"]), str(record["q"]), tuple(Sentence(s["text"], s.get("bad", "")) for s in sentences)
    )


def bench_verification(library: Library, answers: Sequence[Written]) -> Verification:
    """Every sentence checked against the whole resolution, given as passages."""
    given = Given(library.passages(RESOLUTION))
    held: list[tuple[Sentence, bool]] = []
    times = []
    for answer in answers:
        language = language_of(answer.question)
        verifier = Verifier(given, language, closeness_in(library, language))
        for sentence in answer.sentences:
            started = time.perf_counter()
            outcome = verifier.check(sentence.text)
            times.append((time.perf_counter() - started) * 1000)
            held.append((sentence, isinstance(outcome, Statement)))
    tens = [sum(times[place : place + TEN]) for place in range(0, len(times) - TEN + 1, TEN)]
    return Verification(
        sum(not sentence.bad for sentence, _ in held),
        tuple(sentence.text for sentence, holds in held if not sentence.bad and not holds),
        sum(bool(sentence.bad) for sentence, _ in held),
        tuple(sentence.text for sentence, holds in held if sentence.bad and holds),
        median(tens),
    )
