"""A reading comprehension set in SQuAD's format as a resolution and its questions.

Each context becomes an operative paragraph of a made-up resolution. A question's gold is the paragraph it was
asked about, its fact any of the reference answers. Articles 1–24 are ``tune``, the others ``test``.
"""

import json
from pathlib import Path
from typing import Any

from eval.question_set import EvalQuestion, QuestionSetError
from eval.running import NamedSet
from index.language import language_of
from index.resolution import Paragraph, Resolution

SYMBOL = "XQUAD/1"
TUNED_ON = 24
"""Articles on which something was chosen."""


def read_squad(path: Path, asked_in: Path | None = None) -> tuple[Resolution, NamedSet]:
    """The passages and the questions; ``asked_in``: the same set in another language, for its questions.

    Raises:
        QuestionSetError: a file is not in this format, or they have no question in common.
    """
    contexts = _contexts(path)
    language = language_of(" ".join(str(context["context"]) for _, context in contexts))
    paragraphs = tuple(Paragraph(f"OP{n}", context["context"]) for n, (_, context) in enumerate(contexts, 1))
    resolution = Resolution(SYMBOL, language, title=path.stem, operative=paragraphs)
    texts = (
        {} if asked_in is None else {q["id"]: q["question"] for _, c in _contexts(asked_in) for q in c["qas"]}
    )
    questions = tuple(
        _question(one, texts.get(one["id"], one["question"]), article, f"OP{n}", facts=asked_in is None)
        for n, (article, context) in enumerate(contexts, 1)
        for one in context["qas"]
        if asked_in is None or one["id"] in texts
    )
    if not questions:
        raise QuestionSetError(f"{asked_in or path} holds no question about the passages of {path}")
    return resolution, NamedSet((asked_in or path).name, questions)


def _question(one: dict[str, Any], text: str, article: int, label: str, *, facts: bool) -> EvalQuestion:
    wordings = tuple(dict.fromkeys(answer["text"] for answer in one.get("answers", ())))
    return EvalQuestion(
        id=one["id"],
        lang=language_of(text),
        kind="fact",
        q=text,
        symbol=SYMBOL,
        gold=(f"{SYMBOL}:{label}",),
        must=(wordings,) if wordings and facts else (),
        split="tune" if article <= TUNED_ON else "test",
    )


def _contexts(path: Path) -> list[tuple[int, dict[str, Any]]]:
    """Every passage with the number of its article, from 1."""
    try:
        articles = json.loads(path.read_text("utf-8"))["data"]
        return [(number, c) for number, article in enumerate(articles, 1) for c in article["paragraphs"]]
    except OSError as error:
        raise QuestionSetError(f"{path} cannot be read: {error.strerror or error}") from error
    except (UnicodeDecodeError, ValueError, KeyError, TypeError) as error:
        raise QuestionSetError(f"{path} is not in SQuAD's format: {error}") from error
