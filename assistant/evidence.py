"""A passage that may answer, with everything that speaks for it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.reader.span import Reading
from index.passage import Passage
from index.token_vectors import Floats


@dataclass(frozen=True, slots=True)
class Evidence:
    """Scores of one passage for one question."""

    passage: Passage
    score: float
    """Fused; comparable within one question only."""
    dense: float
    """Cosine of question and passage."""
    clause: float
    """Cosine of question and the passage's best clause."""
    keyword: float
    """BM25; 0 where no word is shared."""
    interaction: float
    """MaxSim over centred token vectors."""
    similarity: Floats
    """Cosines, shape (tokens of the question, tokens of the passage)."""
    weights: Floats
    """Of each token of the question, shape (tokens,)."""
    spans: NDArray[np.int32]
    """Characters of each token of the passage, shape (tokens, 2)."""
    focus: Floats | None = None
    """The same weights without what is carried over from the question before; None where nothing is."""

    elsewhere: float = 0.0
    """MaxSim of the sentence on another subject that the question matches best (:mod:`index.background`)."""
    reading: Reading | None = None
    """What the reader found in the passage; None where it was not given it."""

    @property
    def asked(self) -> Floats:
        """Weights of what is asked now."""
        return self.weights if self.focus is None else self.focus
