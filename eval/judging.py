"""What an answer was worth: every figure that applies to a question of this kind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.answer import Answer
from assistant.writing.sentences import Sentences
from eval.metrics.brier import brier
from eval.metrics.citation import citation_precision, citation_recall
from eval.metrics.exactness import is_exact
from eval.metrics.facts import facts_found
from eval.metrics.ndcg import ndcg_at
from eval.metrics.quote_faithfulness import quote_faithfulness
from eval.metrics.reciprocal_rank import reciprocal_rank
from eval.metrics.refusal import falsely_refused, refused
from eval.metrics.success import success_at
from eval.metrics.support import Sentence, Supports, support_precision, support_recall
from eval.metrics.writing import written_shares
from eval.question_set import EvalQuestion
from index.passage import Passage

EXACT = ("structure", "list", "meta")
"""Kinds of which an answer is either fully right or not."""
RANKED = ("fact", "statement", "followup")
"""Kinds whose paragraphs are sought rather than looked up; retrieval figures are over these."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a system made of a question."""

    answer: Answer
    text: str
    """The answer as a user reads it."""
    ranking: tuple[Passage, ...] = ()
    """Best first; empty for a kind that is not sought."""
    probability: float | None = None
    """That the best passage answers; None where it was looked up or the system gives none."""
    milliseconds: float = 0.0

    @property
    def cited(self) -> tuple[str, ...]:
        """``A/RES/78/40:OP7`` of every citation, in order, each once."""
        return names_of(citation.passage for citation in self.answer.citations)


Figures = dict[str, float]


def judge(question: EvalQuestion, reply: Reply, supports: Supports[Passage]) -> Figures:
    """The figures of ``eval.figure`` that apply, by name."""
    found = {
        **_retrieval(question, reply),
        **_citations(question, reply),
        **_content(question, reply),
        **_support(reply, supports),
        **_decision(question, reply),
        **written_shares(reply.answer),
    }
    return {"right": float(_is_right(found)), **found}


def names_of(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Symbol and label without the language: the same paragraph in every version."""
    return tuple(dict.fromkeys(f"{p.symbol}:{p.label}" for p in passages))


def best_is_gold(question: EvalQuestion, reply: Reply) -> bool:
    """Whether what the probability speaks of came true: the passage answers."""
    best = reply.cited or names_of(reply.ranking)[:1]
    return bool(set(best) & question.gold_ids)


def _is_right(found: Mapping[str, float]) -> bool:
    """Not: answered though it cannot be, refused though it can, the wrong paragraph, or no fact told."""
    wrong = ("refused", "citation_recall", "facts", "exact")
    return found.get("falsely_refused") != 1.0 and all(found.get(name) != 0.0 for name in wrong)


def _retrieval(question: EvalQuestion, reply: Reply) -> Figures:
    if question.kind not in RANKED or not question.gold:
        return {}
    ranking, gold = names_of(reply.ranking), question.gold_ids
    return {
        "success_1": success_at(1, ranking, gold),
        "success_5": success_at(5, ranking, gold),
        "reciprocal_rank": reciprocal_rank(ranking, gold),
        "ndcg_10": ndcg_at(10, ranking, gold),
    }


def _citations(question: EvalQuestion, reply: Reply) -> Figures:
    if not question.answerable or not question.gold:
        return {}
    found = {"citation_recall": citation_recall(reply.cited, question.gold_ids, question.all)}
    if not reply.answer.abstained:
        found["citation_precision"] = citation_precision(reply.cited, question.gold_ids)
    return found


def _content(question: EvalQuestion, reply: Reply) -> Figures:
    if not question.answerable:
        return {}
    abstained, found = reply.answer.abstained, Figures()
    if question.must:
        # A refusal states no fact, though its sentence may hold the same number: “22 个序言段落”.
        found["facts"] = facts_found("" if abstained else reply.text, question.must)
    if question.kind in EXACT:
        told = found.get("facts")
        exact = is_exact(reply.cited, question.gold_ids, told, every=question.all, only=question.only)
        found["exact"] = 0.0 if abstained else exact
    return found


def _support(reply: Reply, supports: Supports[Passage]) -> Figures:
    if reply.answer.abstained:
        return {}
    found = {"length": float(len(reply.text))}
    if said := sentences_of(reply.answer):
        found["support_recall"] = support_recall(said, supports)
        found["support_precision"] = support_precision(said, supports)
    sources = [citation.passage.text for citation in reply.answer.citations]
    text = " ".join(statement.text for statement in reply.answer.statements if statement.citations)
    share = quote_faithfulness(text, sources)
    return found if share is None else {**found, "verbatim": share}


def sentences_of(answer: Answer) -> Sequence[Sentence[Passage]]:
    """Sentences that rest on paragraphs; those on the title block or on counting cite none and need none."""
    return [
        Sentence(text, tuple(dict.fromkeys(citation.passage for citation in statement.citations)))
        for statement in answer.statements
        if statement.citations
        for text in _sentences(statement.text)
    ]


def _sentences(text: str) -> list[str]:
    cutter = Sentences()
    return [*cutter.feed(text), *cutter.close()]


def _decision(question: EvalQuestion, reply: Reply) -> Figures:
    abstained = reply.answer.abstained
    found = {
        "refused": refused(question.answerable, abstained),
        "falsely_refused": falsely_refused(question.answerable, abstained),
        "brier": None
        if reply.probability is None
        else brier(reply.probability, best_is_gold(question, reply)),
    }
    return {name: value for name, value in found.items() if value is not None}
