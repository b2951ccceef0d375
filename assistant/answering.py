"""One question, understood and asked of known resolutions, to its answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.absent_name import absent_name
from assistant.abstention import abstain, in_other_words, not_mentioned, silent
from assistant.answer import Answer
from assistant.beside_described import Beside
from assistant.confidence import Features, features, names_subject, probability, with_fact
from assistant.elsewhere import obliges
from assistant.evidence import Evidence
from assistant.extract import answer_by_extraction
from assistant.finding import Finder, Found
from assistant.glossary import glossary
from assistant.labels_meant import Missing, named_ids
from assistant.listing import answer_list, is_name, untranslated
from assistant.matching import find_terms
from assistant.named_cues import cites
from assistant.named_list import answer_named
from assistant.neighbours import neighbour, place_of
from assistant.next_consideration import answer_next_consideration
from assistant.noted import answer_noted
from assistant.overview import answer_overview
from assistant.own_event import answer_own_event
from assistant.question import OF_ACTS, STRUCTURE, Kind, Listing, Question, asks_of_content
from assistant.scope import Scope, choose
from assistant.sections import has_articles, under_heading
from assistant.several import passages_given
from assistant.source_notes import answer_entry, answer_source
from assistant.structure import answer_structure
from assistant.synonyms import synonyms
from assistant.title_answer import answer_metadata
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


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers questions from what is looked up, listed or found; safe to share between threads."""

    library: Library
    finder: Finder

    def answer(self, q: Question, scope: Scope) -> Answer:
        """The answer from these resolutions, or an abstention."""
        if q.heading and scope.single and under_heading(q.heading, scope.single):
            return answer_structure(replace(q, kind=Kind.STRUCTURE), scope)
        if q.articles and scope.single and has_articles(scope.single):
            q = replace(q, kind=Kind.STRUCTURE, references=q.articles)
        if q.kind is Kind.COUNT and q.parts == ("A",) and scope.single and not scope.single.annex:
            q = replace(q, kind=Kind.CONTENT, part="", parts=())  # the annex of a treaty, perhaps
        if q.beside and not q.references:
            return self._beside(q, q.beside, scope)
        if q.kind is Kind.OVERVIEW:
            return answer_overview(q, scope)
        if q.kind in STRUCTURE:
            return answer_structure(q, scope)
        of_plans = q.kind in (Kind.META, Kind.CONTENT)
        if of_plans and (planned := answer_own_event(q, scope) or answer_next_consideration(q, scope)):
            return planned
        if q.kind is Kind.META:
            return answer_metadata(q, scope)
        if q.kind in (Kind.CONTENT, Kind.LIST) and (noted := answer_noted(q, scope)):
            return noted
        if q.kind is Kind.LIST and q.listing is Listing.MENTIONS and (sourced := answer_entry(q, scope)):
            return sourced
        if q.kind is Kind.LIST:
            return self._described(q, scope) or answer_list(q, scope) or self._unlisted(q, scope)
        return self._content(q, scope)

    def weighed(self, q: Question, scope: Scope) -> Features | None:
        """What the decision to answer is computed from; None where it is looked up or ruled out instead."""
        if q.references or q.kind not in (Kind.CONTENT, Kind.LIST) or answer_source(q, scope):
            return None
        if q.kind is Kind.LIST and (_is_sought_literally(q) or answer_list(q, scope)):
            return None
        found = self.finder.weigh(q, scope)
        return features(q, found.able) if found.able and not found.about else None

    def _beside(self, q: Question, beside: Beside, scope: Scope) -> Answer:
        """The neighbours of the paragraph that is found for its description."""
        found = self.finder.find(replace(q, text=beside.described), scope)
        paragraphs = (e.passage for e in found if not e.passage.is_footnote)
        passage = next((p for p in paragraphs if p.label.startswith(q.part)), None)
        if passage is None:
            return abstain(q, scope, ())
        references = tuple(neighbour(place_of(passage.label), step) for step in beside.steps)
        of_one = choose(self.library, (passage.symbol,), q.version or q.language)
        return answer_structure(replace(q, references=references), of_one)

    def _described(self, q: Question, scope: Scope) -> Answer | None:
        """Things named in the one passage that says of them what the question does; None without one.

        Where it names none, or none is found, not all that are named elsewhere are meant either, unless it is
        asked what the text names.
        """
        if q.asked is None or not q.asked.described or q.references:
            return None
        found = self.finder.weigh(q, scope)
        if found.able and probability(features(q, found.able)) >= ANSWERED:
            named = answer_named(q, q.asked, scope, within=found.able[0].passage)
            if named is not None:
                return named
        return None if cites(q.text) else self._content(q, scope, found)

    def _unlisted(self, q: Question, scope: Scope) -> Answer:
        """Not there word for word: what is quoted is then not mentioned, all else may be in other words."""
        of_commitments = any("commit" in together for together in q.acts)  # which are told in other words too
        if q.listing is Listing.ACTS and not of_commitments:  # a paragraph with another verb is no answer
            return abstain(q, scope, [e.passage for e in self.finder.find(q, scope)[:NEAREST]])
        if q.listing is Listing.DEMANDS or q.references or not (q.topic or q.quoted):
            return self._asking(q, scope)
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

    def _asking(self, q: Question, scope: Scope) -> Answer:
        """What is found for one of whom nothing is asked by name, if it names him and obliges anybody."""
        answer = self._content(q, scope)
        of = q.demanded.of if q.demanded and not q.references else ""
        name = of if glossary().knows(of) else ""
        cited = tuple(dict.fromkeys(citation.passage for citation in answer.citations))
        if not (name and cited) or any(obliges(p) and _names(p, name) for p in cited):
            return answer
        return abstain(q, scope, cited[:NEAREST])

    def _content(self, q: Question, scope: Scope, found: Found | None = None) -> Answer:
        """``found``: what the search brought for this question, where it has been asked already."""
        if sourced := answer_source(q, scope):
            return sourced
        named = named_ids(q, scope)
        if isinstance(named, Missing):
            return Answer(q.text, q.language, abstention=named.sentence)
        if named:
            best = self.finder.read(q, self.finder.find(q, scope, named))[:1]
            if q.carried and not with_fact(q, best):  # it was cited before, and does not tell this
                return abstain(q, scope, [evidence.passage for evidence in best])
            if not best or (asks_of_content(q) and probability(features(q, best)) < SPOKEN_OF):
                return silent(q, [self.library.passage(passage_id) for passage_id in named])
            return answer_by_extraction(q, scope, best)
        if absent := absent_name(q, scope):
            return not_mentioned(replace(q, topic=absent), scope)
        found = found or self.finder.weigh(q, scope)
        if found.about:
            return answer_by_extraction(q, scope, found.about)
        if not _answers(q, found.able):
            nearest = [evidence.passage for evidence in found.ranked[:NEAREST]]
            sought_by_name = q.listing not in (None, *OF_ACTS, Listing.NAMED) and not q.part
            return not_mentioned(q, scope) if sought_by_name else abstain(q, scope, nearest)
        return answer_by_extraction(q, scope, passages_given(q, found.able))


def _answers(q: Question, able: Sequence[Evidence]) -> bool:
    """Whether the best passage is likely to answer; one that names what alone is asked about does."""
    if not able:
        return False
    enough = GOES_ON if q.carried else ANSWERED
    return probability(features(q, able)) >= enough or names_subject(q, able[0].passage)


def _names(passage: Passage, name: str) -> bool:
    return bool(find_terms(passage.text, synonyms(name, passage.language)))


def _is_sought_literally(q: Question) -> bool:
    """Whether what is listed stands word for word or not at all: an opening verb, a note, what is quoted."""
    if q.listing in OF_ACTS:
        return False
    return q.listing is not Listing.MENTIONS or bool(q.quoted) or q.negated
