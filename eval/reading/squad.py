"""Reading sets in SQuAD's format."""

import json
from dataclasses import dataclass
from pathlib import Path

from eval.reading.example import Example
from index.errors import JueyiError
from index.han import to_simplified


class ReadingSetError(JueyiError):
    """A reading set that cannot be used; the message names the file."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a reading set with all its reference answers."""

    id: str
    example: Example
    answers: tuple[str, ...]


def read_set(path: Path, source: str, language: str, articles: slice = slice(None)) -> tuple[Asked, ...]:
    """The questions of some articles whose answer stands in their passage, in simplified characters.

    Raises:
        ReadingSetError: the file is missing or not in SQuAD's format.
    """
    try:
        data = json.loads(path.read_text("utf-8"))["data"]
        return tuple(
            asked
            for number, article in list(enumerate(data))[articles]
            for paragraph in article["paragraphs"]
            for qa in paragraph["qas"]
            if (asked := _asked(paragraph["context"], qa, source, f"{source}-{number}", language))
        )
    except OSError as error:
        raise ReadingSetError(f"{path} cannot be read: {error.strerror or error}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ReadingSetError(f"{path} is not a reading set in SQuAD's format") from error


def _asked(context: str, qa: dict[str, object], source: str, group: str, language: str) -> Asked | None:
    passage = to_simplified(context)
    answers: list[dict[str, object]] = list(qa["answers"])  # type: ignore[call-overload]
    if not answers:  # SQuAD 2.0 asks questions that have none
        return None
    texts = tuple(dict.fromkeys(to_simplified(str(answer["text"])) for answer in answers))
    start = int(str(answers[0]["answer_start"]))
    if passage[start : start + len(texts[0])] != texts[0]:
        start = passage.find(texts[0])
    if start < 0 or not texts[0].strip():
        return None
    question = to_simplified(str(qa["question"]))
    example = Example(question, passage, start, start + len(texts[0]), source, group, language)
    return Asked(str(qa["id"]), example, texts)
