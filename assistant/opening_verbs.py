"""Paragraphs by the verb they open with: 以“敦促”开头的执行段, those that begin by welcoming."""

import re
from collections.abc import Iterator, Sequence

from assistant.matching import find_terms
from assistant.question import Question
from assistant.synonyms import literally
from index.passage import Passage

Span = tuple[int, int]


def opening_with(q: Question, passages: Sequence[Passage], language: str) -> Iterator[tuple[Passage, Span]]:
    """The passages that open with a verb asked for, and where it stands; all where none is named."""
    if _OF_A_FORM.search(q.text) and (stems := [verb[:_STEM].lower() for verb in _verbs_asked(q)]):
        for passage in passages:
            if any(word.startswith(stem) for word in passage.verb.lower().split() for stem in stems):
                yield passage, (0, len(passage.verb))
        return
    verbs = [form for verb in _verbs_asked(q) for form in _forms(verb, q, language)]
    for passage in passages:
        said = _EXPRESSING.match(passage.text)
        for span in find_terms(passage.text, verbs) if verbs else [(0, len(passage.verb))]:
            if span[0] in (0, said.end() if said else 0) and span[1] > 0:
                yield passage, span
                break


_EXPRESSING = re.compile(r"表示|Express(?:es|ing)(?: (?:also|further|its))* ")
"""Before what is expressed: a paragraph that begins 表示深感遗憾 begins with regret."""
_OF_A_FORM = re.compile(r"\bforms? of\b|\b(?:begin|start|open)\w* by \w+ing\b", re.IGNORECASE)
"""A verb is asked for in whatever form: ``begin by welcoming``, ``a form of “reaffirm”``."""
_STEM = 6
"""Letters that the forms of an English verb share."""


def _verbs_asked(q: Question) -> tuple[str, ...]:
    if q.quoted:
        return q.quoted
    after = _NAMED.search(q.text)
    verb = next(filter(None, after.groups()), "") if after else ""
    return (verb,) if verb and not re.search("什么|哪", verb) else ()


_NAMED = re.compile(
    r"以\s*(.{1,8}?)\s*(?:开头|打头|起首|开始|起头)|\bwith\s+(?:the (?:word|verb)\s+)?([A-Za-z ]+?)[?.]?$"
    r"|\bby\s+([a-z]+ing)\b"
)


def _forms(verb: str, q: Question, language: str) -> Iterator[str]:
    """The verb in the language of the text; “also calls upon” is not in the glossary, but 吁请 is."""
    forms = literally(_WHOLE.get(verb, verb) if language != "zh" else verb, q.language, language)
    yield from forms
    if len(forms) == 1 and language in _ALSO and _ALSO_SAID.search(verb):
        once = literally(_ALSO_SAID.sub(" ", verb).strip(), q.language, language)
        yield from (_ALSO[language] + form for form in once)


_WHOLE = {"请": "请求"}
"""What opens a paragraph in Chinese alone, and is no word of its own elsewhere."""
_ALSO = {"zh": "又", "en": "Also "}
"""How a verb is said for the second time, in the languages of texts."""
_ALSO_SAID = re.compile(
    r"^(?:又|还|也)|\b(?:also|further|également|aussi|también|asimismo|также|тоже)\b|أيضا", re.IGNORECASE
)
