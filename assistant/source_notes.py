"""Where a thing can be read: the footnote set behind its name. 《曼谷条约》收在哪一卷？"""

import re
from collections.abc import Iterator

from assistant.answer import Answer
from assistant.glossary import glossary
from assistant.question import Question
from assistant.scope import Scope
from assistant.structure import numbered, quoted_in_full
from assistant.synonyms import synonyms
from index.passage import Passage
from index.text import fold

_ASKED = re.compile(
    r"出处|来源|载于|登在|刊载|收录|收入|收在|收于|第几卷|哪[一]?卷|卷次|年鉴|条约汇编|出售品|见于哪份|原文在哪"
    r"|\btreaty series\b|\bvolume\b|\bwhere (?:can|could|do) (?:i|one|we) find\b|\b(?:source|reference) (?:for|of)\b|\bpublished\b"
    r"|\brecueil des traités\b|\bquel volume\b|\boù (?:trouver|est publié)\b|\bsérie de traités\b|\bqué volumen\b|\bdónde se publicó\b"
    r"|\bсборник\w* договоров\b|\bв каком томе\b|\bтом\b|مجموعة المعاهدات|المجلد|أين نُشر",
    re.IGNORECASE,
)


def answer_source(q: Question, scope: Scope) -> Answer | None:
    """The footnotes behind the names that the question asks the source of; None where it asks no such thing."""
    if q.references or not _ASKED.search(q.text):
        return None
    names = [fold(form) for name in _names(q) for form in name]
    found = [note for resolution in scope.resolutions for note in _notes(scope, resolution.id, names)]
    known = {f"{r.id}:{label}" for r in scope.resolutions for label in numbered(r, "FN")}
    statements = [
        quoted_in_full(scope.source.passage(note), q.language)
        for note in dict.fromkeys(found)
        if note in known
    ]
    return Answer(q.text, q.language, tuple(statements)) if statements else None


def _names(q: Question) -> Iterator[tuple[str, ...]]:
    """Names in the question, titles before other concepts, each with its other forms; not those of collections."""
    languages = ("zh", "en", "fr", "es", "ru", "ar")
    for title in q.names:
        if not _ASKED.search(title):
            yield tuple(form for language in languages for form in synonyms(title, language))
    for match in glossary().concepts_in(q.text):
        if not _ASKED.search(q.text[match.start : match.end]):
            yield tuple(form for forms in match.concept.forms.values() for form in forms)


def _notes(scope: Scope, resolution_id: str, names: list[str]) -> list[str]:
    """Ids of the footnotes whose mark stands behind one of the names, where it is named most fully."""
    best, found = 0, list[str]()
    for passage in scope.source.passages(resolution_id):
        for note, before in _marked(passage):
            length = max((len(name) for name in names if before.endswith(name)), default=0)
            if length and length >= best:
                found = [*(found if length == best else []), f"{resolution_id}:{note}"]
                best = length
    return found


def _marked(passage: Passage) -> Iterator[tuple[str, str]]:
    """Each footnote and the text that its mark stands behind, without closing brackets."""
    for mark in passage.marks:
        before = fold(passage.text[: mark.offset]).rstrip('》)）”"、，,;；')
        yield mark.footnote, re.sub(r"[(（]《?[^()（）]*$", "", before).rstrip("》)） ")
        yield mark.footnote, before
