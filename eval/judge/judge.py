"""Asking a language model whether an answer is correct.

Question, gold text and answer reach it as the strings of one JSON object, which nothing in them can close.
"""

import hashlib
import json
from collections.abc import Sequence
from importlib.resources import files

from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage

from assistant.writing.calls import TIMEOUT, Deadline, ModelCalls
from assistant.writing.chat_model import ChatModel
from assistant.writing.faults import Fault, ModelFault
from eval.judge.verdict import Verdict, read_verdict
from eval.question_set import EvalQuestion
from index.passage import Passage


class Judge:
    """A chat model with the rules of ``prompt.md``."""

    def __init__(self, model: ChatModel, seconds: float = TIMEOUT) -> None:
        """``seconds``: what it may take for a verdict."""
        self.name = model.name
        self._calls = ModelCalls(model.chat)
        self._seconds = seconds
        self._rules = (files("eval.judge") / "prompt.md").read_text("utf-8")

    @property
    def prompt(self) -> str:
        """Twelve hex digits of the rules' SHA-256."""
        return hashlib.sha256(self._rules.encode()).hexdigest()[:12]

    def grade(self, question: EvalQuestion, gold: Sequence[Passage], answer: str) -> Verdict:
        """What the model says of the answer.

        Raises:
            ModelFault: it failed, or said something else than a verdict.
        """
        pieces = self._calls.stream(self._messages(question, gold, answer), Deadline.after(self._seconds))
        reply = "".join(piece.text for piece in pieces if piece is not None)
        verdict = read_verdict(reply)
        if verdict is None:
            raise ModelFault(Fault.MALFORMED)
        return verdict

    def _messages(self, question: EvalQuestion, gold: Sequence[Passage], answer: str) -> list[BaseMessage]:
        data = {
            "question": question.q,
            "earlier": question.history,
            "gold": [_as_data(passage) for passage in gold],
            "facts": question.must,
            "answer": answer,
        }
        return [SystemMessage(self._rules), HumanMessage(json.dumps(data, ensure_ascii=False, indent=1))]


def _as_data(passage: Passage) -> dict[str, str]:
    text = " ".join(part for part in (passage.heading, passage.lead_in, passage.text) if part)
    return {"resolution": passage.symbol, "label": passage.label, "text": text}
