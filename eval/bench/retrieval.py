"""Retrieval over a reading comprehension set: which passage was a question asked about?

The passages become the paragraphs of a made-up resolution in a real library, in a temporary folder; what is
measured is Chroma, tantivy and the search as the application uses it (``hybrid``). Questions may come from
the same set in another language. Articles 25–48, on which nothing was chosen, are reported apart.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

from assistant.retrieve import find
from eval.metrics.recall import recall_at
from eval.metrics.reciprocal_rank import reciprocal_rank
from index.embedding import Embedding
from index.language import language_of
from index.library import Library, Progress
from index.resolution import Paragraph, Resolution

DEPTH, CLAUSE_DEPTH = 100, 200
"""Hits taken from each search; of clauses more, since several may be of one passage."""
CHOSEN_ON = 24
"""Articles on which the above was chosen."""

Rank = Callable[[Library, str], list[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one way to search, over the questions of some articles."""

    search: str
    articles: str
    questions: int
    recall_1: float
    recall_5: float
    mrr: float


@dataclass(frozen=True, slots=True)
class _Question:
    id: str
    text: str
    article: int
    passage: str


_Asked = tuple[_Question, dict[str, list[str]]]
"""A question and the ranking of every search."""


def bench_retrieval(
    xquad: Path, embedding: Embedding, progress: Progress | None = None, questions_from: Path | None = None
) -> tuple[Row, ...]:
    """A row for each search and each part of the articles. ``progress`` counts texts embedded."""
    resolution, questions = _read(xquad)
    if questions_from is not None:
        asked = {question.id: question.text for question in _read(questions_from)[1]}
        questions = [
            replace(question, text=asked[question.id]) for question in questions if question.id in asked
        ]
    with TemporaryDirectory() as home, Library.open(Path(home), embedding) as library:
        library.add(resolution, xquad.name, progress)
        # Every search of a question in turn: the embedding remembers only its last questions.
        ranked = [
            (q, {name: search(library, q.text) for name, search in SEARCHES.items()}) for q in questions
        ]
        return tuple(row for name in SEARCHES for row in _rows(name, ranked))


def _dense(library: Library, question: str) -> list[str]:
    return [hit.id for hit in library.dense(question, DEPTH)]


def _clauses(library: Library, question: str) -> list[str]:
    return list(dict.fromkeys(hit.id for hit in library.dense_clauses(question, CLAUSE_DEPTH)))


def _keyword(library: Library, question: str) -> list[str]:
    return [hit.id for hit in library.keyword(question, DEPTH)]


def _hybrid(library: Library, question: str) -> list[str]:
    return [evidence.passage.id for evidence in find(library, question)]


SEARCHES: dict[str, Rank] = {"dense": _dense, "clauses": _clauses, "keyword": _keyword, "hybrid": _hybrid}


def _read(xquad: Path) -> tuple[Resolution, list[_Question]]:
    """Each context a paragraph, OP1 onwards, and the questions with the passage each is about."""
    articles = json.loads(xquad.read_text("utf-8"))["data"]
    contexts = [(number, c) for number, a in enumerate(articles, 1) for c in a["paragraphs"]]
    language = language_of(" ".join(c["context"] for _, c in contexts))
    paragraphs = tuple(Paragraph(f"OP{n}", c["context"]) for n, (_, c) in enumerate(contexts, 1))
    resolution = Resolution("XQUAD/1", language, title="XQuAD", operative=paragraphs)
    questions = [
        _Question(asked["id"], asked["question"], article, f"{resolution.id}:OP{n}")
        for n, (article, context) in enumerate(contexts, 1)
        for asked in context["qas"]
    ]
    return resolution, questions


def _rows(name: str, asked: Sequence[_Asked]) -> list[Row]:
    last = max(question.article for question, _ in asked)
    parts = ((1, last), (1, CHOSEN_ON), (CHOSEN_ON + 1, last))
    rows = []
    for first, end in parts:
        part = [(q, rankings[name]) for q, rankings in asked if first <= q.article <= end]
        if part:
            rows.append(_row(name, f"{first}–{min(end, last)}", part))
    return rows


def _row(name: str, articles: str, ranked: Sequence[tuple[_Question, list[str]]]) -> Row:
    return Row(
        name,
        articles,
        len(ranked),
        fmean(recall_at(1, ids, [question.passage]) for question, ids in ranked),
        fmean(recall_at(5, ids, [question.passage]) for question, ids in ranked),
        fmean(reciprocal_rank(ids, [question.passage]) for question, ids in ranked),
    )
