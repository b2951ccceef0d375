"""Where a thing can be read: the footnote set behind its name. 《曼谷条约》收在哪一卷？"""

import re
from collections.abc import Iterator

from assistant import cues
from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.expected import SYMBOL
from assistant.glossary import glossary
from assistant.labels_meant import numbered
from assistant.matching import widen
from assistant.phrases import say
from assistant.question import Question
from assistant.scope import Scope
from assistant.structure import note_place, quoted_in_full
from assistant.synonyms import synonyms
from assistant.without_names import without_names
from assistant.wording import label_in_words
from index.passage import Passage
from index.text import fold

_ASKED = re.compile(
    r"出处|出自(?:什么|哪|何)|出版物|来源|载于|登在|刊载|收录|收入(?=了?(?:哪|何|什么))|见(?:于)?哪[一]?[份个]|在哪[一]?[份个](?:联合国)?(?:文件|文献)|收在|收于|第几卷|哪[一]?卷|卷次|年鉴|条约汇编|出售品|见于哪份|原文在哪"
    r"|\btreaty series\b|\bvolume\b|\bregistration number\b|\bwhere (?:can|could|do) (?:i|one|we) find\b|\b(?:source|reference) (?:for|of)\b|\bpublished\b"
    r"|\brecueil des traités\b|\bquel volume\b|\boù (?:trouver|est publié)\b|\bsérie de traités\b|\bvolumen\b|\b(?:recopilación|colección) de tratados\b|\bnúmero de registro\b|\bnuméro d['’]enregistrement\b|\bрегистрационн\w+ номер|\bdónde se publicó\b"
    r"|\bсборник\w* договоров\b|\bв каком томе\b|\bтом\b|مجموعة المعاهدات|المجلد|أين نُشر",
    re.IGNORECASE,
)


_SYMBOL_ASKED = re.compile(
    r"文号|文件号|编号|\bsymbol\b|\bdocument number\b|\bcote\b|\bsignatura\b|\bусловн\w+ обозначени\w+|\bобозначени\w+|رمز",
    re.IGNORECASE,
)
_IN_BRACKETS = r"[》”\"’»]?\s*[(（](?P<symbol>[A-Z]{2,}[ /][^()（）]*(?:\([^()（）]*\))?)[)）]"
_NUMBERS = re.compile(r"\d+")


def answer_source(q: Question, scope: Scope) -> Answer | None:
    """Where a thing can be read, or its symbol: None where the question asks no such thing, or it is not told.

    That is the symbol in brackets behind the name, or else the footnote behind it; and for a title that only
    footnotes name, the footnote that has the question's numbers too.
    """
    if q.references:
        return None
    if _SYMBOL_ASKED.search(q.text) and (symbol := _symbol(q, scope)):
        return Answer(q.text, q.language, (symbol,))
    if noted := _only_in_a_note(q, scope):
        return Answer(q.text, q.language, (quoted_in_full(noted, q.language),))
    of_note = bool(cues.FOOTNOTES.search(q.text)) and scope.single is not None
    by_symbol = not (_ASKED.search(q.text) or of_note)
    if by_symbol and not _SYMBOL_ASKED.search(q.text):
        return None
    names = [fold(form) for name in _names(q, of_note=of_note) for form in name]
    found = [note for resolution in scope.resolutions for note in _notes(scope, resolution.id, names)]
    known = {f"{r.id}:{label}" for r in scope.resolutions for label in numbered(r, "FN")}
    notes = [scope.source.passage(note) for note in dict.fromkeys(found) if note in known]
    notes = [note for note in notes if not by_symbol or SYMBOL.search(note.text)]
    statements = [statement for note in notes for statement in _told_of(note, q, scope)]
    return Answer(q.text, q.language, tuple(statements)) if statements else None


def answer_entry(q: Question, scope: Scope) -> Answer | None:
    """The same of a title with nothing beside it but the word for its source: 《曼谷条约》出处？"""
    entry = any(_ENTRY.fullmatch(q.text.replace(title, "", 1)) for title in q.names)
    return answer_source(q, scope) if entry else None


_ENTRY = re.compile(r"\W*(?:的|其)?(?:原文)?(?:出处|来源|卷次)(?:呢|是|在哪里?|如何)?\W*")


def _told_of(note: Passage, q: Question, scope: Scope) -> Iterator[Statement]:
    """The note in full; where it stands, if that is asked."""
    if scope.single and cues.FOOTNOTES.search(q.text) and _PLACE_ASKED.search(q.text):
        yield from note_place(q, scope, scope.single, note.label)
    else:
        yield quoted_in_full(note, q.language)


_PLACE_ASKED = re.compile(
    r"(?:哪|什么)[一个]*段|在哪(?!份|卷)|挂在|附在|\b(?:which|what) para(?:graph)?\b|\bwhere (?:is|does|do|in)\b|\bquel (?:paragraphe|alinéa)|\b(?:qué|cuál) párrafo"
    r"|\bкак\w+ (?:пункт|абзац)|أي فقرة",
    re.IGNORECASE,
)


def _symbol(q: Question, scope: Scope) -> Statement | None:
    """``《钚管理准则》(INFCIRC 549)``: the clause, and the symbol as its fact; of several names the longest."""
    forms = sorted({form for name in _names(q) for form in name}, key=len, reverse=True)
    for form in forms:
        printed = r"\s*".join(map(re.escape, form.split() if form.isascii() else form))
        pattern = re.compile(printed + _IN_BRACKETS, re.IGNORECASE)
        for resolution in scope.resolutions:
            for passage in scope.source.passages(resolution.id):
                if match := pattern.search(passage.text):
                    start, end = widen(passage.text, [match.span()])
                    quote = say(q.language, "quote", quote=passage.text[start:end])
                    label = label_in_words(passage.label, q.language)
                    text = say(q.language, "labelled", label=label, quote=quote)
                    return Statement(text, (Citation(passage, start, end),), lead=match["symbol"])
    return None


def _only_in_a_note(q: Question, scope: Scope) -> Passage | None:
    """The one footnote with a title of the question that no paragraph names, and with the question's numbers."""
    numbers = set(_NUMBERS.findall(fold(q.text)))
    titles = [fold(title) for title in q.names]
    passages = [p for r in scope.resolutions for p in scope.source.passages(r.id)]
    holding = [p for p in passages if any(title in fold(p.text) for title in titles)]
    if not numbers or not holding or not all(p.is_footnote for p in holding):
        return None
    matching = [p for p in holding if numbers <= set(_NUMBERS.findall(fold(p.text)))]
    return matching[0] if len(matching) == 1 else None


def _names(q: Question, *, of_note: bool = False) -> Iterator[tuple[str, ...]]:
    """Names in the question, titles before other concepts, each with its other forms; not those of collections.

    ``of_note``: of any other footnote than one that is asked for as a source only what has a name of its own.
    """
    languages = ("zh", "en", "fr", "es", "ru", "ar")
    for title in q.names:
        if not _ASKED.search(title):
            yield tuple(form for language in languages for form in synonyms(title, language))
    text = without_names(q.text, q.naming) if of_note else q.text
    for match in glossary().concepts_in(text):
        said = text[match.start : match.end]
        of_its_own = match.concept.is_name or not of_note
        if of_its_own and not (_ASKED.search(said) or _SORT.fullmatch(said)):
            yield tuple(form for forms in match.concept.forms.values() for form in forms)
    for name in _PROPER.findall(text):
        yield (name,)


_PROPER = re.compile(r"\b[A-Z][\w’-]+(?: (?:(?:of|on|for|the|and|to|in) ){0,2}[A-Z0-9][\w’-]*)+")
"""A name that no table knows: Protocol V on Explosive Remnants of War."""
_SORT = re.compile(
    r"条约|公约|协定|文件|报告|决议|treat(?:y|ies)|conventions?|agreements?|documents?|reports?|traités?|tratados?|договор\w*|معاهدة",
    re.IGNORECASE,
)
"""A sort of thing, and no name of one."""


def _notes(scope: Scope, resolution_id: str, names: list[str]) -> list[str]:
    """Ids of the footnotes whose mark stands behind one of the names, where it is named most fully."""
    best, found = 0, list[str]()
    for passage in scope.source.passages(resolution_id):
        for note, before in _marked(passage):
            length = max((len(name) for name in names if _ends_with(before, name)), default=0)
            if length and length >= best:
                found = [*(found if length == best else []), f"{resolution_id}:{note}"]
                best = length
    return found


def _ends_with(before: str, name: str) -> bool:
    """Whether a name stands last; a title only in whole: 《拉丁美洲禁止核武器条约》 is not 《禁止核武器条约》."""
    opening = before.rfind("《")
    within = opening > before.rfind("》")
    return before[opening + 1 :] == name if within else before.endswith(name)


def _marked(passage: Passage) -> Iterator[tuple[str, str]]:
    """Each footnote and the text that its mark stands behind, without closing brackets."""
    for mark in passage.marks:
        before = fold(passage.text[: mark.offset]).rstrip('》)）”"、，,;；')
        yield mark.footnote, re.sub(r"[(（]《?[^()（）]*$", "", before).rstrip("》)） ")
        yield mark.footnote, before
