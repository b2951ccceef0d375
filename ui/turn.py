"""The state of a conversation: what was asked and how far each answer has come. One per browser session."""

from dataclasses import dataclass, replace
from uuid import uuid4

from assistant.answer import Answer, Statement
from assistant.event import Draft, Event, Stage, Verdict
from assistant.written import Struck
from ui.waiting import Waiting


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what has been answered so far."""

    number: int
    question: str
    stage: Stage | None = None
    statements: tuple[Statement, ...] = ()
    written: tuple[Draft | Statement | Struck, ...] = ()
    """What a model has written so far, sentence by sentence, until the answer is there."""
    waiting: Waiting | None = None
    """Where it stands in line, until its turn comes."""
    answer: Answer | None = None
    error: str = ""
    """A sentence for the user; the question then has no answer."""
    stopped: bool = False
    """The user did not wait for the end."""
    rating: str = ""
    """``up`` or ``down`` once the user has said so."""
    noted: bool = False
    """The user has put the rating into words."""

    @property
    def is_over(self) -> bool:
        return self.answer is not None or bool(self.error) or self.stopped

    def after(self, event: Event | Waiting) -> "Turn":
        """This turn after the next event."""
        if isinstance(event, Waiting):
            return replace(self, waiting=event)
        if isinstance(event, Stage):
            return replace(self, stage=event, waiting=None)
        if isinstance(event, Statement):
            return replace(self, statements=(*self.statements, event))
        if isinstance(event, Draft | Verdict):
            sentence = event if isinstance(event, Draft) else event.outcome
            rest = self.written[event.place + 1 :]
            return replace(self, written=(*self.written[: event.place], sentence, *rest))
        return replace(self, answer=event, written=())


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns, oldest first."""

    turns: tuple[Turn, ...] = ()
    identity: str = ""
    """A random name, from the first question on; the browser keeps the conversation under it."""

    def before(self, number: int) -> tuple[str, ...]:
        """The questions taken before a turn, for a follow-up to refer to."""
        return tuple(turn.question for turn in self.turns if turn.number < number and not turn.error)

    @property
    def over(self) -> tuple[Turn, ...]:
        """Turns that are finished one way or another."""
        return tuple(turn for turn in self.turns if turn.is_over)

    @property
    def next_number(self) -> int:
        over = self.over
        return over[-1].number + 1 if over else 1

    def begin(self, question: str) -> "Conversation":
        """A new turn. One that was cut off, because the page was left, goes."""
        turn = Turn(self.next_number, question, Stage.RETRIEVING)
        return Conversation((*self.over, turn), self.identity or uuid4().hex)

    def again(self, number: int) -> "Conversation":
        """The turn's question is asked once more, at its place."""
        return self.with_turn(Turn(number, self.turn(number).question, Stage.RETRIEVING))

    def rewritten(self, number: int, question: str) -> "Conversation":
        """The turn asks something else now; those after it, which may refer to it, go."""
        return replace(self, turns=tuple(t for t in self.turns if t.number < number)).with_turn(
            Turn(number, question, Stage.RETRIEVING)
        )

    def turn(self, number: int) -> Turn:
        """Raises KeyError for a turn that is not there."""
        return {turn.number: turn for turn in self.turns}[number]

    def has(self, number: int) -> bool:
        return any(turn.number == number for turn in self.turns)

    def with_turn(self, turn: Turn) -> "Conversation":
        """The conversation with this turn in the place of the one of its number, or at the end."""
        turns = {old.number: old for old in self.turns} | {turn.number: turn}
        return replace(self, turns=tuple(turns.values()))
