"""A model's answer while it is written: cut into sentences, each checked as soon as it is whole."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.answer import Statement
from assistant.event import Draft, Event, Verdict
from assistant.writing.marks import MARK
from assistant.writing.prompt import says_not_answered
from assistant.writing.quotations import unquoted
from assistant.writing.repair import read_repairs
from assistant.writing.sentences import Sentences
from assistant.writing.verify import Verifier
from assistant.written import Failing, Struck
from index.language import language_of

_TELLING = 8
"""Words that are enough to tell French from Spanish."""


class Manuscript:
    """The sentences of one answer, in order, and what came of each."""

    def __init__(self, verifier: Verifier) -> None:
        self._verifier = verifier
        self._sentences = Sentences()
        self._written: list[str] = []
        self._outcomes: list[Statement | Struck] = []
        self.text = ""
        self.repaired = 0
        self.says_not_answered = False
        """Whether the model wrote that the passages do not answer."""

    def take(self, more: str) -> Iterator[Event]:
        """What follows from another piece of text: verdicts, and the draft of the sentence begun."""
        self.text += more
        for sentence in self._sentences.feed(more):
            yield from self._settle(sentence)
        if rest := self._sentences.rest:
            yield Draft(len(self._outcomes), rest)

    def close(self) -> Iterator[Event]:
        """What follows from there being no more text."""
        for sentence in self._sentences.close():
            yield from self._settle(sentence)

    @property
    def failed(self) -> dict[int, tuple[str, Struck]]:
        """By place, from 0, the sentences that failed, as they were written."""
        pairs = enumerate(zip(self._written, self._outcomes, strict=True))
        return {place: (text, outcome) for place, (text, outcome) in pairs if isinstance(outcome, Struck)}

    def repair(self, reply: str) -> None:
        """Put in the places of failed sentences those of the reply that hold."""
        for number, sentence in read_repairs(reply, [place + 1 for place in self.failed]).items():
            outcome = self._verifier.check(sentence)
            if isinstance(outcome, Statement):
                self._outcomes[number - 1] = outcome
                self.repaired += 1

    def verdicts(self) -> Iterator[Verdict]:
        """On every sentence that was not verified at first."""
        for place, outcome in enumerate(self._outcomes):
            yield Verdict(place, outcome)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Those that hold, each once."""
        held = (outcome for outcome in self._outcomes if isinstance(outcome, Statement))
        return tuple(dict.fromkeys(held))

    @property
    def struck(self) -> tuple[Struck, ...]:
        """Those that do not, each with the number of statements before it."""
        found: list[Struck] = []
        before: dict[Statement, None] = {}
        for outcome in self._outcomes:
            if isinstance(outcome, Struck):
                found.append(replace(outcome, after=len(before)))
            else:
                before[outcome] = None
        return tuple(found)

    @property
    def is_in_another_language(self) -> bool:
        """Whether each sentence failed for its language, or all are in another one of the same script."""
        kinds = {outcome.failing for outcome in self._outcomes if isinstance(outcome, Struck)}
        if kinds == {Failing.LANGUAGE} and not self.statements:
            return True
        own = unquoted(MARK.sub(" ", self.text))
        return len(own.split()) >= _TELLING and language_of(own) != self._verifier.language

    def _settle(self, sentence: str) -> Iterator[Event]:
        if says_not_answered(sentence):
            self.says_not_answered = True
            return
        outcome = self._verifier.check(sentence)
        if outcome is None:
            return
        place = len(self._outcomes)
        self._written.append(sentence)
        self._outcomes.append(outcome)
        if isinstance(outcome, Struck):
            yield Draft(place, outcome.text, outcome.failing)
        else:
            yield Verdict(place, outcome)
