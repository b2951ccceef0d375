"""What the subject of a list is called in a text: under all its names, but no other thing's."""

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.glossary import glossary
from assistant.matching import find_names, find_terms, titles_among
from assistant.question import Question
from assistant.synonyms import literally, synonyms
from index.passage import Passage

Finder = Callable[[str], Sequence[tuple[int, int]]]
"""Spans of a text, in order."""


def finder_of(q: Question, language: str, passages: Sequence[Passage]) -> Finder:
    """Where the subject of a question stands in a text of this language, one of these passages."""
    others = [term for term in q.quoted if term not in q.names]
    if q.names and others:
        return lambda text: _beside_names(text, q, others, language)
    terms = [form for term in q.quoted for form in literally(term, q.language, language)]
    if not q.quoted:
        terms = [form for name in _named_in(q.topic) for form in _forms(name, language, passages)]
    titles = titles_among(terms, (passage.text for passage in passages))
    return lambda text: find_names(text, terms, titles)


def _named_in(topic: str) -> Iterator[str]:
    """A subject, and each of its names where it gives several: 国际原子能机构(原子能机构); without its owner.

    The African Union's Agenda 2063 stands in a text as Agenda 2063.
    """
    name, _, beside = topic.replace("（", "(").partition("(")
    yield name.strip()
    owned = _OWNER.sub("", name).strip()
    if owned != name.strip() and _is_one_thing(owned):
        yield owned
    yield from filter(None, re.split("[、,，或和及]|等$", beside.strip(" )）")))


_OWNER = re.compile(r"^.*\w(?:['’]s|s['’])\s+(?=\S)")


def _forms(name: str, language: str, passages: Sequence[Passage]) -> tuple[str, ...]:
    """All names of the one thing; a word that stands in the text as it is has none beside its own forms.

    The International Atomic Energy Agency is the IAEA, but hunger is not famine, nor the Internet its Forum.
    """
    forms = synonyms(name, language)
    if len(forms) == 1 or not any(find_terms(p.text, (name,)) for p in passages):
        return forms
    forms = tuple(form for form in forms if form == name or not name.casefold().startswith(form.casefold()))
    if _is_one_thing(name):  # in scripts without capitals a form is as good as its name
        return tuple(form for form in forms if form == name or form != form.lower() or not form.isascii())
    return tuple(form for form in forms if form == name or form.isupper() or name.isupper())


def _is_one_thing(name: str) -> bool:
    return any(match.concept.is_name for match in glossary().concepts_in(name))


def _beside_names(text: str, q: Question, others: Sequence[str], language: str) -> Sequence[tuple[int, int]]:
    """Where the quoted words stand in a text that names every title of the question: 《X》的“完整性”."""
    if not all(find_terms(text, synonyms(name, language)) for name in q.names):
        return ()
    return find_terms(text, [form for term in others for form in literally(term, q.language, language)])
