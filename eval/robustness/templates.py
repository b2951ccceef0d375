"""By template: other words of asking, long polite preambles, two questions in one."""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from assistant.ask import MAX_CHARACTERS
from eval.question_set import EvalQuestion
from eval.robustness.variant import Variant, each

_ONE_IN_TWO = ("fact", "statement")


@cache
def _templates() -> dict[str, dict[str, Any]]:
    return tomllib.loads((files("eval") / "robustness" / "templates.toml").read_text("utf-8"))


def _paraphrased(question: EvalQuestion) -> str:
    """The first phrase of asking that stands there, said otherwise."""
    for phrase, other in _templates()["paraphrase"].get(question.lang, {}).items():
        if phrase in question.q:
            return question.q.replace(phrase, other, 1)
    return question.q


def _politely(question: EvalQuestion) -> str:
    template = _templates()["preamble"].get(question.lang, "{q}")
    return str(template.replace("{q}", question.q))


paraphrases = each("paraphrase", _paraphrased)
preambles = each("preamble", _politely)


def two_in_one(questions: Sequence[EvalQuestion]) -> Iterator[Variant]:
    """Neighbours about one resolution, each with one gold paragraph: both must be answered."""
    waiting: dict[tuple[str, str | None], EvalQuestion] = {}
    for question in questions:
        template = _templates()["joiner"].get(question.lang)
        if (
            template is None
            or question.kind not in _ONE_IN_TWO
            or question.history
            or len(question.gold) != 1
        ):
            continue
        key = (question.lang, question.symbol)
        first = waiting.pop(key, None)
        if first is None or first.gold == question.gold:
            waiting[key] = question
            continue
        text = template.replace("{a}", first.q).replace("{b}", question.q)
        if len(text) <= MAX_CHARACTERS:
            yield Variant(_both(first, question, text), (first.id, question.id))


def _both(first: EvalQuestion, second: EvalQuestion, text: str) -> EvalQuestion:
    fields = {
        "id": f"{first.id}+{second.id}~two",
        "q": text,
        "kind": "statement",
        "gold": (*first.gold, *second.gold),
        "must": (*first.must, *second.must),
        "all": True,
        "only": False,
    }
    return first.model_copy(update=fields)
