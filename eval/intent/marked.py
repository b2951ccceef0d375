"""Questions whose intent, subject and resolution are marked: ``{N:In 78/47}, where is {S:SaferGuard}?``"""

import json
import re
from dataclasses import dataclass
from importlib.resources import files

from assistant.intent.intent import Intent
from assistant.intent.network import Tag
from assistant.intent.recogniser import Span

_OPENING = re.compile(r"\{([SN]):")
_TAGS = {"S": Tag.SUBJECT, "N": Tag.NAME}
HELD_BACK_EVERY = 8
"""One question in so many is not learnt from."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A question with what it wants, and the characters that belong to each tag."""

    text: str
    language: str
    intent: Intent
    spans: tuple[tuple[Tag, Span], ...]


def marked_questions() -> tuple[Marked, ...]:
    """All that come with the package."""
    lines = files("eval.intent").joinpath("questions.jsonl").read_text("utf-8").split("\n")
    return tuple(_marked(json.loads(line)) for line in lines if line.strip())


def split(questions: tuple[Marked, ...]) -> tuple[list[Marked], list[Marked]]:
    """Those to learn from, and those held back."""
    learnt = [question for place, question in enumerate(questions) if place % HELD_BACK_EVERY]
    return learnt, list(questions[::HELD_BACK_EVERY])


def _marked(line: dict[str, str]) -> Marked:
    text, spans = unmarked(line["q"])
    return Marked(text, line["lang"], Intent(line["intent"]), spans)


def unmarked(marked: str) -> tuple[str, tuple[tuple[Tag, Span], ...]]:
    """The text without its marks, and where each mark stood; a mark may stand within another.

    Raises:
        ValueError: a mark does not end.
    """
    text, open_marks, spans, place = "", [], [], 0
    while place < len(marked):
        if opening := _OPENING.match(marked, place):
            open_marks.append((_TAGS[opening[1]], len(text)))
            place = opening.end()
            continue
        if marked[place] == "}" and open_marks:
            tag, start = open_marks.pop()
            spans.append((tag, (start, len(text))))
        else:
            text += marked[place]
        place += 1
    if open_marks:
        raise ValueError(f"a mark does not end: {marked}")
    return text, tuple(spans)
