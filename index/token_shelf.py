"""Token vectors of all indexed passages, and of questions in the same space: centred by language.

They are derived from the passages' texts: what is missing on disk is computed again when it is asked for.
"""

from collections.abc import Collection
from functools import cached_property
from pathlib import Path

import numpy as np

from index.atomic import write_arrays
from index.background import Background, kept
from index.centres import Centres, compute_centres
from index.embedding import Embedding
from index.passage import Passage
from index.record import Record
from index.resolution import Resolution
from index.token_store import TITLE, ResolutionTokens, TokenStore
from index.token_vectors import TokenVectors
from index.vectors import ResolutionVectors, vectors_of

_CENTRES = "centres.npz"
TOKENS = "tokens"


class TokenShelf:
    """The folder ``tokens`` and the file ``centres.npz`` of an index."""

    def __init__(self, folder: Path, embedding: Embedding) -> None:
        self._folder = folder
        self._embedding = embedding
        self._store = TokenStore(folder / TOKENS)
        self._backgrounds: dict[str, Background] = {}
        self._titles: dict[str, TokenVectors] = {}
        """By revision: all of them are asked for whenever a title may be meant."""

    def put(self, record: Record, vectors: ResolutionVectors) -> None:
        """Store the tokens of a revision; one that no record comes to name is removed by ``keep_only``."""
        language = record.resolution.language
        centre = self._centres.of("passage", language)
        self.background(language)  # now, so that the first question does not wait for it
        labels = [passage.label for passage in vectors.passages]
        tokens = [found.centred(centre) for found in (*vectors.tokens, vectors.title_tokens)]
        self._store.write(record.revision, [*labels, TITLE], tokens)

    def of(self, record: Record, passage: Passage) -> TokenVectors:
        """Tokens of a passage of this record; offsets are those of its text."""
        return self._resolution(record).of(passage.label)

    def question(self, text: str, language: str) -> TokenVectors:
        """Tokens of a question in one of the six languages."""
        return self._embedding.query_tokens(text).centred(self._centres.of("query", language))

    def title(self, record: Record) -> TokenVectors:
        """Tokens of a title, in the space of the passages of its language."""
        if record.revision not in self._titles:
            kept = self._resolution(record)
            found = kept.of(TITLE) if TITLE in kept.rows else self._embedded_title(record.resolution)
            self._titles[record.revision] = found
        return self._titles[record.revision]

    def _embedded_title(self, resolution: Resolution) -> TokenVectors:
        """For an index that was made when titles were not kept."""
        _, (found,) = self._embedding.passages_with_tokens([resolution.title])
        return found.centred(self._centres.of("passage", resolution.language))

    def background(self, language: str) -> Background:
        """Tokens of sentences on all subjects, in the space of a language's passages."""
        if language not in self._backgrounds:
            centre = self._centres.of("passage", language)
            self._backgrounds[language] = kept(self._folder, self._embedding, language, centre)
        return self._backgrounds[language]

    def renew(self, record: Record) -> None:
        """Compute a resolution's tokens again, in the place of damaged ones."""
        self._store.drop(record.revision)
        self.put(record, vectors_of(record.resolution, self._embedding))

    def keep_only(self, revisions: Collection[str]) -> None:
        """Remove what no record names."""
        self._store.keep_only(revisions)

    def _resolution(self, record: Record) -> ResolutionTokens:
        if not self._store.has(record.revision):
            self.put(record, vectors_of(record.resolution, self._embedding))
        return self._store.read(record.revision)

    @cached_property
    def _centres(self) -> Centres:
        path = self._folder / _CENTRES
        if path.exists():
            with np.load(path) as arrays:
                return Centres.from_arrays(dict(arrays))
        centres = compute_centres(self._embedding)
        write_arrays(path, **centres.arrays())
        return centres
