"""The vectors that questions are to come near: passages as the index would have them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from index.centres import Centres, compute_centres
from index.embedding import Embedding
from index.language import language_of

if TYPE_CHECKING:
    from torch import Tensor

_AT_A_TIME = 256


@dataclass(frozen=True, slots=True)
class Passages:
    """By text: the vector of the whole, shape (dimension,), and centred ones of its tokens."""

    whole: "dict[str, Tensor]"
    tokens: "dict[str, Tensor]"
    centres: Centres

    def centre(self, question: str) -> "Tensor":
        """What is taken off the token vectors of a question."""
        import torch

        return torch.from_numpy(self.centres.of("query", language_of(question)))


def embedded(texts: Sequence[str], embedding: Embedding, progress: Callable[[int, int], None]) -> Passages:
    """Embeds the passages; those without a token are left out. ``progress`` gets texts done and all texts."""
    import torch

    centres = compute_centres(embedding)
    whole: dict[str, Tensor] = {}
    tokens: dict[str, Tensor] = {}
    for at in range(0, len(texts), _AT_A_TIME):
        batch = texts[at : at + _AT_A_TIME]
        vectors, found = embedding.passages_with_tokens(batch)
        for text, vector, of_tokens in zip(batch, vectors, found, strict=True):
            if len(of_tokens.vectors):
                centred = of_tokens.centred(centres.of("passage", language_of(text))).vectors
                whole[text] = torch.from_numpy(vector.copy())
                tokens[text] = torch.from_numpy(centred.astype(np.float16))
        progress(min(at + _AT_A_TIME, len(texts)), len(texts))
    return Passages(whole, tokens, centres)
