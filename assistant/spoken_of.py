"""A resolution that never names what is asked about does not answer: the parties to one convention are not
those to another."""

from collections.abc import Iterator, Sequence

from assistant.countries import states_in
from assistant.evidence import Evidence
from assistant.glossary import Concept, glossary
from assistant.matching import find_terms
from index.language import language_of
from index.library import Library


def of_what_is_named(question: str, ranked: Sequence[Evidence], library: Library) -> list[Evidence]:
    """The passages of the resolutions that name every treaty, body, meeting … that the question names."""
    named = list(dict.fromkeys(named_in(question)))
    ids = {(e.passage.symbol, e.passage.language) for e in ranked} if named else set()
    silent = {one for one in ids if not all(_speaks_of(concept, *one, library) for concept in named)}
    return [e for e in ranked if (e.passage.symbol, e.passage.language) not in silent]


def named_in(question: str) -> Iterator[Concept]:
    """Things with a name of several words, but no States: those are words of other languages too often."""
    states = {(state.start, state.end) for state in states_in(question, language_of(question))}
    for match in glossary().concepts_in(question):
        several = match.concept.is_name and " " in match.concept.forms["en"][0]
        if several and (match.start, match.end) not in states:
            yield match.concept


def _speaks_of(concept: Concept, symbol: str, language: str, library: Library) -> bool:
    title = library.resolution(symbol, language).title
    texts = (title, *(passage.text for passage in library.passages(f"{symbol}:{language}")))
    forms = concept.forms[language]
    return any(find_terms(text, forms) for text in texts)
