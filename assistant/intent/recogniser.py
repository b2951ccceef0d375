"""Recognising what a question wants."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from assistant.encoder import END, START
from assistant.intent.intent import Intent, Meant
from assistant.intent.network import Tag
from assistant.on_encoder import OnEncoder
from index.han import to_simplified
from index.token_vectors import Floats

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAX_TOKENS = 126
"""Of a longer question the end is kept, where mostly the question stands."""
_REMEMBERED = 64
"""Questions of one conversation are recognised again with each follow-up."""
Span = tuple[int, int]
Scores = Callable[[Sequence[int]], tuple[Floats, Floats]]
"""Ids of a row to scores of the intents, shape (intents,), and of the tags, shape (tokens, tags)."""
_EDGES = " \t,，.。;；:：?？!！、"


class Recogniser(OnEncoder[Scores]):
    """Tells the intent of a question and its subject."""

    def __init__(self, encoder: Path, load: Callable[[], Scores]) -> None:
        """``load`` gives the network; it is called once, with the first question."""
        super().__init__(encoder, load)
        self.recognise = lru_cache(_REMEMBERED)(self._recognise)

    def _recognise(self, question: str) -> Meant:
        """What a question wants, with which probability, and which words are its subject."""
        ids, offsets = tokens(self.tokenizer, question)
        intents, tags = self._network(ids)
        likely = np.exp(intents - intents.max())
        best = int(likely.argmax())
        of_tokens = tags[1 : len(ids) - 1].argmax(-1).tolist()
        spans = list(_spans(question, of_tokens, offsets))
        return Meant(
            list(Intent)[best],
            float(likely[best] / likely.sum()),
            tuple(question[start:end] for tag, (start, end) in spans if tag == Tag.SUBJECT),
            tuple(question[start:end] for tag, (start, end) in spans if tag == Tag.NAME),
        )


def tokens(tokenizer: "Tokenizer", question: str) -> tuple[tuple[int, ...], list[Span]]:
    """Ids ``<s> question </s>``, and the characters that each token between the two covers."""
    encoded = tokenizer.encode(to_simplified(question), add_special_tokens=False)
    ids = (START, *encoded.ids[-MAX_TOKENS:], END)
    return ids, [(start, end) for start, end in encoded.offsets[-MAX_TOKENS:]]


def _spans(question: str, tags: Sequence[int], offsets: Sequence[Span]) -> Iterator[tuple[int, Span]]:
    """Each stretch of tokens of one tag, from word to word, without blanks and stops at its ends."""
    start = 0
    for place in range(1, len(tags) + 1):
        if place < len(tags) and tags[place] == tags[start]:
            continue
        if tags[start] != Tag.REST:
            begin, end = _trimmed(question, offsets[start][0], offsets[place - 1][1])
            if begin < end:
                yield tags[start], (begin, end)
        start = place


def _trimmed(question: str, start: int, end: int) -> Span:
    """To the edges of words in scripts that have them: half of ``Agency`` is no subject."""
    while start > 0 and _is_letter(question[start]) and _is_letter(question[start - 1]):
        start -= 1
    while end < len(question) and _is_letter(question[end - 1]) and _is_letter(question[end]):
        end += 1
    stretch = question[start:end]
    return start + len(stretch) - len(stretch.lstrip(_EDGES)), end - len(stretch) + len(
        stretch.rstrip(_EDGES)
    )


def _is_letter(character: str) -> bool:
    """Latin, Cyrillic, accented: scripts that set words apart and write nothing on to them."""
    return character.isalpha() and character < "\u0530"
