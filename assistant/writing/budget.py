"""How much a model is given to read: counted in tokens, estimated without the model's own tokenizer."""

from collections.abc import Iterable, Sequence

from index.passage import Passage
from index.text import is_han

PASSAGE_TOKENS = 6000
"""Of passages in a prompt; a model with a context of 8,192 has room for the rest."""
HISTORY_TOKENS = 2500
"""Of earlier questions; one question alone always fits."""
MOST_PASSAGES = 16


def tokens_of(text: str) -> int:
    """About how many tokens a text has: one for a Chinese character, one for three others."""
    han = sum(map(is_han, text))
    return han + (len(text) - han + 2) // 3


def within_budget(passages: Iterable[Passage], tokens: int = PASSAGE_TOKENS) -> tuple[Passage, ...]:
    """The first passages that fit, each whole; one that is too long is passed over."""
    kept: list[Passage] = []
    left = tokens
    for passage in passages:
        cost = tokens_of(passage.text) + tokens_of(passage.lead_in) + 20
        if cost <= left and len(kept) < MOST_PASSAGES:
            kept.append(passage)
            left -= cost
    return tuple(kept)


def recent(history: Sequence[str], tokens: int = HISTORY_TOKENS) -> tuple[str, ...]:
    """The latest questions that fit, oldest first; the earliest are left out, never half of one."""
    kept: list[str] = []
    left = tokens
    for question in reversed(history):
        left -= tokens_of(question)
        if left < 0:
            break
        kept.append(question)
    return tuple(reversed(kept))
