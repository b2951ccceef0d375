"""Other names of a thing, in the language of the text: 朝鲜 = 朝鲜民主主义人民共和国, IAEA = 原子能机构."""

import re
from collections.abc import Collection

from assistant.everyday import formal_words
from assistant.glossary import Match, glossary
from assistant.numbered_things import numbered_forms
from assistant.weigh import without_asking
from index.text import is_han


def synonyms(term: str, text_language: str) -> tuple[str, ...]:
    """``term`` itself, and its forms in the language of a text if it is a known concept, year or article."""
    known = [
        _as_narrow(match, text_language)
        for match in glossary().concepts_in(term)
        if len(term[: match.start].strip() + term[match.end :].strip()) == 0
    ]
    numbered = numbered_forms(term, text_language)
    short = [match[1]] if (match := _SHORT.search(term)) else []
    return tuple(dict.fromkeys([term, *(form for forms in known for form in forms), *numbered, *short]))


def _as_narrow(match: Match, text_language: str) -> tuple[str, ...]:
    """The forms of a concept that say no less than what was met: *rapport du Secrétaire général* is a report
    of the Secretary-General, not every report. The first form says least; of a name all mean the same.
    """
    forms = match.concept.forms[text_language]
    narrow = tuple(form for form in forms if form != forms[0] and _holds(form, forms[0]))
    first = _first_within(match)
    if not (narrow and first):
        return forms
    rest = match.form.replace(first, " ")
    said = [form for beside in glossary().concepts_in(rest) for form in beside.concept.forms[text_language]]
    return tuple(form for form in narrow if any(_holds(form, one) for one in said)) or narrow


def _first_within(match: Match) -> str:
    """The first form of a concept in the language met, where what was met says that and more; else empty."""
    own = next((own for own in match.concept.forms.values() if match.form in own), (match.form,))
    more = match.form != own[0] and _holds(match.form, own[0]) and not match.concept.is_name
    return own[0] if more else ""


def _holds(form: str, other: str) -> bool:
    """Whether a form has another in it, whole words of it."""
    if is_han(other[0]):
        return other in form
    return f" {_spaced(other)} " in f" {_spaced(form)} "


def _spaced(form: str) -> str:
    return " ".join(re.findall(r"\w+", form.casefold()))


_SHORT = re.compile(r"[（(]\s*([A-Z][A-Za-z]*(?:-?[A-Z]){1,9})\s*[)）]?$")
"""An abbreviation in brackets stands in texts of any language: 天基信息灾害管理平台（UN-SPIDER）."""


def literally(term: str, asked_in: str, text_language: str) -> tuple[str, ...]:
    """What stands in quotation marks is sought as it stands, if the text is in its language."""
    return (term,) if language_quoted(term, asked_in) == text_language else synonyms(term, text_language)


def language_quoted(term: str, asked_in: str) -> str:
    """The language of words that a question in ``asked_in`` quotes: Chinese may stand in any, and Latin
    letters in what is asked in another script are those of the text."""
    if any(map(is_han, term)):
        return "zh"
    return "en" if asked_in in ("zh", "ru", "ar") and term.isascii() else asked_in


def expanded(question: str, text_languages: Collection[str]) -> str:
    """The question with the other names of what it speaks of, for the keyword search."""
    forms = [
        form
        for match in glossary().concepts_in(question)
        for language in text_languages
        for form in match.concept.forms[language]
    ]
    return " ".join(dict.fromkeys([question, *forms, *formal_words(question, text_languages)]))


def pieces_of(topic: str) -> tuple[str, ...]:
    """The known concepts in a subject, and what stands between them, without words of asking."""
    pieces: list[str] = []
    place = 0
    for match in glossary().concepts_in(topic):
        pieces += [without_asking(topic[place : match.start]).strip(), topic[match.start : match.end]]
        place = match.end
    pieces.append(without_asking(topic[place:]).strip())
    found = tuple(piece for piece in dict.fromkeys(pieces) if len(piece) > 1)
    return _pieces_of_one(topic) if found == (topic,) else found


def _pieces_of_one(topic: str) -> tuple[str, ...]:
    """The two parts of a concept that says more than its first form: *rapport*, *Secrétaire général*."""
    for match in glossary().concepts_in(topic):
        if first := _first_within(match):
            rest = match.form.replace(first, " ")
            beside = tuple(rest[one.start : one.end] for one in glossary().concepts_in(rest))
            return (first, *beside) if beside else (topic,)
    return (topic,)
