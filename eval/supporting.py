"""Whether passages support a sentence, decided with what runs on this machine.

ALCE asks a language inference model. This does not infer: a sentence is supported where

1. every quotation in it stands verbatim in the passages, and
2. every number in it, outside the quotations, stands there too (or names the passage), and
3. the words of its own are few (at most as many letters as it quotes), or themselves stand there verbatim, or
   a cited passage is among those nearest in meaning: the best tenth of all indexed, at least three.

So a sentence that turns a passage into its opposite with words of its own passes, where a language inference
model might stop it; a faithful summary far from the passage's wording may fail. Cosines of the embedding lie
in a narrow band, hence a rank and no threshold.
"""

import math
import re
from collections.abc import Sequence

from assistant.writing.quotations import find_quotation, quotations, unquoted
from index.library import Library
from index.passage import Passage
from index.text import fold

NEAREST_SHARE = 0.1
NEAREST_LEAST = 3
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Supporting:
    """The decision above, for the passages of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, sentence: str, passages: Sequence[Passage]) -> bool:
        """Whether the passages together support the sentence."""
        texts = [f"{passage.heading} {passage.lead_in} {passage.text}" for passage in passages]
        quoted = quotations(sentence)
        if not all(any(find_quotation(quote, text) for text in texts) for quote in quoted):
            return False
        stands = fold(" ".join(texts))
        named = stands + fold(" ".join(f"{passage.symbol} {passage.label}" for passage in passages))
        own = fold(unquoted(sentence))
        if not set(_NUMBER.findall(own)) <= set(_NUMBER.findall(named)):
            return False
        letters = _letters(own)
        few = len(letters) <= sum(len(_letters(quote)) for quote in quoted)
        return few or letters in _letters(stands) or self._near(sentence, passages)

    def _near(self, sentence: str, passages: Sequence[Passage]) -> bool:
        resolutions = {f"{p.symbol}:{p.language}" for p in passages}
        indexed = sum(len(self._library.passages(id_)) for id_ in resolutions)
        most = max(NEAREST_LEAST, math.ceil(indexed * NEAREST_SHARE))
        nearest = {hit.id for hit in self._library.dense(sentence, most, resolutions)}
        return any(passage.id in nearest for passage in passages)


def _letters(text: str) -> str:
    return "".join(character for character in fold(text) if character.isalnum())
