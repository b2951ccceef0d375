"""From a question asked on the page to the turn shown there, step by step."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Protocol

from assistant.ask import Ask
from assistant.event import Event
from index.errors import JueyiError
from ui.turn import Conversation, Turn
from ui.waiting import Waiting


class Streams(Protocol):
    """What the page needs of an assistant."""

    def stream(self, ask: Ask, /) -> Iterator[Event | Waiting]:
        """Where the question stands in line, stages, statements, the answer last."""


def answering(
    assistant: Streams,
    conversation: Conversation,
    number: int,
    scope: tuple[str, ...] = (),
    *,
    extractive: bool = False,
) -> Generator[Conversation, None, None]:
    """The conversation while the turn of this number is answered: at once, then after each event.

    ``scope``: symbols of the resolutions that are asked; none means all.

    An error meant for the user becomes the turn's sentence. Closing this closes the assistant's stream.
    """
    yield conversation
    turn = conversation.turn(number)
    try:
        ask = Ask(turn.question, conversation.before(number), scope, extractive=extractive)
        events = assistant.stream(ask)
        for event in events:
            turn = turn.after(event)
            yield conversation.with_turn(turn)
    except JueyiError as error:
        yield conversation.with_turn(replace(turn, error=str(error)))


def broken_off(conversation: Conversation, error: str) -> Conversation:
    """Unfinished turns closed: stopped by the user, or with the error of which nothing else was said."""
    return replace(conversation, turns=tuple(_closed(turn, error) for turn in conversation.turns))


def _closed(turn: Turn, error: str) -> Turn:
    if turn.is_over:
        return turn
    return replace(turn, error=error, stopped=not error)
