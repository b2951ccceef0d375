"""Cutting and looking at runs."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.block import Run
from index.text import compose
from index.vocabulary import Vocabulary

_CLAUSE_END = re.compile(r"[,，、;；:：。.،؛]\s*$")


def cut(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs without their first ``length`` characters."""
    rest: list[Run] = []
    for run in runs:
        if length >= len(run.text):
            length -= len(run.text)
            continue
        rest.append(Run(run.text[length:], run.bold, run.italic, run.superscript))
        length = 0
    return tuple(rest)


def is_all(runs: Sequence[Run], style: str) -> bool:
    """Whether everything but marks and white space is ``bold`` or ``italic``."""
    letters = [run for run in runs if run.text.strip() and not run.superscript]
    return bool(letters) and all(getattr(run, style) for run in letters)


def split_at_verbs(runs: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    """A bold run behind a comma or semicolon opens the next paragraph of the same block."""
    piece: list[Run] = []
    for before, run in pairwise((Run(""), *runs)):
        if run.bold and not before.bold and piece and _CLAUSE_END.search("".join(r.text for r in piece)):
            yield tuple(piece)
            piece = []
        piece.append(run)
    if piece:
        yield tuple(piece)


def starts_with_verb(runs: Sequence[Run], words: Vocabulary) -> bool:
    """Whether a text begins as a preambular or operative paragraph does."""
    return bool(words.verb.match(compose(runs)[0]))


def opening_verb(runs: Sequence[Run], text: str, words: Vocabulary) -> str:
    """The opening verb: set in bold or italics where the file shows it, otherwise a known one."""
    first = next((run for run in runs if run.text.strip()), None)
    if first is not None and (first.bold or first.italic) and not is_all(runs, "italic"):
        verb = compose([first])[0]
        if text.startswith(verb):
            return verb.rstrip(" ,，:：")
    match = words.verb.match(text)
    return match[0] if match else ""
