"""How well the reader reads: XQuAD's articles that nothing was learnt from, hard negatives, and its speed."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from statistics import median

from assistant.reader.reader import Reader
from eval.interval import Mean, mean_of
from eval.metrics.auc import roc_auc
from eval.metrics.span import exact_match, span_f1
from eval.reading.negatives import Negatives
from eval.reading.squad import Asked, ReadingSetError, read_set

UNSEEN = slice(24, None)
"""Articles 25–48 of XQuAD are for testing only, in every language."""
PAIRS = (("zh", "zh"), ("en", "zh"), ("en", "en"), ("zh", "en"))
"""Languages of question and passage. XQuAD in other languages is here for articles 1–24 only."""
PASSAGES, TOKENS, ROUNDS = 3, 300, 15
"""What is timed: one question with so many passages of so many tokens."""
_SEED = 1


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one pair of languages."""

    questions: str
    passages: str
    exact: Mean
    f1: Mean
    auc: float
    """Answering passages against a hard negative for each question."""


@dataclass(frozen=True, slots=True)
class ReaderFigures:
    """Everything that the command prints."""

    rows: tuple[Row, ...]
    milliseconds: float
    """Median of reading three passages of 300 tokens."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of one question."""

    exact: float
    f1: float
    score: float
    without: float | None
    """Score of the hard negative; None where none was found."""


def bench_reader(
    reader: Reader, folder: Path, progress: Callable[[int, int], None] | None = None
) -> ReaderFigures:
    """Reads ``xquad.zh.json`` and ``xquad.en.json`` of a folder, questions and passages crossed.

    Raises:
        ReadingSetError: one of the files is missing, unreadable or too short.
    """
    unseen = {language: _unseen(folder / f"xquad.{language}.json", language) for language in ("zh", "en")}
    asked = {language: {one.id: one.example.question for one in found} for language, found in unseen.items()}
    rows, total = [], sum(len(unseen[answering]) for _, answering in PAIRS)
    done = 0
    for asking, answering in PAIRS:
        negatives = Negatives(one.example for one in unseen[answering])
        found = []
        for one in unseen[answering]:
            if question := asked[asking].get(one.id):
                found.append(_read(reader, negatives, question, one))
            done += 1
            if progress:
                progress(done, total)
        if not found:
            raise ReadingSetError(f"xquad.zh.json and xquad.en.json in {folder} have no question in common")
        rows.append(_row(asking, answering, found))
    return ReaderFigures(tuple(rows), _speed(reader, unseen["zh"][0]))


def _unseen(path: Path, language: str) -> tuple[Asked, ...]:
    """Questions about two passages at least, so that each has a passage that does not answer it."""
    found = read_set(path, "xquad", language, UNSEEN)
    if len({asked.example.passage for asked in found}) < 2:
        raise ReadingSetError(f"{path} has no articles 25 to 48 to test with; is it the whole of XQuAD?")
    return found


def _read(reader: Reader, negatives: Negatives, question: str, asked: Asked) -> _Read:
    example = replace(asked.example, question=question)
    negative = negatives.draw(example, Random(f"{_SEED}:{asked.id}"))
    here, elsewhere = reader.read(question, [example.passage, negative.passage])
    answer = example.passage[here.start : here.end]
    return _Read(
        exact_match(answer, asked.answers),
        span_f1(answer, asked.answers),
        here.score,
        elsewhere.score if negative.start < 0 else None,
    )


def _row(asking: str, answering: str, found: Sequence[_Read]) -> Row:
    exact, f1 = mean_of([one.exact for one in found]), mean_of([one.f1 for one in found])
    assert exact and f1  # the sets are not empty
    without = [one.without for one in found if one.without is not None]
    return Row(asking, answering, exact, f1, roc_auc([one.score for one in found], without))


def _speed(reader: Reader, asked: Asked) -> float:
    """Milliseconds; the passage is repeated until it is long enough, then cut."""
    passage = asked.example.passage
    while len(offsets := reader.offsets(passage)) < TOKENS:
        passage += passage
    passage = passage[: offsets[TOKENS - 1][1]]
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        reader.read(asked.example.question, [passage] * PASSAGES)
        times.append((time.perf_counter() - started) * 1000)
    return median(times)
