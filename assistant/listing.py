"""Complete lists: every paragraph that mentions something, begins with a verb, carries no footnote …"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.demand_list import answer_demands
from assistant.glossary import glossary
from assistant.matching import find_terms, stretch, widen
from assistant.named_list import answer_named
from assistant.note_counts import notes_are_as_many
from assistant.numbered_things import names_article
from assistant.opening_verbs import opening_with
from assistant.phrases import say
from assistant.question import Listing, Question
from assistant.quote import NAME_WIDTH, width
from assistant.scope import Scope
from assistant.synonyms import language_quoted, literally, pieces_of, synonyms
from assistant.weigh import telling_words
from assistant.wording import label_in_words
from index.passage import Passage
from index.resolution import Resolution
from index.text import is_han

Finder = Callable[[str], Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Row:
    """A passage that belongs in a list, and the stretches that put it there, in order."""

    passage: Passage
    spans: tuple[tuple[int, int], ...]


def answer_list(q: Question, scope: Scope) -> Answer | None:
    """All rows with one citation each, and their count; None where nothing belongs in the list."""
    if q.asked is not None:
        return answer_named(q, q.asked, scope)
    if q.demanded is not None:
        return answer_demands(q, q.demanded, scope)
    rows = [row for resolution in scope.resolutions for row in _rows(q, scope, resolution)]
    in_pieces = not rows or _is_described(q) or names_article(q.topic)
    if q.listing is Listing.MENTIONS and not q.negated and in_pieces:
        rows = [row for r in scope.resolutions for row in _rows_of_alternatives(q, scope, r)]
    if not rows and q.listing is Listing.MENTIONS and not (q.negated or q.part or "FN" in q.parts):
        rows = [row for r in scope.resolutions for row in _rows(replace(q, part="FN"), scope, r)]
    if not rows and q.subject:
        return answer_list(replace(q, topic=q.subject, subject=""), scope)
    if not rows and (name := _name_within(q)):
        return answer_list(replace(q, topic=name, alternatives=(), apart=()), scope)
    if not rows and (each := _one_by_one(q)):
        if not all(answer_list(replace(q, topic=one, alternatives=(), apart=()), scope) for one in each):
            return None
        return answer_list(replace(q, topic=each[0], alternatives=each, apart=()), scope)
    if not rows and q.excluded and (known := answer_list(replace(q, excluded=()), scope)):
        labels = dict.fromkeys(citation.label for citation in known.citations)
        only = ", ".join(label_in_words(label, q.language) for label in labels)
        return Answer(q.text, q.language, abstention=say(q.language, "no_others", labels=only))
    if not rows:
        return None
    statements = [Statement(say(q.language, "rows", n=len(rows)), basis=Basis.STRUCTURE)]
    statements += [_statement(q.language, row) for row in rows]
    return Answer(q.text, q.language, tuple(statements), table=True)


def _name_within(q: Question) -> str:
    """The one name in a subject that also says what it is: the group *Nihon Hidankyo*, *SaferGuard* 方案."""
    if q.listing is not Listing.MENTIONS or q.negated or q.quoted:
        return ""
    names = (_LATIN if _OTHER_LETTER.search(q.topic) else _NAME).findall(q.topic)
    return names[0] if len(names) == 1 and names[0] != q.topic else ""


_NAME = re.compile(r"(?<=[a-z] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+|(?<=[a-z] )[A-Z]{3,}\b")
_LATIN = re.compile(r"[A-Z][A-Za-z0-9/.-]{2,}(?: [A-Z][A-Za-z0-9-]+)*|\d{1,3}(?:,\d{3})+")
_OTHER_LETTER = re.compile(r"[\u0400-\u06ff\u3400-\u9fff]")
"""Cyrillic, Arabic, Chinese: a name or an amount in other signs stands in any text as it is."""


def _one_by_one(q: Question) -> tuple[str, ...]:
    """Several subjects of which no passage has all: 讲俄罗斯的和讲蒙古的, the one and the other."""
    if q.listing is not Listing.MENTIONS or q.negated or q.quoted or not q.apart:
        return ()
    each = q.apart if len(q.apart) > 1 else tuple(_AND.split(q.apart[0]))
    return each if len(each) > 1 and all(len(one) > 1 for one in each) else ()


_AND = re.compile(r"[、，,]\s*|(?<=[\u3400-\u9fff])[和与及跟](?=[\u3400-\u9fff])|\s(?:and|et|y|e|и)\s")


def _rows(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    if not q.negated:
        yield from _rows_with(q, scope, resolution)
        return
    found = {row.passage.label for row in _rows_with(q, scope, resolution)}
    for passage in scope.source.passages(resolution.id):
        if passage.text and _in_part(passage, q) and passage.label not in (*found, *q.excluded):
            yield _row(passage, [(0, max(len(passage.verb), 1))])


def _rows_with(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    passages = [
        p for p in scope.source.passages(resolution.id) if _in_part(p, q) and p.label not in q.excluded
    ]
    if q.listing is Listing.FOOTNOTES:
        yield from (Row(p, ((0, len(p.text)),)) for p in passages if p.is_footnote)
    elif q.listing is Listing.NOTED:
        noted = (p for p in passages if notes_are_as_many(q.text, len({mark.footnote for mark in p.marks})))
        yield from (_row(p, [_at(p.marks[0].offset)]) for p in noted)
    elif q.listing is Listing.VERB:
        yield from (_row(passage, [span]) for passage, span in opening_with(q, passages, resolution.language))
    else:
        finder = _finder(q, resolution.language, passages)
        for passage in passages:
            if spans := finder(passage.text):
                yield _row(passage, spans)


def _row(passage: Passage, spans: Sequence[tuple[int, int]]) -> Row:
    """The stretches that hold the spans, each once and long enough to tell something."""
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(_as_far_as_tells(passage.text, *widen(passage.text, [span])))
    return Row(passage, tuple(kept[:MOST_QUOTED]))


MOST_QUOTED = 3
"""Of a passage that names a thing more often, the first stretches are quoted."""


def _rows_of_alternatives(q: Question, scope: Scope, resolution: Resolution) -> list[Row]:
    """Passages with either of two subjects, 武器或材料, mines or bombs; in the order of the text."""
    found: dict[str, Row] = {}
    subjects = [subject.strip() for subject in q.alternatives or _EITHER.split(q.topic)]
    if not q.alternatives and max(map(width, subjects)) > _ALTERNATIVE:
        subjects = [q.topic]
    for subject in (s for s in subjects if s and not (s != subjects[0] and _OF_THE_OTHER.search(s))):
        one = replace(q, topic=subject)
        rows = [*_rows(one, scope, resolution)]
        if not rows or names_article(subject):  # 《条约》第六条 is an article of the treaty named before it
            rows += _rows_of_pieces(one, scope, resolution)
        for row in (
            *rows,
            *(_rows_of_words(one, scope, resolution) if not rows or _is_described(one) else ()),
        ):
            found.setdefault(row.passage.label, row)
    order = [passage.label for passage in scope.source.passages(resolution.id)]
    return sorted(found.values(), key=lambda row: order.index(row.passage.label))


_OF_THE_OTHER = re.compile(r"\b(?:that|which|who|qui|que|котор\w+)\b|(?<!\w)(?:التي|الذي)", re.IGNORECASE)
"""An alternative that is told by the other: the Declaration, or the conference that produced it."""
_ALTERNATIVE = 12.0
"""Chinese characters' width of a subject that may be one of two."""
_EITHER = re.compile(
    r"或者?(?:是)?|(?:，|,)?(?:也就是|即|又称)|\s(?:or|ou|o|u|или|أو)\s"
    r"|,?\s(?:i\.?\s?e\.?,?|that is,?|also known as|aka|c['’]est-à-dire|es decir|то есть)\s+(?:the\s)?",
    re.IGNORECASE,
)


def _rows_of_pieces(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    """Passages with every part of a subject that stands nowhere whole: 广岛 and 长崎, 条约 and 第六条."""
    pieces = pieces_of(q.topic)
    if pieces in ((q.topic,), ()):
        return
    passages = [p for p in scope.source.passages(resolution.id) if _in_part(p, q)]
    columns = [
        [find_terms(p.text, synonyms(piece, resolution.language)) for p in passages] for piece in pieces
    ]
    telling = [column for column in columns if sum(map(bool, column)) <= _THEME * len(passages)] or columns
    for passage, *found in zip(passages, *telling, strict=True):
        if found and all(found) and passage.label not in q.excluded:
            yield _row(passage, min(found, key=len)[:1])


def _is_described(q: Question) -> bool:
    """Whether a subject is told in several words, which the text may have in another order."""
    words = telling_words(q.topic)
    return (
        len(words) > _FEWEST_WORDS and not q.quoted and sum(word.islower() for word in words) >= _FEWEST_WORDS
    )


def _rows_of_words(q: Question, scope: Scope, resolution: Resolution) -> Iterator[Row]:
    """Passages in which all words of a subject stand near each other: a zone free of nuclear weapons."""
    words = telling_words(q.topic)
    if len(words) < _FEWEST_WORDS or q.language != resolution.language or any(map(is_han, q.topic)):
        return
    for passage in scope.source.passages(resolution.id):
        columns = [find_terms(passage.text, (word,)) for word in words]
        if not _in_part(passage, q) or not all(columns) or passage.label in q.excluded:
            continue
        for place in min(columns, key=len):
            nearest = [min(column, key=lambda span: abs(span[0] - place[0])) for column in columns]
            if max(nearest)[1] - min(nearest)[0] <= _NEAR * len(q.topic):
                yield _row(passage, [min(nearest)])
                break


_FEWEST_WORDS = 2
_NEAR = 2
"""Within how many times the length of the subject its words must stand."""
_THEME = 0.25
"""A part of a subject that stands in more of the passages than this is the theme of all of them."""


def _at(offset: int) -> tuple[int, int]:
    """The character that a footnote's mark stands behind."""
    return max(offset - 1, 0), max(offset, 1)


def _in_part(passage: Passage, q: Question) -> bool:
    if q.listing is Listing.NOTED:
        parts = tuple(part for part in q.parts if part not in ("", "FN"))
        return not passage.is_footnote and (not parts or passage.label.startswith(parts))
    if q.part:
        return passage.label.startswith(q.part)
    return "FN" in q.parts or not passage.is_footnote


def _finder(q: Question, language: str, passages: Sequence[Passage]) -> Finder:
    others = [term for term in q.quoted if term not in q.names]
    if q.names and others:
        return lambda text: _beside_names(text, q, others, language)
    terms = [form for term in q.quoted for form in literally(term, q.language, language)]
    if not q.quoted:
        terms = [form for name in _named_in(q.topic) for form in _forms(name, language, passages)]
    return lambda text: find_terms(text, terms)


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


def is_name(q: Question, scope: Scope) -> bool:
    """Whether the subject is a name, which stands in the text or does not, rather than a description.

    In another language than the text's, only a concept of the glossary can be looked up so.
    """
    if q.quoted:
        return True
    if any(q.language != resolution.language for resolution in scope.resolutions):
        return len(synonyms(q.topic, scope.resolutions[0].language)) > 1
    return width(q.topic) <= NAME_WIDTH


def untranslated(q: Question, scope: Scope) -> bool:
    """Whether words that are quoted are in another language than the texts, and no name known in it."""
    return q.listing in (Listing.MENTIONS, Listing.VERB) and any(
        language_quoted(term, q.language) != r.language and len(synonyms(term, r.language)) < 2
        for r in scope.resolutions
        for term in q.quoted
    )


def _as_far_as_tells(text: str, start: int, end: int) -> tuple[int, int]:
    """With the first stretches that say something: more than ``Requests the Secretary-General``."""
    while text[end:].strip(_STOPS) and width(text[start:end]) < _TELLING:
        end = stretch(text, end + 1, end + 1)[1]
    return start, end


_STOPS = "，,；;。. "
_TELLING = 18.0
"""Chinese characters' width."""


def _statement(language: str, row: Row) -> Statement:
    citations = tuple(Citation(row.passage, *span) for span in row.spans)
    quotes = [say(language, "quote", quote=citation.quote) for citation in citations]
    label = label_in_words(row.passage.label, language)
    text = say(language, "labelled", label=label, quote=_BETWEEN_QUOTES[language == "zh"].join(quotes))
    return Statement(text, citations)


_BETWEEN_QUOTES = ("; ", "；")
