"""The latency benchmark on a clock that is set by hand."""

import pytest

from assistant.answer import Answer
from assistant.ask import Ask
from eval.bench.latency import Latency, bench_latency
from tests.fakes import BigramEmbedding, Vectors


class Clock:
    """Stands still but for work that says how many milliseconds it takes."""

    def __init__(self) -> None:
        self.milliseconds = 0.0

    def __call__(self) -> float:
        return self.milliseconds / 1000


class SlowAssistant:
    """An answer takes as many milliseconds as the question says; the first one a minute more."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.asked: list[str] = []

    def invoke(self, ask: Ask, /) -> Answer:
        self.clock.milliseconds += float(ask.question.split()[-1]) + (0 if self.asked else 60_000)
        self.asked.append(ask.question)
        return Answer(ask.question, "en", abstention="No.")


class SlowEmbedding(BigramEmbedding):
    """A text takes a millisecond a character the first time and nothing the second."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock

    def query(self, text: str) -> Vectors:
        self.clock.milliseconds += 0 if text in self.seen else len(text)
        self.seen.append(text)
        return super().query(text)


def test_medians_and_ninetieth_percentiles() -> None:
    clock = Clock()
    assistant, embedding = SlowAssistant(clock), SlowEmbedding(clock)
    questions = ["first 999", *(f"ask {n}" for n in (10, 20, 30, 40, 50))]
    found = bench_latency(assistant, embedding, questions, clock=clock)
    # Sorted 10 to 50: the median is the third; 90% of the way from the first to the fifth is 3.6 steps of 10.
    # Each text has six characters and the blank behind it.
    assert found == Latency(5, pytest.approx(30), pytest.approx(46), pytest.approx(7), pytest.approx(7))
    assert found.ratio == pytest.approx(30 / 7)
    assert assistant.asked == questions


def test_a_text_asked_twice_is_measured_once() -> None:
    clock = Clock()
    embedding = SlowEmbedding(clock)
    found = bench_latency(SlowAssistant(clock), embedding, ["a 1", "b 2", "b 2", "a 1"], clock=clock)
    assert (found.questions, found.ask_median) == (1, pytest.approx(2))
    assert len(embedding.seen) == len(set(embedding.seen)) == 2


def test_progress_is_reported() -> None:
    clock, steps = Clock(), list[tuple[int, int]]()
    bench_latency(
        SlowAssistant(clock),
        SlowEmbedding(clock),
        ["a 1", "b 2", "c 3"],
        lambda done, total: steps.append((done, total)),
        clock,
    )
    assert steps == [(1, 2), (2, 2)]


@pytest.mark.parametrize("questions", [[], ["a 1"], ["a 1", "a 1"]], ids=["none", "one", "one twice"])
def test_there_is_one_to_warm_up_with_and_one_to_measure(questions: list[str]) -> None:
    clock = Clock()
    with pytest.raises(ValueError, match="two different questions"):
        bench_latency(SlowAssistant(clock), SlowEmbedding(clock), questions, clock=clock)
