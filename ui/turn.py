"""The state of a conversation: what was asked and how far each answer has come. One per browser session."""

from dataclasses import dataclass, replace

from assistant.answer import Answer, Statement
from assistant.event import Draft, Event, Stage, Verdict


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what has been answered so far."""

    number: int
    question: str
    stage: Stage | None = None
    statements: tuple[Statement, ...] = ()
    answer: Answer | None = None
    error: str = ""
    """A sentence for the user; the question then has no answer."""

    @property
    def is_over(self) -> bool:
        return self.answer is not None or bool(self.error)

    def after(self, event: Event) -> "Turn":
        """This turn after the assistant's next event."""
        if isinstance(event, Stage):
            return replace(self, stage=event)
        if isinstance(event, Statement):
            return replace(self, statements=(*self.statements, event))
        if isinstance(event, Draft | Verdict):
            # A page on which a model writes does not exist yet.
            return self
        return replace(self, answer=event)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns, oldest first."""

    turns: tuple[Turn, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """The earlier questions that were taken, for a follow-up to refer to."""
        return tuple(turn.question for turn in self.turns if not turn.error)

    def begin(self, question: str) -> "Conversation":
        """A new turn. One that was cut off, because the page was left or the answer stopped, goes."""
        over = tuple(turn for turn in self.turns if turn.is_over)
        number = over[-1].number + 1 if over else 1
        return Conversation((*over, Turn(number, question, Stage.RETRIEVING)))

    @property
    def current(self) -> Turn:
        return self.turns[-1]

    def with_current(self, turn: Turn) -> "Conversation":
        return Conversation((*self.turns[:-1], turn))
