"""Finding the passages that may answer: dense, keyword and late interaction, fused."""

from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import Any, Protocol

import numpy as np
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever

from assistant.concepts import concept_scores
from assistant.evidence import Evidence
from assistant.fuse import DEFAULT_WEIGHTS, Weights, fuse
from assistant.synonyms import expanded
from assistant.weigh import focus_weights, token_weights
from index.hit import Hit
from index.language import language_of
from index.library import Library
from index.token_vectors import maxsim, similarities

DENSE_HITS = 40
CLAUSE_HITS = 80
"""Several may be clauses of one passage."""
KEYWORD_HITS = 24
CANDIDATES = 40
"""Passages whose tokens are compared with those of the question."""


class ResolutionRetriever(BaseRetriever):
    """LangChain's view of the search: documents with the passage's label, symbol and scores as metadata."""

    library: Any
    """An :class:`index.library.Library`; pydantic cannot check it."""
    resolutions: tuple[str, ...] = ()
    k: int = 8
    weights: Weights = DEFAULT_WEIGHTS

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        return [
            Document(
                evidence.passage.text,
                id=evidence.passage.id,
                metadata={
                    "symbol": evidence.passage.symbol,
                    "language": evidence.passage.language,
                    "label": evidence.passage.label,
                    "score": evidence.score,
                },
            )
            for evidence in self.evidence(query)[: self.k]
        ]

    def evidence(self, question: str, within: Collection[str] | None = None) -> list[Evidence]:
        """Passages with their scores, best first.

        ``within`` limits them to these passage ids, which are then all scored.
        """
        return find(self.library, question, self.resolutions or None, within, self.weights)


class Search(Protocol):
    """A way to find the passages that may answer; :func:`find` is ours."""

    def __call__(
        self,
        library: Library,
        question: str,
        resolutions: Collection[str] | None = None,
        within: Collection[str] | None = None,
        *,
        carried: int = 0,
    ) -> list[Evidence]:
        """Scored passages of these resolutions, best first; those of ``within`` only, where it is given."""


def find(
    library: Library,
    question: str,
    resolutions: Collection[str] | None = None,
    within: Collection[str] | None = None,
    weights: Weights = DEFAULT_WEIGHTS,
    *,
    carried: int = 0,
) -> list[Evidence]:
    """Score the candidates for a question: those that either search finds, or ``within`` where given."""
    language = language_of(question)
    whole = library.dense(question, DENSE_HITS, resolutions)
    clauses = library.dense_clauses(question, CLAUSE_HITS, resolutions)
    words = expanded(question, library.languages)
    keyword = {hit.id: hit.score for hit in library.keyword(words, KEYWORD_HITS, resolutions)}
    ids = list(within) if within is not None else _candidates(whole, clauses, list(keyword))
    ids = [passage_id for passage_id in ids if library.passage(passage_id).text]
    if not ids:
        return []
    tokens = [library.tokens(passage_id) for passage_id in ids]
    asked = library.question_tokens(question, language)
    weights_of_tokens = token_weights(question, asked.spans, carried)
    focus = focus_weights(question, asked.spans, weights_of_tokens, carried)
    alike = similarities(asked.vectors, [found.vectors for found in tokens])
    passages = [library.passage(passage_id) for passage_id in ids]
    columns: dict[str, Sequence[float]] = {
        "dense": _best(whole, ids),
        "clause": _best(clauses, ids),
        "keyword": [keyword.get(passage_id, 0.0) for passage_id in ids],
        "concepts": concept_scores(question, passages),
        "interaction": [maxsim(similarity, weights_of_tokens) for similarity in alike],
    }
    elsewhere = {
        of: library.background(of).best_match(asked.vectors, weights_of_tokens)
        for of in {passage.language for passage in passages}
    }
    fused = fuse(columns, weights) - weights.footnote * np.array([p.is_footnote for p in passages])
    evidence = [
        Evidence(
            passage,
            float(fused[row]),
            dense=columns["dense"][row],
            clause=columns["clause"][row],
            keyword=columns["keyword"][row],
            interaction=columns["interaction"][row],
            elsewhere=elsewhere[passage.language],
            similarity=alike[row],
            weights=weights_of_tokens,
            focus=focus,
            spans=tokens[row].spans,
        )
        for row, passage in enumerate(passages)
    ]
    return sorted(evidence, key=lambda one: -one.score)


def _candidates(*rankings: Sequence[Hit] | Sequence[str]) -> list[str]:
    """The best of all searches in turn, each passage once."""
    ids = [[hit if isinstance(hit, str) else hit.id for hit in ranking] for ranking in rankings]
    in_turn = (passage_id for places in zip_longest(*map(dict.fromkeys, ids)) for passage_id in places)
    return [p for p in dict.fromkeys(in_turn) if p is not None][:CANDIDATES]


def _best(hits: Sequence[Hit], ids: Sequence[str]) -> list[float]:
    """The best cosine of each passage; what was not among the hits gets the lowest hit's."""
    floor = min((hit.score for hit in hits), default=0.0)
    best = {hit.id: hit.score for hit in reversed(hits)}
    return [best.get(passage_id, floor) for passage_id in ids]
