"""From a question typed into the page to the turn shown there, step by step."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from assistant.ask import Ask
from assistant.event import Event
from index.errors import JueyiError
from ui.turn import Conversation
from ui.wording import Words


class Streams(Protocol):
    """What the page needs of an assistant."""

    def stream(self, ask: Ask, /) -> Iterator[Event]:
        """Stages, statements, the answer last."""


def answering(assistant: Streams, question: str, before: Conversation) -> Iterator[Conversation]:
    """The conversation after each event; an error meant for the user becomes the turn's sentence."""
    conversation = before.begin(question)
    yield conversation
    try:
        ask = Ask(question, history=before.questions)
        for event in assistant.stream(ask):
            conversation = conversation.with_current(conversation.current.after(event))
            yield conversation
    except JueyiError as error:
        yield _refused(conversation, str(error))


def broken_off(conversation: Conversation, words: Words) -> Conversation:
    """The conversation with an unfinished turn closed, after an error that was not meant for the user."""
    if not conversation.turns or conversation.current.is_over:
        return conversation
    return _refused(conversation, words.ask.failed)


def _refused(conversation: Conversation, sentence: str) -> Conversation:
    return conversation.with_current(replace(conversation.current, error=sentence))
