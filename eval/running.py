"""A run: question sets asked of a system on a library, as a record."""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from assistant.answer import Answer
from assistant.pipeline import Assistant
from assistant.reading import Reads
from assistant.recognised import Recognises
from assistant.reranking import Reranks, reranked
from assistant.retrieve import Search, find
from assistant.writing.calls import TIMEOUT
from assistant.writing.chat_model import ChatModel
from assistant.writing.model_assistant import ModelAssistant
from eval.judge.grading import Grading
from eval.judge.judge import Judge
from eval.question_set import EvalQuestion, QuestionSetError
from eval.record import Configuration, Record
from eval.recording import index_fingerprint, recorded, set_used
from eval.suite import Answering, asked
from eval.supporting import Supporting
from eval.systems import OURS, System, built
from index.library import Library

AT_A_TIME = 2
"""Questions asked at a time. More gain nothing: a third of the work is Python's own, one thread at a time."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class NamedSet:
    """Questions and the name of the file they come from."""

    name: str
    questions: tuple[EvalQuestion, ...]


@dataclass(frozen=True, slots=True)
class Bench:
    """What runs are made on."""

    library: Library
    models: tuple[str, ...]
    """Names of the models with their hashes, for the record."""
    model_path: Path
    """Where the embedding model lies, for a baseline that loads it itself."""
    spoken: Callable[[Answer], str]
    """An answer as a user reads it."""
    chat: ChatModel | None = None
    """The language model that writes the answers of our own system, where one is to."""
    seconds: float = TIMEOUT
    """That it may take for an answer."""
    reader: Reads | None = None
    judge: Judge | None = None
    """The language model that grades answers, where one is to."""
    reranker: Reranks | None = None
    recogniser: Recognises | None = None

    @property
    def search(self) -> Search:
        """Our search, in the order of the reranker where there is one."""
        return reranked(find, self.reranker) if self.reranker else find

    def run(
        self,
        sets: Sequence[NamedSet],
        split: str,
        system: System = System(),  # noqa: B008 - a frozen value
        progress: Progress | None = None,
    ) -> Record:
        """Every question of the sets asked of the system; raises as ``steps``."""
        steps = self.steps(sets, split, system)
        while not isinstance(step := next(steps), Record):
            if progress:
                progress(*step)
        return step

    def steps(
        self,
        sets: Sequence[NamedSet],
        split: str,
        system: System = System(),  # noqa: B008 - a frozen value
    ) -> Generator[tuple[int, int] | Record, None, None]:
        """How many questions are asked, of how many, after each; the record at the end.

        Raises:
            QuestionSetError: two questions share an id, so that a report could not tell them apart.
            BaselineError: the system cannot be run here.
        """
        questions = _distinct(sets)
        assistants = self._assistants(system)
        self._warm(questions[0])
        grading = Grading(self.judge, self.library) if self.judge else None
        started = time.perf_counter()
        outcomes = []
        for outcome in asked(assistants, questions, self.spoken, Supporting(self.library)):
            outcomes.append(grading.graded(outcome) if grading else outcome)
            yield len(outcomes), len(questions)
        seconds = time.perf_counter() - started
        judged = grading.summary if grading else None
        about = self._about(sets, split, system)
        yield recorded(outcomes, about, self.library, seconds, at_a_time=len(assistants), judged=judged)

    def _assistants(self, system: System) -> list[Answering]:
        """As many as work at a time: one where a language model writes, whose server is not to be flooded."""
        first = self._written(self._built(system))
        if system.name != OURS or self.chat is not None:
            return [first]
        return [first, *(self._built(system) for _ in range(1, AT_A_TIME))]

    def _built(self, system: System) -> Answering:
        return built(
            system,
            self.library,
            self.model_path,
            self.reader,
            reranker=self.reranker,
            recogniser=self.recogniser,
        )

    def _warm(self, question: EvalQuestion) -> None:
        """Loads the models: no answer's time holds that."""
        self.library.dense(question.q, 1)
        if self.reader is not None:
            self.reader.read(question.q, [question.q])
        if self.recogniser is not None:
            self.recogniser.recognise(question.q)

    def _about(self, sets: Sequence[NamedSet], split: str, system: System) -> Configuration:
        return Configuration(
            jueyi=_version(),
            system=system.name,
            without=system.without,
            models=(*self.models, self.chat.name) if self.chat else self.models,
            index=index_fingerprint(self.library),
            resolutions=len(self.library.resolutions()),
            split=split,
            sets=tuple(set_used(one.name, one.questions) for one in sets),
        )

    def _written(self, answering: Answering) -> Answering:
        """A baseline stays what it is."""
        if self.chat is None or not isinstance(answering, Assistant):
            return answering
        return ModelAssistant(self.library, answering, self.chat, self.seconds)


def _distinct(sets: Sequence[NamedSet]) -> list[EvalQuestion]:
    home: dict[str, str] = {}
    for one in sets:
        for question in one.questions:
            if question.id in home:
                raise QuestionSetError(
                    f"the id {question.id} stands in {home[question.id]} and {one.name}; change one of them"
                )
            home[question.id] = one.name
    return [question for one in sets for question in one.questions]


def _version() -> str:
    try:
        return metadata.version("jueyi")
    except metadata.PackageNotFoundError:
        return "not installed"
