"""Other names of a thing, in the language of the text: 朝鲜 = 朝鲜民主主义人民共和国, IAEA = 原子能机构."""

from collections.abc import Collection

from assistant.glossary import glossary


def synonyms(term: str, text_language: str) -> tuple[str, ...]:
    """``term`` itself, and its forms in the language of the text where it is a known concept."""
    known = [
        match.concept.forms[text_language]
        for match in glossary().concepts_in(term)
        if len(term[: match.start].strip() + term[match.end :].strip()) == 0
    ]
    return tuple(dict.fromkeys([term, *(form for forms in known for form in forms)]))


def expanded(question: str, text_languages: Collection[str]) -> str:
    """The question with the other names of what it speaks of, for the keyword search."""
    forms = [
        form
        for match in glossary().concepts_in(question)
        for language in text_languages
        for form in match.concept.forms[language]
    ]
    return " ".join(dict.fromkeys([question, *forms]))
