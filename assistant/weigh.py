"""How much each token of a question counts: words of asking say little of what is asked."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from assistant import cues
from assistant.glossary import glossary
from index.token_vectors import Floats

_RUN = re.compile(
    r"(?P<han>[\u3400-\u9fff]+)|\bUnited (?:States|Kingdom|Arab Emirates)\b|[^\W\u3400-\u9fff]+|\s+|[^\w\s]"
)
CARRIED = 0.4
ASKING = 0.15
"""Weight of a token within a word of asking; all others weigh 1."""


@lru_cache(maxsize=256)
def asking_spans(question: str) -> tuple[tuple[int, int], ...]:
    """Where words of asking stand. Chinese is cut into words first: the 中 of 中东 is none."""
    return tuple((start, end) for start, end in _words(question) if asks(question[start:end]))


def asks(word: str) -> bool:
    """Whether a word only asks: 请问, 什么, the, which."""
    return (
        not word.strip() or cues.GENERIC.fullmatch(word) is not None or cues.FACT.fullmatch(word) is not None
    )


def without_asking(text: str) -> str:
    """A text without the words of asking at both ends; inner ones stay, and a name's: Rakhine State."""
    spans = list(_words(text))
    words = [text[start:end] for start, end in spans]
    telling = [place for place, word in enumerate(words) if not asks(word)]
    if not telling:
        return ""
    first, last = telling[0], telling[-1]
    while first > 1 and (
        words[first - 2] in _OF_NAMES or (words[first - 1] == "-" and words[first - 2].isupper())
    ):
        first -= 2
    while (
        last + 2 < len(words)
        and words[last + 1] == " "
        and _capital(words[last])
        and _capital(words[last + 2])
    ):
        last += 2
    return text[spans[first][0] : spans[last][1]]


def _capital(word: str) -> bool:
    return word[:1].isupper()


_OF_NAMES = frozenset(("United", "Nations", "General", "Assembly", "Member", "One"))
"""Words of asking that open a name where they stand before it in capitals."""


def telling_words(text: str) -> list[str]:
    """The words of a text that say something of a subject, Chinese cut into words."""
    return [text[start:end] for start, end in _words(text) if not asks(text[start:end])]


def _words(question: str) -> Iterator[tuple[int, int]]:
    import rjieba

    for run in _RUN.finditer(question):
        place = run.start()
        for word in _with_names(rjieba.cut(run[0])) if run["han"] else [run[0]]:
            yield place, place + len(word)
            place += len(word)


def _with_names(words: list[str]) -> list[str]:
    """The words, those of a known name as one: 安理会 is no 安理 with 会 behind it."""
    text, edges = "".join(words), {0, *accumulate(map(len, words))}
    inside: set[int] = set()
    for match in glossary().concepts_in(text):
        if match.start in edges and match.end in edges:
            inside |= set(range(match.start + 1, match.end))
    return [text[a:b] for a, b in pairwise(sorted(edges - inside))]


def token_weights(question: str, spans: NDArray[np.int32], carried: int = 0) -> Floats:
    """Weight of each token, shape (tokens,), by its place in the question.

    The first ``carried`` characters come from the question before: what is asked now counts more.
    """
    weights = np.where(spans[:, 0] < carried, CARRIED, 1.0).astype(np.float32)
    for start, end in asking_spans(question):
        weights[(spans[:, 0] < end) & (spans[:, 1] > start) & (spans[:, 0] >= start - 1)] *= ASKING
    return weights


def focus_weights(question: str, spans: NDArray[np.int32], weights: Floats, carried: int) -> Floats | None:
    """Weights of what is asked of a thing, without the thing's name and without what is carried over.

    The name says which treaty; that it was opened for signature says which of its dates. None where nothing
    would be left.
    """
    kept = weights * (spans[:, 0] >= carried)
    named = [(match.start, match.end) for match in glossary().concepts_in(question) if match.start >= carried]
    if named:
        start, end = max(named, key=lambda span: span[1] - span[0])
        without = kept * ((spans[:, 1] <= start) | (spans[:, 0] >= end))
        kept = without if without.sum() >= _LEFT else kept
    return np.asarray(kept, np.float32) if kept.sum() > 0 else None


_LEFT = 1.0
"""Weight that must be left: at least one word that is no word of asking."""
