"""Questions that people wrote about paragraphs of the field, with what the search takes for their answers.

``questions.jsonl`` holds the questions only, and where their answers stand; the texts are those of
``../shared``: the English resolutions (``A/RES/78/5:OP3``) and the parallel sentences, by their place among
those that are read (``UNPC/zh:devset-123``). The paragraphs of ``paragraphs.jsonl`` (``MADE/zh/A:7``) are of
21 resolutions that do not exist, written for this.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from random import Random

from eval.reading.example import Example
from eval.reading.squad import ReadingSetError

ANSWERED = 0.42
"""Share of the draws of an answerable question that give the passage which answers it."""
NEAREST = 6
"""Of so many passages that the search finds first, one is given instead."""
_FILE = "questions.jsonl"
_PARAGRAPHS = "paragraphs.jsonl"
_CHINESE = ("UNPC/zh", "MADE/zh/")


@dataclass(frozen=True, slots=True)
class Written:
    """A question with the passage that answers it, where one does, and passages that look like it."""

    answered: Example | None
    unanswered: tuple[Example, ...]
    """The same question with each passage that does not answer it, the likeliest first."""

    def draw(self, random: Random) -> Example:
        """The passage that answers or one that does not."""
        if self.answered and (not self.unanswered or random.random() < ANSWERED):
            return self.answered
        return random.choice(self.unanswered[:NEAREST])


def read_written(texts: Mapping[str, str]) -> tuple[Written, ...]:
    """The questions about passages of these names.

    Raises:
        ReadingSetError: a passage that a question speaks of is not among the texts, or is shorter.
    """
    known = {**texts, **{str(made["name"]): str(made["text"]) for made in _lines(_PARAGRAPHS)}}
    return tuple(_written(line, known) for line in _lines(_FILE))


def _lines(name: str) -> Iterator[dict[str, object]]:
    return map(json.loads, files("eval.reading").joinpath(name).read_text("utf-8").splitlines())


def _written(line: dict[str, object], texts: Mapping[str, str]) -> Written:
    question, span = str(line["q"]), line.get("span")
    near, source = line["near"], str(line["source"])
    assert isinstance(near, list)
    names = [*([source] if span else []), *map(str, near)]
    if missing := [name for name in names if name not in texts]:
        raise ReadingSetError(
            f"{_FILE} asks of {missing[0]}, which is not there; is it the folder ../shared?"
        )
    answered = None
    if isinstance(span, list):
        start, end = span
        if end > len(texts[source]):
            raise ReadingSetError(f"{_FILE} has an answer behind the end of {source}; was it parsed anew?")
        answered = _example(question, texts[source], source, start, end)
    return Written(answered, tuple(_example(question, texts[name], name) for name in near))


def _example(question: str, text: str, name: str, start: int = -1, end: int = -1) -> Example:
    document = name.rsplit(":", 1)[0]
    language = "zh" if document.startswith(_CHINESE) else "en"
    return Example(question, text, start, end, "written", document, language)
