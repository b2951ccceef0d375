"""Other names of a thing, in the language of the text: 朝鲜 = 朝鲜民主主义人民共和国, IAEA = 原子能机构."""

import re
from collections.abc import Collection

from assistant.everyday import formal_words
from assistant.glossary import glossary
from assistant.numbered_things import numbered_forms
from assistant.weigh import without_asking
from index.text import is_han


def synonyms(term: str, text_language: str) -> tuple[str, ...]:
    """``term`` itself, and its forms in the language of a text if it is a known concept, year or article."""
    known = [
        match.concept.forms[text_language]
        for match in glossary().concepts_in(term)
        if len(term[: match.start].strip() + term[match.end :].strip()) == 0
    ]
    numbered = numbered_forms(term, text_language)
    short = [match[1]] if (match := _SHORT.search(term)) else []
    return tuple(dict.fromkeys([term, *(form for forms in known for form in forms), *numbered, *short]))


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
    return tuple(piece for piece in dict.fromkeys(pieces) if len(piece) > 1)
