"""A file of questions: one JSON object a line, ``{"id": …, "q": …, "history": [earlier questions]}``."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.ask import Ask
from assistant.errors import QuestionError
from index.errors import JueyiError


class QuestionFileError(JueyiError):
    """A line that is no question; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class NumberedAsk:
    """A question of the file; its id is the line number where the line has none."""

    id: str
    line: int
    ask: Ask


def read_questions(path: Path, resolutions: tuple[str, ...] = ()) -> list[NumberedAsk]:
    """Every question of the file, in its order; other keys than the three are left alone.

    Raises:
        QuestionFileError: the file is not UTF-8, or a line is not a question.
    """
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise QuestionFileError(f"{path} is not UTF-8 text: {error.reason} at byte {error.start}") from error
    except OSError as error:
        raise QuestionFileError(f"{path} cannot be read: {error.strerror or error}") from error
    return [_read_line(path, number, line, resolutions) for number, line in _lines(text)]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    # Not splitlines(): a question may contain U+2028, which JSON leaves unescaped.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, line


def _read_line(path: Path, number: int, line: str, resolutions: tuple[str, ...]) -> NumberedAsk:
    def refuse(reason: str) -> QuestionFileError:
        return QuestionFileError(f"{path}, line {number}: {reason}")

    try:
        record = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise refuse(f"not JSON ({error})") from error
    if not isinstance(record, dict):
        raise refuse(f'expected an object like {{"id": "1", "q": "…"}}, found {_kind(record)}')
    if "q" not in record:
        raise refuse('the key "q" with the question is missing')
    question, history = record["q"], record.get("history", [])
    if not isinstance(question, str):
        raise refuse(f'"q" must be a string, found {_kind(question)}')
    if not isinstance(history, list) or not all(isinstance(earlier, str) for earlier in history):
        raise refuse('"history" must be a list of strings, the earlier questions')
    identity = record.get("id", str(number))
    if not isinstance(identity, str | int) or isinstance(identity, bool):
        raise refuse(f'"id" must be a string or a whole number, found {_kind(identity)}')
    try:
        ask = Ask(question, history=tuple(history), resolutions=resolutions)
    except QuestionError as error:
        raise refuse(str(error)) from error
    return NumberedAsk(str(identity), number, ask)


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
