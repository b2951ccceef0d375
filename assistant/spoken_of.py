"""A resolution that never names what is asked about does not answer: the parties to one convention are not
those to another."""

from collections.abc import Iterator, Sequence

from assistant.countries import states_in
from assistant.evidence import Evidence
from assistant.glossary import Concept, glossary
from assistant.subject import about
from index.language import language_of
from index.library import Library
from index.text import is_han


def of_what_is_named(question: str, ranked: Sequence[Evidence], library: Library) -> list[Evidence]:
    """The passages of the resolutions that name every treaty, body, meeting … that the question names."""
    named = list(dict.fromkeys(named_in(question)))
    of = {(e.passage.symbol, e.passage.language) for e in ranked} if named else set()
    silent = {one for one in of if not _speaks_of(named, *one, library)}
    return [e for e in ranked if (e.passage.symbol, e.passage.language) not in silent]


def named_in(question: str) -> Iterator[Concept]:
    """Things with a name of several words; no States, which are words of other languages too often, nor the
    United Nations: any resolution is theirs."""
    states = {(state.start, state.end) for state in states_in(question, language_of(question))}
    for match in glossary().concepts_in(question):
        name = match.concept.forms["en"][0]
        several = match.concept.is_name and " " in name and bool(about(name))
        if several and (match.start, match.end) not in states:
            yield match.concept


def _speaks_of(named: Sequence[Concept], symbol: str, language: str, library: Library) -> bool:
    """Whether a form of each stands in the title or a passage, looked for in all of the text at once."""
    passages = library.passages(f"{symbol}:{language}")
    title = library.resolution(symbol, language).title
    said = _plain("\n".join([title, *(passage.text for passage in passages)]))
    return all(any(form in said for form in _long_forms(concept, language)) for concept in named)


def _long_forms(concept: Concept, language: str) -> list[str]:
    """Without abbreviations, which stand within words: ATT in attention."""
    forms = concept.forms[language]
    return [_plain(form) for form in forms if len(form) >= _LONG or is_han(form[0])] or [_plain(forms[0])]


_LONG = 5


def _plain(text: str) -> str:
    for sign in "\n\xa0-‑–":
        text = text.replace(sign, " ")
    return text.replace("’", "'").casefold()
