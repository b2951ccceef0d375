"""What else the United Nations speaks of: sentences on hundreds of subjects, in six languages.

A passage that answers a question matches it better than sentences on other subjects do; one that is only the
nearest there is does not. ``background.tsv`` was written for this and quotes no text.
"""

import csv
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from index.atomic import write_arrays
from index.embedding import Embedding
from index.token_vectors import Floats, quantised, restored


@dataclass(frozen=True, slots=True)
class Background:
    """Token vectors of the sentences of a language, one after the other."""

    vectors: Floats
    """Shape (tokens, dimension), centred and of length 1."""
    starts: NDArray[np.int32]
    """Where each sentence begins."""

    def best_match(self, question: Floats, weights: Floats) -> float:
        """MaxSim of the sentence that a question matches best; ``weights`` are those of its tokens."""
        if not question.size:
            return 0.0
        best = np.maximum.reduceat(question @ self.vectors.T, self.starts, axis=1)
        return float((weights @ best).max() / weights.sum())


@cache
def sentences(language: str) -> tuple[str, ...]:
    """The sentences in a language, in English for one that has none."""
    with resources.files("index").joinpath("background.tsv").open(encoding="utf-8") as file:
        return tuple(row.get(language) or row["en"] for row in csv.DictReader(file, delimiter="\t"))


def embedded(embedding: Embedding, language: str, centre: Floats) -> Background:
    """The sentences embedded: a few seconds on two cores. ``centre`` is taken off every token vector."""
    _, tokens = embedding.passages_with_tokens(sentences(language))
    each = [found.centred(centre).vectors for found in tokens]
    starts = np.cumsum([0, *map(len, each[:-1])])
    return Background(np.concatenate(each), starts.astype(np.int32))


def kept(folder: Path, embedding: Embedding, language: str, centre: Floats) -> Background:
    """The sentences as they are kept in a folder; embedded where they are not there, or damaged."""
    mark = sha256("\n".join(sentences(language)).encode()).hexdigest()[:8]
    path = folder / f"background_{language}_{mark}.npz"
    with suppress(OSError, ValueError, KeyError, BadZipFile), np.load(path) as arrays:
        return Background(restored(arrays["vectors"]), arrays["starts"])
    found = embedded(embedding, language, centre)
    write_arrays(path, vectors=quantised(found.vectors), starts=found.starts)
    return found
