"""The sentences that failed, asked for again once, with what was wrong with each."""

import re
from collections.abc import Mapping, Sequence

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage

from assistant.phrases import say
from assistant.written import Struck

_ASKED = """\
These sentences of your answer cannot be kept:

{failures}

Write each again so that its passage carries it, with its mark behind it, on a line of its own that begins \
with its number and a full stop. Where no passage carries it, write “drop” behind the number. Write nothing \
else. The rules stand.
"""
_LINE = re.compile(r"^\s*(?:\*\*)?\(?(\d{1,2})[.)、:：]\s*(.*\S)", re.MULTILINE)
_DROPPED = re.compile(r"\W*drop\W*", re.IGNORECASE)


def reason_of(struck: Struck, language: str) -> str:
    """Why a sentence was struck off, as it is said to people and, in English, to the model."""
    return say(language, f"struck_{struck.failing.value}", detail=struck.detail)


def repair_messages(
    before: Sequence[BaseMessage], answer: str, failed: Mapping[int, tuple[str, Struck]]
) -> list[BaseMessage]:
    """The conversation so far, the model's answer, and its sentences that failed under their numbers."""
    failures = "\n".join(
        f"{number}. {sentence}\n   Wrong: {reason_of(struck, 'en')}"
        for number, (sentence, struck) in failed.items()
    )
    return [*before, AIMessage(answer), HumanMessage(_ASKED.format(failures=failures))]


def read_repairs(reply: str, numbers: Sequence[int]) -> dict[int, str]:
    """The new sentences by number; those that the model drops, or does not return, are missing."""
    lines = {int(match[1]): match[2] for match in _LINE.finditer(reply)}
    if not lines and len(numbers) == 1 and reply.strip():
        lines = {numbers[0]: reply.strip()}
    return {n: text for n, text in lines.items() if n in numbers and not _DROPPED.fullmatch(text)}
