"""The whole way from a question to an answer, as one LangChain runnable."""

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from langchain_core.runnables import Runnable, RunnableConfig

from assistant.answer import Answer
from assistant.answering import Answering
from assistant.ask import Ask
from assistant.completed import completed_content
from assistant.confidence import Features
from assistant.conversation import MAX_TURNS, holds, readings
from assistant.dependent import depends
from assistant.descriptions import Descriptions
from assistant.event import Event, Stage
from assistant.finding import Finder
from assistant.labels_meant import Missing, named_ids
from assistant.material import Material
from assistant.naming import with_symbols
from assistant.of_each import (
    asked_of_each,
    compare_what,
    has_nothing_to_compare,
    side_by_side,
    without_comparing,
)
from assistant.one_called import another_named
from assistant.parallels import with_parallels
from assistant.patterns import understand
from assistant.phrases import say
from assistant.question import Kind, Question
from assistant.reading import Reads
from assistant.recognised import Recognises
from assistant.retrieve import Search, find
from assistant.scope import Scope
from assistant.scoping import Scoping
from assistant.spoken_of import named_in
from assistant.substitution import names_only_resolution
from assistant.successor import successor, time_named, years_on
from assistant.turn import Turn, inheriting, symbols_cited, told
from assistant.understanding import Understanding
from assistant.utmost import among_those
from assistant.where_told import asks_where_told, cites_notes, where_told
from assistant.without_names import without_names
from index.language import language_of
from index.library import Library
from index.passage import Passage

_REMEMBERED = 256
"""Turns: a follow-up takes up what was answered to the questions before it."""
_YEAR = re.compile(r"(?<![\d/])(?:19|20)\d\d(?![\d/])")


class Assistant(Runnable[Ask, Event]):
    """Answers questions about the resolutions of a library; safe to share between threads."""

    def __init__(
        self,
        library: Library,
        search: Search = find,
        reader: Reads | None = None,
        recogniser: Recognises | None = None,
    ) -> None:
        self._library = library
        self._finder = Finder(library, search, reader)
        self._scoping = Scoping(library, self._finder)
        self._answering = Answering(library, self._finder)
        self._understanding = Understanding(library, recogniser)
        self._descriptions = Descriptions(library)
        self._remembered = lru_cache(_REMEMBERED)(self._answered)

    def invoke(self, input: Ask, config: RunnableConfig | None = None, **kwargs: Any) -> Answer:  # noqa: A002
        """The answer, or an abstention."""
        answer = self._turn(input).answer
        return with_symbols(with_parallels(answer, self._library), self._library)

    def stream(
        self,
        input: Ask,  # noqa: A002
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> Iterator[Event]:
        """Stages, then the statements one by one as they are checked, then the whole answer."""
        yield Stage.RETRIEVING
        answer = self.invoke(input, config)
        yield Stage.WRITING
        yield Stage.CHECKING
        yield from answer.statements
        yield answer

    def prepare(self) -> None:
        """Loads the models, so that the first question does not wait for them."""
        self._finder.prepare()
        self._understanding.prepare()

    def ranking(self, ask: Ask) -> list[Passage]:
        """The passages that may answer, best first: those named by number, then those found."""
        q = self._turn(ask).question
        scope = self._scoping.of(q, ask)
        if isinstance(scope, Answer):
            return []
        named = named_ids(q, scope)
        first = [] if isinstance(named, Missing) else named
        ranked = self._finder.find(q, scope)
        found = [evidence.passage for evidence in ranked]
        return list(dict.fromkeys([*(self._library.passage(passage_id) for passage_id in first), *found]))

    def material(self, ask: Ask) -> Material | Answer:
        """What a language model is to write from; an answer where all is looked up and nothing cited."""
        q = (
            self._turn(ask).question
            if ask.history
            else self._understanding.of(ask.question, chosen=bool(ask.resolutions))
        )
        if each := self._of_each(ask) or (self._scoping.each_named(q) and self._turn(ask)):
            return _of_what_is_cited(each.question, self._scoping.of_all(each.question), each.answer)
        scope = self._scoping.of(q, ask)
        if isinstance(scope, Answer):
            return scope
        if q.kind is Kind.CONTENT:
            named = named_ids(q, scope)
            if isinstance(named, Missing):
                return Answer(q.text, q.language, abstention=named.sentence)
            chosen = [self._library.passage(passage_id) for passage_id in named]
            found = (evidence.passage for evidence in self._finder.find(q, scope))
            return Material(q, scope, tuple(dict.fromkeys([*chosen, *found])))
        return _of_what_is_cited(q, scope, self._answer(q, ask))

    def search(self, query: str, scope: Scope) -> list[Passage]:
        """The passages that may answer a question of these resolutions, best first."""
        return [evidence.passage for evidence in self._finder.find(understand(query), scope)]

    def weighed(self, ask: Ask) -> Features | None:
        """What the decision to answer is computed from; None where it is looked up or ruled out instead."""
        q = self._turn(ask).question
        scope = self._scoping.of(q, ask)
        return None if isinstance(scope, Answer) else self._answering.weighed(q, scope)

    def _turn(self, ask: Ask) -> Turn:
        """The question as it was understood, and answered."""
        return self._remembered(ask, min(MAX_TURNS, len(ask.history)), self._library.edition)

    def _answered(self, ask: Ask, further: int, edition: Hashable) -> Turn:
        """``further``: how many turns before may be taken up; ``edition``: of what is indexed now."""
        last = ask.before
        earlier = cache(lambda: self._remembered(last, further - 1, edition) if last and further else None)
        if each := self._of_each(ask):
            return each
        found: list[Turn] = []
        before = last.question if last else ""
        alone = self._understanding.of(ask.question, before=before, chosen=bool(ask.resolutions))
        if before:
            if asks_where_told(ask.question) and (turn := earlier()) and not cites_notes(turn):
                return replace(turn, answer=where_told(ask.question, alone.language, turn))
            of_year = self._of_another_year(alone, earlier)
            if isinstance(of_year, Turn):
                return of_year
            alone = of_year
            if alone.utmost and among_those(alone.text, before) and (turn := earlier()):
                alone = replace(alone, symbols=symbols_cited(turn))
        for reading in self._readings(alone, ask, earlier):
            turn = earlier() if reading.carried else None
            q = replace(reading, told=told(turn.answer)) if turn else reading
            found.append(Turn(q, self._answer(q, ask)))
            if holds(found[-1]):
                return found[-1]
        if other := self._of_another_title(alone, ask, earlier):
            return other
        # That a thing is nowhere named is known for certain; other readings failed to find an answer.
        return found[-1] if found[-1].question.kind is Kind.LIST else found[0]

    def _answer(self, q: Question, ask: Ask) -> Answer:
        if each := self._scoping.each_named(q):
            return side_by_side(q.text, [self._answer(replace(q, symbols=(symbol,)), ask) for symbol in each])
        scope = self._scoping.of(q, ask)
        return scope if isinstance(scope, Answer) else self._answering.answer(q, scope)

    def _of_each(self, ask: Ask) -> Turn | None:
        """A question that names several resolutions together, answered of each; None for any other."""
        texts = () if ask.resolutions else asked_of_each(ask.question)
        compared = tuple(map(without_comparing, texts))
        language = language_of(ask.question)
        asked = [replace(self._understanding.of(text), language=language) for text in compared]
        if not asked or (texts == compared and asked[0].kind is Kind.LIST):
            return None  # a list says what stands where
        q = replace(asked[0], text=ask.question, symbols=tuple(s for q in asked for s in q.symbols))
        if has_nothing_to_compare(ask.question):
            return Turn(q, compare_what(ask.question, q.language))
        return Turn(q, side_by_side(ask.question, [self._answer(each, ask) for each in asked]))

    def _of_another_title(
        self, question: Question, ask: Ask, earlier: Callable[[], Turn | None]
    ) -> Turn | None:
        """The question before, answered by the resolution that a follow-up names by its subject alone."""
        name = "" if ask.resolutions else another_named(question.text)
        turn = earlier() if name and not (question.symbols or question.references) else None
        if turn is None or turn.question.kind is not Kind.CONTENT:
            return None
        symbols, before = self._descriptions.titled(name, question.language), inheriting(question, turn)
        if not symbols or not before.symbols or set(symbols) <= set(before.symbols):
            return None
        asked = completed_content(question, turn.question, symbols)
        other = Turn(asked, self._answer(asked, ask))
        return other if holds(other) else None

    def _of_another_year(self, question: Question, earlier: Callable[[], Turn | None]) -> Question | Turn:
        """The question with the symbol of the next year's resolution, where it asks of that one.

        Answered where that one is not indexed: what another year's says is no answer.
        """
        step, time = years_on(question.text), time_named(question.text)
        turn = earlier() if (step or time) and not question.symbols else None
        if turn is None:
            return question
        before = inheriting(question, turn).symbols
        symbols = successor(before, self._library.resolutions(), step=step, time=time)
        asked = replace(question, symbols=symbols)
        of_year = _YEAR.search(
            without_names(turn.question.text, turn.question.naming)
        )  # “in 2022? And 2026?”
        if symbols or not before or of_year or not names_only_resolution(replace(asked, symbols=before)):
            return asked
        sentence = say(question.language, "no_other_year", symbol=before[0])
        return Turn(asked, Answer(question.text, question.language, abstention=sentence))

    def _readings(
        self, question: Question, ask: Ask, earlier: Callable[[], Turn | None]
    ) -> Iterator[Question]:
        """What the question may mean, each time first of the resolution that the turn before was about."""
        apart = []
        for q in readings(question, earlier):
            turn = earlier() if self._scoping.is_open(q, ask) else None
            if turn is None:
                yield q
                continue
            stays = inheriting(q, turn)
            yield stays
            if stays.symbols and q.kind in (Kind.CONTENT, Kind.LIST) and _turns_to_another(question):
                apart.append(q)
        yield from apart


def _of_what_is_cited(q: Question, scope: Scope, answer: Answer) -> Material | Answer:
    """The passages that an answer cites, to write from; the answer itself where it cites none."""
    cited = tuple(dict.fromkeys(citation.passage for citation in answer.citations))
    return Material(q, scope, cited) if cited else answer


def _turns_to_another(q: Question) -> bool:
    """Whether a follow-up stands alone and names something; others are asked of the resolution before."""
    return not depends(q) and (bool(q.names) or any(named_in(q.text)))
