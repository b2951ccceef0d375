"""The whole way from a question to an answer, as one LangChain runnable."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from langchain_core.runnables import Runnable, RunnableConfig

from assistant.abstention import abstain, in_other_words, not_mentioned, silent
from assistant.answer import Answer
from assistant.ask import Ask
from assistant.beside_described import Beside
from assistant.completed import completed_content
from assistant.confidence import Features, features, names_subject, probability, with_fact
from assistant.conversation import MAX_TURNS, holds, readings
from assistant.dependent import depends
from assistant.descriptions import Descriptions
from assistant.event import Event, Stage
from assistant.evidence import Evidence
from assistant.extract import answer_by_extraction
from assistant.finding import Finder, Found
from assistant.labels_meant import Missing, named_ids
from assistant.listing import answer_list, is_name, untranslated
from assistant.material import Material
from assistant.named_cues import cites
from assistant.named_list import answer_named
from assistant.naming import with_symbols
from assistant.neighbours import neighbour, place_of
from assistant.one_called import another_named
from assistant.parallels import with_parallels
from assistant.patterns import understand
from assistant.phrases import say
from assistant.question import STRUCTURE, Kind, Listing, Question, asks_of_content
from assistant.reading import Reads
from assistant.recognised import Recognises, without_names
from assistant.retrieve import Search, find
from assistant.scope import Scope, choose
from assistant.scoping import Scoping
from assistant.sections import has_articles, under_heading
from assistant.several import answering
from assistant.source_notes import answer_source
from assistant.spoken_of import named_in
from assistant.structure import answer_structure
from assistant.substitution import names_only_resolution
from assistant.successor import successor, time_named, years_on
from assistant.title_answer import answer_metadata
from assistant.turn import Turn, inheriting, told
from assistant.understanding import Understanding
from index.library import Library
from index.passage import Passage

ANSWERED = 0.6
"""Least probability with which a passage is given as the answer.

Of 2,905 questions marked tune 0.5 refuses 0.901 of the unanswerable and 0.027 of the others, and 0.886 are
right; 0.6 refuses 0.919 and 0.034 (over 40 resolutions 0.906 and 0.035 instead of 0.855 and 0.027), and 0.884
are right: as many, with fewer wrong answers among the rest.
"""
GOES_ON = 0.4
"""The same for a follow-up read with the question before. Of 247 marked tune with an answer 5 lie below 0.5,
three of them rightly found; one of the two without an answer lies at 0.06."""
SPOKEN_OF = 0.05
"""Least probability with which a paragraph that the user names speaks of what is asked. It is far below
ANSWERED because it is given where the answer would stand: of 27 questions on their own paragraph none was
below, of 27 on another paragraph ten."""
NEAREST = 2
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
        self._understanding = Understanding(library, recogniser)
        self._descriptions = Descriptions(library)

    def invoke(self, input: Ask, config: RunnableConfig | None = None, **kwargs: Any) -> Answer:  # noqa: A002
        """The answer, or an abstention."""
        answer = self._turn(input, len(input.history)).answer
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
        q = self._turn(ask, len(ask.history)).question
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
            self._turn(ask, len(ask.history)).question
            if ask.history
            else self._understanding.of(ask.question, chosen=bool(ask.resolutions))
        )
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
        answer = self._answer(q, ask)
        cited = tuple(dict.fromkeys(citation.passage for citation in answer.citations))
        return Material(q, scope, cited) if cited else answer

    def search(self, query: str, scope: Scope) -> list[Passage]:
        """The passages that may answer a question of these resolutions, best first."""
        return [evidence.passage for evidence in self._finder.find(understand(query), scope)]

    def weighed(self, ask: Ask) -> Features | None:
        """What the decision to answer is computed from; None where it is looked up or ruled out instead."""
        q = self._turn(ask, len(ask.history)).question
        scope = self._scoping.of(q, ask)
        if isinstance(scope, Answer) or q.references or q.kind not in (Kind.CONTENT, Kind.LIST):
            return None
        if answer_source(q, scope):
            return None
        if q.kind is Kind.LIST and (_is_sought_literally(q) or answer_list(q, scope)):
            return None
        found = self._finder.weigh(q, scope)
        return features(q, found.able) if found.able and not found.about else None

    def _turn(self, ask: Ask, place: int) -> Turn:
        """The question at ``place`` of the conversation, understood and answered."""
        text = ask.question if place == len(ask.history) else ask.history[place]
        reachable = place > 0 and len(ask.history) - place < MAX_TURNS
        earlier = cache(lambda: self._turn(ask, place - 1) if reachable else None)
        found: list[Turn] = []
        before = ask.history[place - 1] if place else ""
        alone = self._understanding.of(text, before=before, chosen=bool(ask.resolutions))
        if place > 0:
            of_year = self._of_another_year(alone, earlier)
            if isinstance(of_year, Turn):
                return of_year
            alone = of_year
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

    def _answer(self, q: Question, ask: Ask) -> Answer:
        scope = self._scoping.of(q, ask)
        if isinstance(scope, Answer):
            return scope
        if q.heading and scope.single and under_heading(q.heading, scope.single):
            return answer_structure(replace(q, kind=Kind.STRUCTURE), scope)
        if q.articles and scope.single and has_articles(scope.single):
            q = replace(q, kind=Kind.STRUCTURE, references=q.articles)
        if q.kind is Kind.COUNT and q.parts == ("A",) and scope.single and not scope.single.annex:
            q = replace(q, kind=Kind.CONTENT, part="", parts=())  # the annex of a treaty, perhaps
        if q.beside and not q.references:
            return self._beside(q, q.beside, scope)
        if q.kind in STRUCTURE:
            return answer_structure(q, scope)
        if q.kind is Kind.META:
            return answer_metadata(q, scope)
        if q.kind is Kind.LIST:
            return self._described(q, scope) or answer_list(q, scope) or self._unlisted(q, scope)
        return self._content(q, scope)

    def _beside(self, q: Question, beside: Beside, scope: Scope) -> Answer:
        """The neighbours of the paragraph that is found for its description."""
        found = self._finder.find(replace(q, text=beside.described), scope)
        paragraphs = (e.passage for e in found if not e.passage.is_footnote)
        passage = next((p for p in paragraphs if p.label.startswith(q.part)), None)
        if passage is None:
            return abstain(q, scope, ())
        references = tuple(neighbour(place_of(passage.label), step) for step in beside.steps)
        of_one = choose(self._library, (passage.symbol,), q.version or q.language)
        return answer_structure(replace(q, references=references), of_one)

    def _described(self, q: Question, scope: Scope) -> Answer | None:
        """Things named in the one passage that says of them what the question does; None without one.

        Where it names none, or none is found, not all that are named elsewhere are meant either, unless it is
        asked what the text names.
        """
        if q.asked is None or not q.asked.described or q.references:
            return None
        found = self._finder.weigh(q, scope)
        if found.able and probability(features(q, found.able)) >= ANSWERED:
            named = answer_named(q, q.asked, scope, within=found.able[0].passage)
            if named is not None:
                return named
        return None if cites(q.text) else self._content(q, scope, found)

    def _unlisted(self, q: Question, scope: Scope) -> Answer:
        """Not there word for word: what is quoted is then not mentioned, all else may be in other words."""
        if q.listing is Listing.DEMANDS or q.references or not (q.topic or q.quoted):
            return self._content(q, scope)
        if q.asked and q.asked.about:
            described = replace(q, asked=replace(q.asked, about="", described=True))
            return self._described(described, scope) or self._content(replace(q, topic=q.asked.about), scope)
        literally = _is_sought_literally(q)
        if untranslated(q, scope) or not (literally or is_name(q, scope)):
            return self._content(q, scope)
        anywhere = replace(q, part="", parts=())
        if q.part in ("PP", "OP", "A") and (elsewhere := answer_list(anywhere, scope)):
            cited = dict.fromkeys(citation.passage for citation in elsewhere.citations)
            return abstain(q, scope, [*cited][:NEAREST])
        if literally:  # that no resolution is named by its number is not that none is mentioned
            return abstain(q, scope, ()) if q.listing is Listing.NAMED else not_mentioned(q, scope)
        answer = self._content(q, scope)
        return answer if answer.abstained else in_other_words(q, answer)

    def _content(self, q: Question, scope: Scope, found: Found | None = None) -> Answer:
        """``found``: what the search brought for this question, where it has been asked already."""
        if sourced := answer_source(q, scope):
            return sourced
        named = named_ids(q, scope)
        if isinstance(named, Missing):
            return Answer(q.text, q.language, abstention=named.sentence)
        if named:
            best = self._finder.read(q, self._finder.find(q, scope, named))[:1]
            if q.carried and not with_fact(q, best):  # it was cited before, and does not tell this
                return abstain(q, scope, [evidence.passage for evidence in best])
            if not best or (asks_of_content(q) and probability(features(q, best)) < SPOKEN_OF):
                return silent(q, [self._library.passage(passage_id) for passage_id in named])
            return answer_by_extraction(q, scope, best)
        found = found or self._finder.weigh(q, scope)
        if found.about:
            return answer_by_extraction(q, scope, found.about)
        if not _answers(q, found.able):
            nearest = [evidence.passage for evidence in found.ranked[:NEAREST]]
            sought_by_name = q.listing not in (None, Listing.DEMANDS, Listing.NAMED) and not q.part
            return not_mentioned(q, scope) if sought_by_name else abstain(q, scope, nearest)
        return answer_by_extraction(q, scope, answering(q, found.able))


def _turns_to_another(q: Question) -> bool:
    """Whether a follow-up stands alone and names something; others are asked of the resolution before."""
    return not depends(q) and (bool(q.names) or any(named_in(q.text)))


def _answers(q: Question, able: Sequence[Evidence]) -> bool:
    """Whether the best passage is likely to answer; one that names what alone is asked about does."""
    if not able:
        return False
    enough = GOES_ON if q.carried else ANSWERED
    return probability(features(q, able)) >= enough or names_subject(q, able[0].passage)


def _is_sought_literally(q: Question) -> bool:
    """Whether what is listed stands word for word or not at all: an opening verb, a note, what is quoted."""
    if q.listing is Listing.DEMANDS:
        return False
    return q.listing is not Listing.MENTIONS or bool(q.quoted) or q.negated
