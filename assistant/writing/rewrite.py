"""A follow-up made into a question that stands alone, by the model."""

import re
from collections.abc import Sequence

from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage

from assistant.ask import Ask
from assistant.errors import QuestionError
from assistant.writing.budget import recent
from assistant.writing.prompt import language_name
from index.language import language_of

_RULES = """\
A user asks questions about United Nations resolutions, one after another. Rewrite the last question so that \
it can be understood without the others: put what it refers to in the place of pronouns and omissions, a \
paragraph's number in the place of “the one before” or “the next one”. Keep its language, {language}, and \
what it asks. If it stands alone already, repeat it. Write the question only, on one line.
"""
_THOUGHT = re.compile(r"<(think|thinking|reasoning)>.*?</\1>", re.DOTALL | re.IGNORECASE)


def rewriting_messages(question: str, history: Sequence[str]) -> list[BaseMessage]:
    """The earlier questions that the budget allows, then the last."""
    earlier = "\n".join(f"{number}. {one}" for number, one in enumerate(recent(history), start=1))
    asked = f"Earlier questions:\n{earlier}\n\nLast question: {question}"
    return [SystemMessage(_RULES.format(language=language_name(language_of(question)))), HumanMessage(asked)]


def rewritten(reply: str, question: str) -> str | None:
    """The question that the model wrote; None where it wrote anything else than one in the same language."""
    lines = [line.strip(' \t*`"“”') for line in _THOUGHT.sub("", reply).strip().splitlines()]
    if len(lines) != 1:
        return None
    try:
        text = Ask(lines[0]).question
    except QuestionError:
        return None
    return text if language_of(text) == language_of(question) else None
