"""What is said when the resolutions do not say it."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Answer, Basis, Statement
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.wording import label_in_words
from index.passage import Passage


def abstain(q: Question, scope: Scope, nearest: Sequence[Passage]) -> Answer:
    """No answer in these resolutions; ``nearest`` are named where they are near enough to be of use."""
    text = say(q.language, "none", scope=scope_in_words(q.language, scope))
    if nearest:
        several = scope.single is None
        labels = [_place(passage, q.language, several) for passage in nearest]
        separator = "、" if q.language == "zh" else ", "
        text += (" " if q.language != "zh" else "") + say(
            q.language, "nearest", labels=separator.join(labels)
        )
    return Answer(q.text, q.language, abstention=text, nearest=tuple(nearest))


def not_mentioned(q: Question, scope: Scope) -> Answer:
    """Nothing of the kind stands in these resolutions: found by looking at every word."""
    topic = "”“".join(q.quoted) or q.topic
    where = scope_in_words(q.language, scope)
    return Answer(q.text, q.language, abstention=say(q.language, "not_mentioned", scope=where, topic=topic))


def in_other_words(q: Question, answer: Answer) -> Answer:
    """An answer whose paragraphs speak of the subject without naming it, which is said first."""
    sentence = say(q.language, "not_in_these_words", topic=q.topic)
    return replace(answer, statements=(Statement(sentence, basis=Basis.STRUCTURE), *answer.statements))


def silent(q: Question, named: Sequence[Passage]) -> Answer:
    """The paragraphs that the question names do not speak of what it asks; they are what comes nearest."""
    where = ("、" if q.language == "zh" else ", ").join(label_in_words(p.label, q.language) for p in named)
    sentence = say(q.language, "not_in_paragraph", symbol=named[0].symbol, where=where)
    return Answer(q.text, q.language, abstention=sentence, nearest=tuple(named))


def _place(passage: Passage, language: str, several: bool) -> str:
    label = label_in_words(passage.label, language)
    return f"{passage.symbol} {label}" if several else label


def scope_in_words(language: str, scope: Scope) -> str:
    """``A/RES/78/40 的 22 个序言段落……都``; the number of resolutions where several."""
    resolution = scope.single
    if resolution is None:
        return say(language, "scope_all", n=len(scope.resolutions))
    return say(
        language,
        "scope_one_annexed" if resolution.annex else "scope_one",
        symbol=resolution.symbol,
        pp=len(resolution.preambular),
        op=len(resolution.operative),
        a=len(resolution.annex),
        fn=len(resolution.footnotes),
    )
