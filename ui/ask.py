"""Answering one question, or a file of them, on the command line."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Protocol

from assistant.answer import Answer
from assistant.ask import Ask
from index.errors import JueyiError
from ui.answer_json import answer_record
from ui.answer_terminal import print_answer
from ui.places import Places
from ui.question_file import NumberedAsk, read_questions
from ui.terminal import output, print_json
from ui.writer import Writer


class Answers(Protocol):
    """What the command line needs of an assistant."""

    def invoke(self, ask: Ask, /) -> Answer:
        """The whole answer."""


def answer_one(places: Places, writer: Writer, ask: Ask, as_json: bool) -> bool:
    """Prints the answer and says whether it was an abstention."""
    with opened_assistant(places, writer) as assistant:
        answer, elapsed_ms = timed(assistant, ask)
    if as_json:
        print_json(answer_record(answer, "", elapsed_ms))
    else:
        print_answer(output(), answer)
    return answer.abstained


def answer_file(places: Places, writer: Writer, path: Path, symbols: tuple[str, ...]) -> None:
    """One JSON object a line, in the order of the file, each as soon as it is there."""
    questions = read_questions(path, symbols)
    with opened_assistant(places, writer) as assistant:
        for numbered in questions:
            answer, elapsed_ms = _answered(assistant, path, numbered)
            print_json(answer_record(answer, numbered.id, elapsed_ms))


@contextmanager
def opened_assistant(places: Places, writer: Writer) -> Iterator[Answers]:
    """Imports what is heavy only now: a question that cannot be taken is refused before that."""
    from ui.workspace import opened

    with opened(places) as (library, assistant):
        yield writer.over(library, assistant)


def _answered(assistant: Answers, path: Path, numbered: NumberedAsk) -> tuple[Answer, float]:
    try:
        return timed(assistant, numbered.ask)
    except JueyiError as error:
        raise JueyiError(f"{path}, line {numbered.line}: {error}") from error


def timed(assistant: Answers, ask: Ask) -> tuple[Answer, float]:
    """The answer and the milliseconds it took."""
    start = perf_counter()
    answer = assistant.invoke(ask)
    return answer, (perf_counter() - start) * 1000
