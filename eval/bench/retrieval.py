"""Retrieval over a reading comprehension set: which passage was a question asked about?

The passages become the paragraphs of a made-up resolution in a real library, in a temporary folder; what is
measured is Chroma, tantivy and the search as the application uses it (``hybrid``). Questions may come from
the same set in another language. Articles 25–48, on which nothing was chosen, are reported apart.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

from assistant.retrieve import find
from eval.metrics.recall import recall_at
from eval.metrics.reciprocal_rank import reciprocal_rank
from eval.question_set import EvalQuestion
from eval.squad import SYMBOL, TUNED_ON, read_squad
from index.embedding import Embedding
from index.library import Library, Progress

DEPTH, CLAUSE_DEPTH = 100, 200
"""Hits taken from each search; of clauses more, since several may be of one passage."""
ARTICLES = {"tune": f"1–{TUNED_ON}", "test": f"{TUNED_ON + 1}–"}
"""Those on which the above was chosen, and the others."""

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


_Asked = tuple[EvalQuestion, dict[str, list[str]]]
"""A question and the ranking of every search."""


def bench_retrieval(
    xquad: Path, embedding: Embedding, progress: Progress | None = None, questions_from: Path | None = None
) -> tuple[Row, ...]:
    """A row for each search and each part of the articles. ``progress`` counts texts embedded.

    Raises:
        QuestionSetError: a file is not in SQuAD's format.
    """
    resolution, asked = read_squad(xquad, questions_from)
    with TemporaryDirectory() as home, Library.open(Path(home), embedding) as library:
        library.add(resolution, xquad.name, progress)
        # Every search of a question in turn: the embedding remembers only its last questions.
        ranked = [
            (q, {name: _named(search(library, q.q)) for name, search in SEARCHES.items()})
            for q in asked.questions
        ]
        return tuple(row for name in SEARCHES for row in _rows(name, ranked))


def _named(ids: Sequence[str]) -> list[str]:
    """Symbol and label of passages, as questions name them: there is one language."""
    return [f"{SYMBOL}:{id_.rpartition(':')[2]}" for id_ in ids]


def _dense(library: Library, question: str) -> list[str]:
    return [hit.id for hit in library.dense(question, DEPTH)]


def _clauses(library: Library, question: str) -> list[str]:
    return list(dict.fromkeys(hit.id for hit in library.dense_clauses(question, CLAUSE_DEPTH)))


def _keyword(library: Library, question: str) -> list[str]:
    return [hit.id for hit in library.keyword(question, DEPTH)]


def _hybrid(library: Library, question: str) -> list[str]:
    return [evidence.passage.id for evidence in find(library, question)]


SEARCHES: dict[str, Rank] = {"dense": _dense, "clauses": _clauses, "keyword": _keyword, "hybrid": _hybrid}


def _rows(name: str, asked: Sequence[_Asked]) -> list[Row]:
    """All, and where some are of articles that nothing was chosen on, both parts of them."""
    parts = {ARTICLES[split]: [one for one in asked if one[0].split == split] for split in ARTICLES}
    held = {articles: part for articles, part in parts.items() if part}
    chosen = {"all": asked, **(held if len(held) > 1 else {})}
    return [
        _row(name, articles, [(q, rankings[name]) for q, rankings in part])
        for articles, part in chosen.items()
    ]


def _row(name: str, articles: str, ranked: Sequence[tuple[EvalQuestion, list[str]]]) -> Row:
    return Row(
        name,
        articles,
        len(ranked),
        fmean(recall_at(1, ids, question.gold_ids) for question, ids in ranked),
        fmean(recall_at(5, ids, question.gold_ids) for question, ids in ranked),
        fmean(reciprocal_rank(ids, question.gold_ids) for question, ids in ranked),
    )
